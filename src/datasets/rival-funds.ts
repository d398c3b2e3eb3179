import { z } from "zod";
import { boundsAreNamed, notesAreTwins } from "../dataset-kit/checks.ts";
import { amount, isoDate, oneOf, unit } from "../dataset-kit/columns.ts";
import { ccBy, defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";
import { bound, evidence } from "../dataset-kit/evidence.ts";

const dataset = defineDataset({
  id: "rival-funds",
  title: { en: "Yu’e Bao’s rivals, and its own platform", zh: "余额宝的对手与余额宝平台" },
  description: {
    en: "What is known of rival Internet money funds and of the many funds on the Yu’e Bao platform after May 2018. Sales, platform assets and one fund’s net assets are different measures.",
    zh: "其他互联网货币基金的零星数字，以及2018年5月后余额宝平台多只基金的合计。销售额、平台规模、单只基金资产净值是不同指标。",
  },
  producer: { en: "The funds and their platforms", zh: "各基金与平台" },
  licence: ccBy,
  key: ["series", "date", "measure"],
  row: z.object({
    series: oneOf(
      [
        "ant-platform-all-products",
        "baidu",
        "bosera-cash-income-a",
        "ccb-jiaxinbao-a",
        "china-universal-quane-a",
        "chinaamc-caifubao",
        "efund-yilicai-a",
        "five-new-platform-funds",
        "guotai-lishibao",
        "huaan-daily-gain-a",
        "licaitong",
        "yuebao-platform",
        "zhongou-gunqianbao-a",
      ],
      { en: "Series", zh: "序列" },
    ),
    date: isoDate({ en: "Date", zh: "日期" }),
    measure: oneOf(["net-assets", "platform-assets", "sales"], { en: "Measure", zh: "指标" }),
    value: amount("100m CNY", { en: "Figure", zh: "数值" }),
    unit: unit(["100m CNY"], { en: "Unit", zh: "单位" }),
    bound: bound(),
    ...evidence,
  }),
  checks: [boundsAreNamed(), notesAreTwins()],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
