import { z } from "zod";
import type { Check } from "../dataset-kit/checks.ts";
import { id, listOf, oneOf, optional, partialDate, sourceId, text } from "../dataset-kit/columns.ts";
import { ccBy, defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";

/** A quotation has its own words, and a translation into the other language of the site, never one into its own. */
const translatedOnce: Check = (rows) =>
  rows.flatMap((row, index) =>
    (["en", "zh"] as const).flatMap((lang) => {
      const isOwn = row["language"] === lang;
      if (isOwn === (row[lang] === undefined)) return [];
      return [
        {
          row: index,
          column: lang,
          found: String(row[lang] ?? ""),
          expected: isOwn ? `nothing, because the words are in ${lang}` : "a translation",
          remedy: isOwn ? 'Put the words in "original".' : `Translate the words into ${lang}.`,
        },
      ];
    }),
  );

const dataset = defineDataset({
  id: "quotations",
  title: { en: "Quotations", zh: "引语" },
  description: {
    en: "Words quoted in the essays, as they were printed where they were read, with who said them and a translation of ours.",
    zh: "文章所引的话，按所见出处的原文照录，注明说话者，并附本站译文。",
  },
  producer: { en: "Word Order", zh: "语序" },
  licence: ccBy,
  key: ["id"],
  row: z.object({
    id: id({ en: "Id", zh: "编号" }),
    date: partialDate({ en: "Date", zh: "日期" }),
    speakerEn: text({ en: "Speaker", zh: "英文说话者" }),
    speakerZh: text({ en: "Speaker in Chinese", zh: "说话者" }),
    language: oneOf(["en", "zh"], { en: "Language seen", zh: "所见语言" }),
    original: text({ en: "Words as printed", zh: "所见原文" }),
    en: optional(text({ en: "In English", zh: "英译" })),
    zh: optional(text({ en: "In Chinese", zh: "中译" })),
    source: sourceId(),
    also: listOf({ en: "Also", zh: "另见" }),
    noteEn: optional(text({ en: "Note", zh: "英文备注" })),
    noteZh: optional(text({ en: "Note in Chinese", zh: "备注" })),
  }),
  checks: [translatedOnce],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
