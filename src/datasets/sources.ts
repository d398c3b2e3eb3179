import { z } from "zod";
import { readOrTranscribed } from "../dataset-kit/checks.ts";
import { id, oneOf, optional, partialDate, sourceId, text, url } from "../dataset-kit/columns.ts";
import { ccBy, defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";

const dataset = defineDataset({
  id: "sources",
  title: { en: "Sources", zh: "来源" },
  description: {
    en: "Every page a figure or an event was read on. A release that we could not open is named too, with the source through which we read it. A title in square brackets is ours: the page has none, or we saw the address alone.",
    zh: "每个数字、每件事的出处页面。无法直接打开的原始报告也列出，并注明转见于何处。方括号内的标题为本站所加：原页无标题，或只见到网址。",
  },
  producer: { en: "Word Order", zh: "语序" },
  licence: ccBy,
  key: ["id"],
  row: z.object({
    id: id({ en: "Id", zh: "编号" }),
    title: text({ en: "Title", zh: "标题" }),
    publisher: text({ en: "Publisher", zh: "发布者英文名" }),
    publisherZh: text({ en: "Publisher in Chinese", zh: "发布者" }),
    published: optional(partialDate({ en: "Published", zh: "发布日期" })),
    url: optional(url({ en: "Address", zh: "网址" })),
    language: oneOf(["en", "ja", "tl", "zh"], { en: "Language", zh: "语言" }),
    kind: oneOf(["filing", "official", "press", "research", "other"], { en: "Kind", zh: "类别" }),
    /** Blank where we read the page through another alone. */
    seen: optional(partialDate({ en: "Last seen", zh: "最近查看" })),
    /** The source that transcribes this one, where we could not open it ourselves. */
    via: optional(sourceId({ en: "Read through", zh: "转见于" })),
  }),
  checks: [readOrTranscribed()],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
