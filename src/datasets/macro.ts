import { z } from "zod";
import { notesAreTwins, unitFollows } from "../dataset-kit/checks.ts";
import { amount, oneOf, period, unit } from "../dataset-kit/columns.ts";
import { defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";
import { evidence } from "../dataset-kit/evidence.ts";

const dataset = defineDataset({
  id: "macro",
  title: { en: "China: prices and output", zh: "中国物价与国内生产总值" },
  description: {
    en: "Consumer-price inflation in per cent a year, and gross domestic product in current US dollars.",
    zh: "居民消费价格年度涨幅，以及按现价美元计算的国内生产总值。",
  },
  producer: { en: "World Bank, World Development Indicators", zh: "世界银行世界发展指标" },
  licence: {
    id: "CC-BY-4.0",
    downloadable: true,
    credit: { en: "World Bank, World Development Indicators", zh: "世界银行世界发展指标" },
  },
  key: ["series", "year"],
  row: z.object({
    series: oneOf(["cpi-inflation", "gdp"], { en: "Series", zh: "序列" }),
    year: period({ en: "Year", zh: "年份" }),
    value: amount("as the row says", { en: "Figure", zh: "数值" }, { min: -100 }),
    unit: unit(["percent", "USD"], { en: "Unit", zh: "单位" }),
    ...evidence,
  }),
  checks: [unitFollows("series", { "cpi-inflation": "percent", gdp: "USD" }), notesAreTwins()],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
