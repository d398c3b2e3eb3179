import type { Formatter } from "../chart-kit/formatter.ts";
import { interpolate } from "../i18n/interpolate.ts";
import { notes } from "../i18n/explore.ts";
import type { SourceInfo } from "./model.ts";
import type { View } from "./model.ts";

/** A remark under a chart, with the source of what it says where it has one. */
export interface Remark {
  words: string;
  source?: SourceInfo | undefined;
}

/** What must be known to read a view: where its definitions change and why, then what was left out or must not be done. */
export const remarksOn = (view: View, format: Formatter): Remark[] => [
  ...view.breaks.map(({ at, reason, source }) => ({
    words: interpolate(format.text(notes.break), { when: format.date(at), reason: format.text(reason) }),
    source: view.evidence.sources[source],
  })),
  ...view.notes.map((note) => ({ words: format.text(note) })),
];
