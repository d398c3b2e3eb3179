import type { Words } from "./lang.ts";

/** How readers report an error: in an issue tracker, or, where the site names none, to its publisher. */
export const reporting = {
  tracker: { en: "issue tracker", zh: "议题区" },
  report: { en: "Report an error", zh: "报告错误" },
} as const satisfies Record<string, Words>;

/** A paragraph that differs with whether the site names an issue tracker; `{tracker}` in the first becomes the link. */
export interface ReportingParagraph {
  tracked: Words;
  untracked: Words;
}

export type Paragraph = Words | ReportingParagraph;
