import { z } from "zod";
import { id, oneOf, optional, partialDate, text, url } from "../dataset-kit/columns.ts";
import { ccBy, defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";

const dataset = defineDataset({
  id: "sources",
  title: { en: "Sources", zh: "来源" },
  description: {
    en: "Every page a figure or an event was read on.",
    zh: "每个数字、每件事的出处页面。",
  },
  producer: { en: "Word Order", zh: "语序" },
  licence: ccBy,
  key: ["id"],
  row: z.object({
    id: id({ en: "Id", zh: "编号" }),
    title: text({ en: "Title", zh: "标题" }),
    publisher: text({ en: "Publisher", zh: "发布者" }),
    published: optional(partialDate({ en: "Published", zh: "发布日期" })),
    url: optional(url({ en: "Address", zh: "网址" })),
    language: oneOf(["en", "ja", "tl", "zh"], { en: "Language", zh: "语言" }),
    kind: oneOf(["filing", "official", "press", "research", "other"], { en: "Kind", zh: "类别" }),
    seen: partialDate({ en: "Last seen", zh: "最近查看" }),
  }),
});
export default dataset;
export type Row = RowOf<typeof dataset>;
