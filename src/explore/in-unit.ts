import type { MoneyUnit } from "../chart-kit/money.ts";
import { conversions, type RowsOf } from "../charts/money-rates.ts";
import { gap } from "../i18n/punctuation.ts";
import { exact, isConverted, quantityOf } from "./figures.ts";
import type { Access, Point } from "./points.ts";
import type { Series } from "./series.ts";
import { inEach } from "./words.ts";

/**
 * The figures of a series in a unit that a reader chose. Each is derived then, with the rate as evidence beside its own
 * and a note that names the figure as printed and the rate; a bound stays one.
 */
export function pointsInUnit(
  points: readonly Point[],
  series: Series,
  unit: MoneyUnit,
  access: Access,
): readonly Point[] {
  const printed = quantityOf(series.unit);
  if (unit === "yuan" || !isConverted(printed, unit)) return points;
  const conversionOf = conversions[unit](access.rows as unknown as RowsOf);
  return points.map((point) => {
    const { factor, from, sources, how } = conversionOf(point.period);
    return {
      ...point,
      value: Number((point.value * factor).toPrecision(12)),
      grade: point.grade === "bound" ? "bound" : "derived",
      sources: [...new Set([...point.sources, ...sources])],
      from: [...point.from, ...from],
      note: inEach((format) => {
        const end = format.lang === "en" ? "." : "。";
        const sentence = exact(format, printed, point.value) + gapBefore(format.text(how)) + format.text(how) + end;
        return point.note ? sentence + gap(format.lang) + format.text(point.note) : sentence;
      }),
    };
  });
}

/** Between a figure and how it was computed: a space, unless a bracket or Chinese follows. */
const gapBefore = (how: string): string => (/^[a-z]/.test(how) ? " " : "");
