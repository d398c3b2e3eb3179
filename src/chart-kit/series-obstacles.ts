/** What the labels of a chart over time keep clear of: its values, its lines, the words at its breaks and gaps. */
import type { ChartRow } from "./define-chart.ts";
import { breakSize, breakWordsAt } from "./marks/breaks.ts";
import type { Obstacles } from "./marks/fitted-labels.ts";
import { gapWordsAt, gapWordsDown } from "./marks/gap-band.ts";
import { wordsBox, type Box } from "./marks/label-place.ts";
import { stretches, type Gap } from "./marks/line.ts";
import type { Dimensions, PlaceScales } from "./marks/svg.ts";
import type { SeriesMarks } from "./series.ts";

const around = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** Pixels from one looked-at place of a line to the next. */
const stride = 6;

/** Places along a line from one point to another; a step holds the first value up to the second's date. */
function along([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number], isStep: boolean): Box[] {
  const count = Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) / stride);
  return Array.from({ length: count }, (_, index) => {
    const part = index / count;
    return around(x1 + (x2 - x1) * part, isStep ? y1 : y1 + (y2 - y1) * part, 1);
  });
}

/** @param shaded the spans that are shaded, in the order they are drawn */
export const obstaclesOf =
  <Row extends ChartRow>(chart: SeriesMarks<Row>, shaded: readonly Gap[], fontSize: number) =>
  (scales: PlaceScales, dimensions: Dimensions): Obstacles => {
    const gapWords = gapWordsAt(shaded, chart.gapWords ?? "", scales, fontSize);
    const lines = chart.series.map((one) => {
      const x = one.x ?? chart.x;
      const y = one.y ?? chart.y;
      const at = (row: Row) => [scales.x(x(row)), scales.y(y(row))] as const;
      return { one, x, at };
    });
    return {
      firm: [
        ...lines.flatMap(({ one, at }) => one.rows.map((row) => around(...at(row), one.radius ?? 2))),
        ...(chart.breaks ?? []).map(({ at, words, lane }) =>
          wordsBox(words, breakWordsAt(scales.x(at), words, dimensions, lane), breakSize),
        ),
        ...(gapWords
          ? [
              wordsBox(
                chart.gapWords!,
                { x: gapWords.x, y: dimensions.marginTop + gapWordsDown, anchor: "middle" },
                Math.max(breakSize, fontSize - 1),
              ),
            ]
          : []),
      ],
      soft: lines.flatMap(({ one, x, at }) => {
        if (one.form === "points") return [];
        if (one.form === "columns")
          return one.rows.map((row) => {
            const [left, top] = at(row);
            return { left: left - 2, right: left + 2, top, bottom: dimensions.height - dimensions.marginBottom };
          });
        return stretches(one.rows, {
          x,
          maxGapDays: one.maxGapDays ?? chart.maxGapDays ?? Infinity,
          ...(chart.scope && { scope: chart.scope }),
        }).flatMap(({ rows }) =>
          rows.slice(1).flatMap((row, index) => along(at(rows[index]!), at(row), one.form === "step")),
        );
      }),
    };
  };
