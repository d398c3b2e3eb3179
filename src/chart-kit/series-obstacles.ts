/** What the labels of a chart over time keep clear of: its values, its lines, the words at its breaks and gaps. */
import type { ChartRow } from "./define-chart.ts";
import { breakSize, breakWordsAt } from "./marks/breaks.ts";
import type { Obstacles } from "./marks/fitted-labels.ts";
import { gapBoxes, gapWordsAt } from "./marks/gap-band.ts";
import { labelBox, placeLabel, wordsBox, type Box } from "./marks/label-place.ts";
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

/** The words of breaks, at the head of the frame. */
export const breakBoxes =
  ({ breaks = [] }: Pick<SeriesMarks<never>, "breaks">) =>
  (scales: PlaceScales, dimensions: Dimensions): Box[] =>
    breaks.map((own) => wordsBox(own.words, breakWordsAt(scales.x(own.at), own, dimensions), breakSize));

/** The signs of all values. */
export const valueBoxes =
  <Row extends ChartRow>({ series, x, y }: Pick<SeriesMarks<Row>, "series" | "x" | "y">) =>
  (scales: PlaceScales): Box[] =>
    series.flatMap((one) =>
      one.rows.map((row) => around(scales.x((one.x ?? x)(row)), scales.y((one.y ?? y)(row)), one.radius ?? 2)),
    );

/** The words of labels whose places are chosen. */
export const labelBoxes =
  ({ labels = [] }: Pick<SeriesMarks<never>, "labels">, fontSize: number) =>
  (scales: PlaceScales, { width }: Dimensions): Box[] =>
    labels.map((label) =>
      labelBox(label, placeLabel(label, { x: scales.x(label.x), y: scales.y(label.y) }, width, fontSize), fontSize),
    );

/** @param shaded the spans that are shaded @param rules where events have their rules, in pixels from the left */
export const obstaclesOf =
  <Row extends ChartRow>(chart: SeriesMarks<Row>, shaded: readonly Gap[], fontSize: number, rules: readonly number[]) =>
  (scales: PlaceScales, dimensions: Dimensions): Obstacles => {
    const breaks = breakBoxes(chart)(scales, dimensions);
    const values = valueBoxes(chart)(scales);
    const gapWords = gapWordsAt(shaded, chart.gapWords ?? "", scales, dimensions, fontSize, [...values, ...breaks]);
    const upright = [...rules, ...(chart.breaks ?? []).map(({ at }) => scales.x(at))];
    const lines = chart.series.map((one) => {
      const x = one.x ?? chart.x;
      const y = one.y ?? chart.y;
      const at = (row: Row) => [scales.x(x(row)), scales.y(y(row))] as const;
      return { one, x, at };
    });
    const foot = dimensions.height - dimensions.marginBottom;
    const drawn = lines.flatMap(({ one, x, at }) => {
      if (one.form === "points") return [];
      if (one.form === "columns")
        return one.rows.map((row) => {
          const [left, top] = at(row);
          return { left: left - 2, right: left + 2, top, bottom: foot };
        });
      return stretches(one.rows, {
        x,
        maxGapDays: one.maxGapDays ?? chart.maxGapDays ?? Infinity,
        ...(chart.scope && { scope: chart.scope }),
      }).flatMap(({ rows }) =>
        rows.slice(1).flatMap((row, index) => along(at(rows[index]!), at(row), one.form === "step")),
      );
    });
    return {
      firm: [...values, ...breaks, ...(gapWords ? gapBoxes(gapWords, fontSize) : [])],
      soft: [...upright.map((x) => ({ left: x - 4, right: x + 4, top: dimensions.marginTop, bottom: foot })), ...drawn],
    };
  };
