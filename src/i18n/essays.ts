import type { Words } from "./lang.ts";

/** Words of the components that essays hold beside the interactives. */
export const quoting = {
  translated: { en: "Our translation; the original", zh: "本站译文；原文" },
} as const satisfies Record<string, Words>;
