import { z } from "zod";
import { notesAreTwins, publishedGrowth } from "../dataset-kit/checks.ts";
import { amount, growth, oneOf, optional, partialDate, unit } from "../dataset-kit/columns.ts";
import { ccBy, defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";
import { evidence } from "../dataset-kit/evidence.ts";

const dataset = defineDataset({
  id: "payment-users",
  title: { en: "Users of the Internet and of online payment", zh: "网民与网络支付用户" },
  description: {
    en: "People in China who use the Internet, the mobile Internet, online payment and mobile payment, as the China Internet Network Information Center counts them twice a year.",
    zh: "中国互联网络信息中心每半年统计的网民、手机网民、网络支付用户和手机支付用户规模。",
  },
  producer: { en: "China Internet Network Information Center", zh: "中国互联网络信息中心" },
  licence: ccBy,
  key: ["series", "period"],
  row: z.object({
    series: oneOf(["internet", "mobile-internet", "mobile-pay", "online-pay"], { en: "Series", zh: "序列" }),
    period: partialDate({ en: "At the end of", zh: "截至" }),
    value: amount("mn people", { en: "Users", zh: "用户数" }),
    unit: unit(["mn people"], { en: "Unit", zh: "单位" }),
    growth: optional(growth({ en: "Published growth on the year", zh: "公布的同比增速" })),
    ...evidence,
  }),
  checks: [
    notesAreTwins(),
    publishedGrowth({ series: ["series"], period: "period", value: "value", growth: "growth", explains: "explains" }),
  ],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
