import type { Words } from "./lang.ts";

/** The controls that choose a part of a chart over time. */
export const parts = {
  from: { en: "From", zh: "起" },
  to: { en: "To", zh: "止" },
  first: { en: "first figure", zh: "最早" },
  last: { en: "last figure", zh: "最新" },
  highlight: { en: "Highlight", zh: "突出" },
  none: { en: "no series", zh: "无" },
} as const satisfies Record<string, Words>;
