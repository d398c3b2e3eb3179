import { gap } from "../../i18n/punctuation.ts";
import { inEach } from "../words.ts";
import type { Formatter } from "../../chart-kit/formatter.ts";
import type { Point } from "../points.ts";

/**
 * A figure computed from others: where one of them stands, with the evidence of all and a note that shows the arithmetic,
 * followed by what the tables note on `noted`.
 */
export function derivedFrom(
  at: Point,
  value: number,
  parts: readonly Point[],
  note: (format: Formatter) => string,
  noted: readonly Point[] = parts,
): Point {
  return {
    ...at,
    value: Number(value.toPrecision(12)),
    segment: [...new Set(parts.map(({ segment }) => segment))].join("|"),
    grade: "derived",
    bound: undefined,
    sources: [...new Set(parts.flatMap(({ sources }) => sources))],
    from: [...new Set(parts.flatMap(({ from }) => from))],
    note: inEach((format) =>
      [note(format), ...new Set(noted.flatMap((part) => (part.note ? [format.text(part.note)] : [])))].join(
        gap(format.lang),
      ),
    ),
  };
}
