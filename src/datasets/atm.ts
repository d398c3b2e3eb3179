import { z } from "zod";
import { notesAreTwins, unitFollows } from "../dataset-kit/checks.ts";
import { amount, oneOf, period, unit } from "../dataset-kit/columns.ts";
import { ccBy, defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";
import { evidence } from "../dataset-kit/evidence.ts";

const dataset = defineDataset({
  id: "atm",
  title: { en: "Cash machines, card terminals and merchants", zh: "ATM、POS机与联网商户" },
  description: {
    en: "Machines and merchants connected to the interbank network at quarter ends, from the central bank’s reports on payments.",
    zh: "各季末银行卡跨行支付系统联网的ATM、POS机和商户数，据央行支付体系运行报告。",
  },
  producer: { en: "People’s Bank of China", zh: "中国人民银行" },
  licence: ccBy,
  key: ["series", "period", "scope"],
  row: z.object({
    series: oneOf(["atm", "merchants", "pos"], { en: "Series", zh: "序列" }),
    period: period({ en: "End of", zh: "时点（季末）" }),
    scope: oneOf(["pre-2015", "2015"], { en: "Scope", zh: "统计口径" }),
    value: amount("as the row says", { en: "Number", zh: "数量" }, { max: 100 }),
    unit: unit(["mn machines", "mn merchants", "mn terminals"], { en: "Unit", zh: "单位" }),
    ...evidence,
  }),
  breaks: [
    {
      at: "2015",
      reason: {
        en: "The central bank’s new statistical standard for payments takes effect, and no figure was found for the three quarters after. Figures before and after are not joined.",
        zh: "央行启用新的支付业务统计标准，其后三个季度未见数字，前后不连线。",
      },
      source: "szwdfm-com-2016-04",
    },
    {
      at: "2018Q1",
      where: { series: "atm" },
      reason: {
        en: "The number of cash machines rises by 154,700 in one quarter. The report gives no reason; the jump is shown as a break, not as growth.",
        zh: "ATM单季增加15.47万台，报告未说明原因，按断点处理，不视为增长。",
      },
      source: "shandianpos-com-2022-05-11",
    },
  ],
  checks: [
    unitFollows("series", { atm: "mn machines", merchants: "mn merchants", pos: "mn terminals" }),
    notesAreTwins(),
  ],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
