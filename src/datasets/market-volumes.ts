import { z } from "zod";
import { notesAreTwins } from "../dataset-kit/checks.ts";
import { amount, growth, oneOf, optional, period, unit } from "../dataset-kit/columns.ts";
import { ccBy, defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";
import { evidence } from "../dataset-kit/evidence.ts";

const dataset = defineDataset({
  id: "market-volumes",
  title: { en: "Third-party payment: value by two publishers", zh: "第三方支付交易规模：两家机构的估算" },
  description: {
    en: "The value of third-party payment as two research firms estimated it. Both revised their history and their definitions, so published growth does not always follow from the figures of earlier releases, and no line joins two definitions.",
    zh: "两家研究机构估算的第三方支付交易规模。两家都修订过历史数据和定义，公布的增速不一定能由先前发布的数字算出，不同定义之间不连线。",
  },
  producer: { en: "iResearch and Analysys", zh: "艾瑞咨询、易观" },
  licence: ccBy,
  key: ["publisher", "definition", "period"],
  row: z.object({
    publisher: oneOf(["analysys", "iresearch"], { en: "Publisher", zh: "发布机构" }),
    definition: oneOf(
      [
        "all-institutions",
        "comprehensive",
        "internet",
        "mobile",
        "mobile-economic",
        "mobile-first",
        "mobile-later",
        "mobile-revised",
        "pos",
        "qr-merchant",
        "qr-offline",
      ],
      { en: "Definition", zh: "定义" },
    ),
    period: period({ en: "Period", zh: "时期" }),
    value: amount("trn CNY", { en: "Value", zh: "交易规模" }),
    unit: unit(["trn CNY"], { en: "Unit", zh: "单位" }),
    growth: optional(growth({ en: "Published growth on the year", zh: "公布的同比增速" })),
    ...evidence,
  }),
  checks: [notesAreTwins()],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
