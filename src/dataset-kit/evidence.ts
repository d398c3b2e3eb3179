import { grade, listOf, oneOf, optional, sourceId, text } from "./columns.ts";

/** The columns with which a row vouches for itself: grade, source, further sources that print the same, note. */
export const evidence = {
  grade: grade(),
  source: sourceId(),
  also: listOf({ en: "Also printed by", zh: "另见" }),
  noteEn: optional(text({ en: "Note", zh: "英文注" })),
  noteZh: optional(text({ en: "Note in Chinese", zh: "注" })),
};

/** Says which way a bound points; filled exactly where the grade is "bound". */
export const bound = () => optional(oneOf(["lower", "upper"], { en: "Bound", zh: "界限" }));
