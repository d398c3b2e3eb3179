import { z } from "zod";
import { notesAreTwins, publishedGrowth, quartersAddUp, unitFollows } from "../dataset-kit/checks.ts";
import { amount, growth, listOf, oneOf, optional, period, unit } from "../dataset-kit/columns.ts";
import { ccBy, defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";
import { evidence } from "../dataset-kit/evidence.ts";

const figures = { series: ["series", "measure"], period: "period", value: "value", explains: "explains" };

const dataset = defineDataset({
  id: "non-cash-payments",
  title: { en: "Card payments and all non-cash payments", zh: "银行卡与非现金支付业务量" },
  description: {
    en: "Number and value of card transactions, of card purchases among them, of all non-cash payments through banks, and of what all payment systems processed, by year and quarter. These overlap: never add them.",
    zh: "银行卡交易、其中的银行卡消费、银行非现金支付以及支付系统处理业务的笔数与金额，分年度与季度。各项互有重叠，不可相加。",
  },
  producer: { en: "People’s Bank of China", zh: "中国人民银行" },
  licence: ccBy,
  key: ["series", "measure", "period"],
  row: z.object({
    series: oneOf(["all-systems", "card", "card-consumption", "non-cash"], { en: "Series", zh: "序列" }),
    measure: oneOf(["count", "value"], { en: "Measure", zh: "指标" }),
    period: period({ en: "Period", zh: "时期" }),
    value: amount("as the row says", { en: "Figure", zh: "数值" }),
    unit: unit(["bn transactions", "trn CNY"], { en: "Unit", zh: "单位" }),
    growth: optional(growth({ en: "Published growth on the year", zh: "公布的同比增速" })),
    grade: evidence.grade,
    source: evidence.source,
    also: evidence.also,
    explains: listOf({ en: "Mismatch the note explains", zh: "注所说明的出入" }, ["growth", "year"]),
    noteEn: evidence.noteEn,
    noteZh: evidence.noteZh,
  }),
  breaks: ["card", "card-consumption", "non-cash"].map((series) => ({
    at: "2024Q2",
    suspected: true as const,
    source: "china-news-jingwei-2024-11-22",
    where: { series },
    reason: {
      en: "Suspected, not announced: from this quarter the releases print no growth on the year for cards, non-cash payments and electronic payments, as they do after a change of scope. Figures before and after are not joined.",
      zh: "疑似口径变化，未见公告：自该季起，报告不再公布银行卡、非现金支付和电子支付的同比增速，此前调整口径时亦如此。前后数字不连线。",
    },
  })),
  checks: [
    unitFollows("measure", { count: "bn transactions", value: "trn CNY" }),
    publishedGrowth({ ...figures, growth: "growth" }),
    quartersAddUp(figures),
    notesAreTwins(),
  ],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
