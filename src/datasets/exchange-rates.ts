import { z } from "zod";
import { notesAreTwins } from "../dataset-kit/checks.ts";
import { amount, oneOf, partialDate, unit } from "../dataset-kit/columns.ts";
import { defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";
import { evidence } from "../dataset-kit/evidence.ts";

const dataset = defineDataset({
  id: "exchange-rates",
  title: { en: "Yuan for one US dollar", zh: "人民币兑美元汇率" },
  description: {
    en: "Means of the daily noon buying rates in New York, by year from 2000 and by month from 2011. Flows of a year are converted at the year’s mean, balances at the mean of their month.",
    zh: "纽约中午买入汇率的日均值，2000年起按年、2011年起按月。折算全年流量用年均值，折算余额用当月均值。",
  },
  producer: { en: "Board of Governors of the Federal Reserve System, H.10", zh: "美国联邦储备委员会H.10" },
  licence: {
    id: "with-citation",
    downloadable: true,
    credit: {
      en: "Federal Reserve H.10, by way of the public datasets/exchange-rates (ODC-PDDL)",
      zh: "美联储H.10，取自公开数据集datasets/exchange-rates（ODC-PDDL）",
    },
    terms: "https://opendatacommons.org/licenses/pddl/1-0/",
  },
  key: ["every", "period"],
  row: z.object({
    every: oneOf(["month", "year"], { en: "Mean over a", zh: "均值区间" }),
    period: partialDate({ en: "Period", zh: "时期" }),
    rate: amount("CNY per USD", { en: "Yuan for one dollar", zh: "1美元兑人民币" }, { min: 1, max: 20 }),
    unit: unit(["CNY per USD"], { en: "Unit", zh: "单位" }),
    ...evidence,
  }),
  checks: [notesAreTwins()],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
