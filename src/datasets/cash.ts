import { z } from "zod";
import { notesAreTwins } from "../dataset-kit/checks.ts";
import { amount, growth, optional, partialDate, unit } from "../dataset-kit/columns.ts";
import { ccBy, defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";
import { evidence } from "../dataset-kit/evidence.ts";

const dataset = defineDataset({
  id: "cash",
  title: { en: "Cash in circulation (M0)", zh: "流通中货币（M0）" },
  description: {
    en: "Cash in circulation at year ends from 2011, and at three later month ends.",
    zh: "2011年以来各年末的流通中货币，以及其后三个月末的数字。",
  },
  producer: { en: "People’s Bank of China", zh: "中国人民银行" },
  licence: ccBy,
  key: ["period"],
  row: z.object({
    period: partialDate({ en: "End of", zh: "时点（月末）" }),
    value: amount("trn CNY", { en: "M0", zh: "M0" }, { max: 100 }),
    unit: unit(["trn CNY"], { en: "Unit", zh: "单位" }),
    growth: optional(growth({ en: "Published growth on the year", zh: "公布的同比增速" })),
    ...evidence,
  }),
  checks: [notesAreTwins()],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
