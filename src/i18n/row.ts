import type { Words } from "./lang.ts";

/** What the page of a table says of one row that its address names. */
export const rowReading = {
  back: { en: "Back to the text", zh: "回到原文" },
} as const satisfies Record<string, Words>;
