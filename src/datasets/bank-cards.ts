import { z } from "zod";
import { notesAreTwins } from "../dataset-kit/checks.ts";
import { amount, growth, oneOf, optional, period, unit } from "../dataset-kit/columns.ts";
import { ccBy, defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";
import { evidence } from "../dataset-kit/evidence.ts";

const dataset = defineDataset({
  id: "bank-cards",
  title: { en: "Bank cards", zh: "银行卡发卡量" },
  description: {
    en: "Bank cards at quarter ends, from the central bank’s reports on payments: all, debit cards, and credit cards with those that are both. Cards issued in all until 2014, cards in use from 2015.",
    zh: "各季末银行卡数量，据央行支付体系运行报告：全部、借记卡、信用卡和借贷合一卡。2014年前为累计发卡量，2015年起为在用发卡量。",
  },
  producer: { en: "People’s Bank of China", zh: "中国人民银行" },
  licence: ccBy,
  key: ["series", "period", "scope"],
  row: z.object({
    series: oneOf(["all", "credit", "debit"], { en: "Series", zh: "序列" }),
    period: period({ en: "End of", zh: "时点（季末）" }),
    scope: oneOf(["pre-2015", "2015"], { en: "Scope", zh: "统计口径" }),
    value: amount("bn cards", { en: "Cards", zh: "卡数" }, { max: 100 }),
    unit: unit(["bn cards"], { en: "Unit", zh: "单位" }),
    growth: optional(growth({ en: "Published growth on the year", zh: "公布的同比增速" })),
    ...evidence,
  }),
  breaks: [
    {
      at: "2015",
      where: { series: "all" },
      reason: {
        en: "Until 2014 the central bank counts all cards ever issued, from 2015 those in use. Figures before and after are not joined.",
        zh: "2014年前为累计发卡量，2015年起为在用发卡量，前后数字不连线。",
      },
      source: "szwdfm-com-2016-04",
    },
  ],
  checks: [notesAreTwins()],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
