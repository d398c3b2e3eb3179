import { z } from "zod";
import { notesAreTwins } from "../dataset-kit/checks.ts";
import { amount, oneOf, partialDate, unit } from "../dataset-kit/columns.ts";
import { defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";
import { evidence } from "../dataset-kit/evidence.ts";

const dataset = defineDataset({
  id: "shibor-monthly",
  title: { en: "Shibor: monthly means", zh: "Shibor月均值" },
  description: {
    en: "The Shanghai interbank offered rate for four terms, as the mean of the daily rates of each month.",
    zh: "上海银行间同业拆放利率四个期限品种，取各月每日利率的平均值。",
  },
  producer: { en: "National Interbank Funding Center (CFETS)", zh: "全国银行间同业拆借中心" },
  licence: {
    id: "none-found",
    downloadable: false,
    credit: {
      en: "Shibor: CFETS / National Interbank Funding Center",
      zh: "Shibor：中国外汇交易中心暨全国银行间同业拆借中心",
    },
    why: {
      en: "Its publisher’s terms for passing the rates on were not found, so they are shown and not offered as a file.",
      zh: "未找到发布方关于转发该利率的条款，因此只展示，不提供文件下载。",
    },
  },
  key: ["tenor", "month"],
  row: z.object({
    tenor: oneOf(["1m", "1w", "3m", "overnight"], { en: "Term", zh: "期限" }),
    month: partialDate({ en: "Month", zh: "月份" }),
    rate: amount("percent", { en: "Mean rate", zh: "平均利率" }, { max: 30 }),
    unit: unit(["percent"], { en: "Unit", zh: "单位" }),
    days: amount("days", { en: "Trading days", zh: "交易日数" }, { min: 1, max: 23 }),
    ...evidence,
  }),
  checks: [notesAreTwins()],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
