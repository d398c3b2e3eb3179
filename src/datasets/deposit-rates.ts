import { z } from "zod";
import { notesAreTwins } from "../dataset-kit/checks.ts";
import { amount, isoDate, oneOf, unit } from "../dataset-kit/columns.ts";
import { ccBy, defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";
import { evidence } from "../dataset-kit/evidence.ts";

const dataset = defineDataset({
  id: "deposit-rates",
  title: { en: "Deposit rates: benchmarks and posted rates", zh: "存款利率：基准与挂牌" },
  description: {
    en: "The central bank’s benchmark rates for demand and one-year deposits, and the rates large banks posted. A rate holds from its date until the next row of its series.",
    zh: "央行活期与一年期存款基准利率，以及大型银行的挂牌利率。每一利率自所列日期起执行，至同序列下一行为止。",
  },
  producer: { en: "People’s Bank of China and the banks", zh: "中国人民银行及各银行" },
  licence: ccBy,
  key: ["series", "date"],
  row: z.object({
    series: oneOf(["benchmark-1y", "benchmark-demand", "listed-1y", "listed-demand"], { en: "Series", zh: "序列" }),
    date: isoDate({ en: "In force from", zh: "执行日期" }),
    rate: amount("percent", { en: "Rate", zh: "利率" }, { max: 20 }),
    unit: unit(["percent"], { en: "Unit", zh: "单位" }),
    ...evidence,
  }),
  breaks: [],
  checks: [notesAreTwins()],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
