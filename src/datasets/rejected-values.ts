import { z } from "zod";
import { id, optional, sourceId, text } from "../dataset-kit/columns.ts";
import { ccBy, defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";

const dataset = defineDataset({
  id: "rejected-values",
  title: { en: "Values seen and rejected", zh: "见过但未采用的数字" },
  description: {
    en: "Figures printed elsewhere for a row of our tables that we did not use, and why.",
    zh: "其他页面对同一项给出的不同数字，以及未采用的理由。",
  },
  producer: { en: "Word Order", zh: "语序" },
  licence: ccBy,
  key: ["dataset", "row", "column", "value"],
  row: z.object({
    dataset: id({ en: "Table", zh: "数据表" }),
    row: text({ en: "Row", zh: "行" }),
    column: text({ en: "Column", zh: "列" }),
    value: text({ en: "Value as printed", zh: "原文数字" }),
    /** A date or a name has none. */
    unit: optional(text({ en: "Unit", zh: "单位" })),
    source: sourceId(),
    reasonEn: text({ en: "Why rejected", zh: "英文理由" }),
    reasonZh: text({ en: "Why rejected, in Chinese", zh: "未采用的理由" }),
  }),
});
export default dataset;
export type Row = RowOf<typeof dataset>;
