import { z } from "zod";
import { notesAreTwins } from "../dataset-kit/checks.ts";
import { amount, period, unit } from "../dataset-kit/columns.ts";
import { defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";
import { evidence } from "../dataset-kit/evidence.ts";

const credit = { en: "World Bank, World Development Indicators", zh: "世界银行世界发展指标" };

const dataset = defineDataset({
  id: "population",
  title: { en: "China: population", zh: "中国人口" },
  description: {
    en: "All residents of mainland China at mid-year, for figures a head.",
    zh: "中国大陆年中人口，用于计算人均值。",
  },
  producer: credit,
  licence: { id: "CC-BY-4.0", downloadable: true, credit },
  key: ["year"],
  row: z.object({
    year: period({ en: "Year", zh: "年份" }),
    population: amount("people", { en: "Population", zh: "人口" }, { min: 1e9, max: 2e9 }),
    unit: unit(["people"], { en: "Unit", zh: "单位" }),
    ...evidence,
  }),
  checks: [notesAreTwins()],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
