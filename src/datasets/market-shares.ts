import { z } from "zod";
import { notesAreTwins } from "../dataset-kit/checks.ts";
import { amount, oneOf, period, unit } from "../dataset-kit/columns.ts";
import { ccBy, defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";
import { evidence } from "../dataset-kit/evidence.ts";

const dataset = defineDataset({
  id: "market-shares",
  title: { en: "Third-party payment: market shares", zh: "第三方支付市场份额" },
  description: {
    en: "Shares of third-party payment by value, as two research firms estimated them. A share means something only within its publisher and definition; shares of different definitions are different series.",
    zh: "两家研究机构估算的第三方支付交易规模份额。份额只在同一机构、同一定义之内可比；定义不同，就是不同的序列。",
  },
  producer: { en: "iResearch and Analysys", zh: "艾瑞咨询、易观" },
  licence: ccBy,
  key: ["publisher", "definition", "firm", "period"],
  row: z.object({
    publisher: oneOf(["analysys", "iresearch"], { en: "Publisher", zh: "发布机构" }),
    definition: oneOf(
      ["comprehensive", "internet", "internet-acquiring", "mobile", "mobile-economic", "mobile-first", "mobile-later"],
      {
        en: "Definition",
        zh: "定义",
      },
    ),
    firm: oneOf(["alipay", "tenpay", "unionpay"], { en: "Firm", zh: "机构" }),
    period: period({ en: "Period", zh: "时期" }),
    share: amount("percent", { en: "Share", zh: "份额" }, { max: 100 }),
    unit: unit(["percent"], { en: "Unit", zh: "单位" }),
    ...evidence,
  }),
  checks: [notesAreTwins()],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
