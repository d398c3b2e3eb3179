import type { Misread } from "../../explore/state.ts";
import { choosing } from "../../i18n/choosing.ts";
import { interpolate } from "../../i18n/interpolate.ts";
import { explore, misreadings } from "../../i18n/explore.ts";
import { gap } from "../../i18n/punctuation.ts";
import { lang, t } from "../dom.ts";

/** What an address said that was not understood, as sentences. */
export const misreadWords = (misread: readonly Misread[]): string =>
  misread
    .map(({ problem, name, value, known }) =>
      interpolate(t(problem === "value" && known.length > 0 ? misreadings.valueKnown : misreadings[problem]), {
        name,
        value,
        known: known.join(", "),
      }),
    )
    .join(gap(lang));

/** What kept a chart from being drawn, as a sentence. */
export function failureWords(error: unknown, alone: boolean): string {
  const name = error instanceof Error ? error.name : "";
  const why = name === "TableError" ? choosing.incomplete : name === "WorkerError" ? choosing.worker : choosing.network;
  return interpolate(t(alone ? explore.failedAlone : explore.failed), { why: t(why) });
}
