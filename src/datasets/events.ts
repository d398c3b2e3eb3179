import { z } from "zod";
import { id, listOf, oneOf, partialDate, sourceId, text } from "../dataset-kit/columns.ts";
import { ccBy, defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";

/** Whose move an event was. */
export const sides = ["internet", "bank", "state", "market", "other"] as const;

const dataset = defineDataset({
  id: "events",
  title: { en: "Events, 2003–2026", zh: "大事记（2003—2026）" },
  description: {
    en: "What the Internet firms, the banks and the state did, dated and sourced.",
    zh: "互联网公司、银行与监管者的举措，均注明日期与来源。",
  },
  producer: { en: "Word Order", zh: "语序" },
  licence: ccBy,
  key: ["id"],
  order: ["date", "id"],
  row: z.object({
    id: id({ en: "Id", zh: "编号" }),
    date: partialDate({ en: "Date", zh: "日期" }),
    precision: oneOf(["day", "month", "quarter"], { en: "Precision", zh: "精度" }),
    side: oneOf(sides, { en: "Side", zh: "一方" }),
    tags: listOf({ en: "Tags", zh: "标签" }),
    titleEn: text({ en: "Title", zh: "英文标题" }),
    titleZh: text({ en: "Title in Chinese", zh: "标题" }),
    summaryEn: text({ en: "Summary", zh: "英文摘要" }),
    summaryZh: text({ en: "Summary in Chinese", zh: "摘要" }),
    source: sourceId(),
    also: listOf({ en: "Also", zh: "另见" }),
  }),
});
export default dataset;
export type Row = RowOf<typeof dataset>;
