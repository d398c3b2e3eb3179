import type { Markish, PlotOptions } from "@observablehq/plot";
import { axisFor, type AxisWish, type Claim } from "./axis.ts";
import type { ChartRow, PlotContext } from "./define-chart.ts";
import { breakMark } from "./marks/breaks.ts";
import { gapBands } from "./marks/gap-band.ts";
import { labels, type Label } from "./marks/labels.ts";
import { gaps, gradedLine } from "./marks/line.ts";
import { points } from "./marks/points.ts";
import { stems } from "./marks/stems.ts";
import type { Role } from "./theme.ts";
import { timeFrame } from "./time-frame.ts";

/** One series of a chart over time, in time order. */
export interface Series<Row> {
  rows: readonly Row[];
  role: Role;
  /** What joins its points: a line, a line that holds each value until the next, columns from zero, or nothing. */
  form?: "line" | "step" | "columns" | "points";
  /** What it draws of a row, unless it is what the chart draws. */
  x?: ((row: Row) => Date) | undefined;
  y?: ((row: Row) => number) | undefined;
  /** The longest time in days that a line may cross; the chart's own unless told. */
  longest?: number | undefined;
  /** Shades the spans that are longer, and says that nothing was found in them. */
  shaded?: boolean;
  /** Pixels: the radius of its points; 0 draws none. */
  radius?: number;
  /** Pixels: the line's weight, or the column's width. */
  width?: number;
  dash?: string;
  hollow?: boolean;
  faint?: boolean;
}

/** A date at which the figures change their meaning, and the words at the head of its rule. */
export interface Break {
  at: Date;
  words: string;
  /** How many lines below the head the words stand. */
  lane?: number;
  /** Sets the words off from what runs behind them. */
  clear?: boolean;
}

/** What is drawn on the ground of a chart over time, or in a panel of one. */
export interface SeriesMarks<Row> {
  series: readonly Series<Row>[];
  x: (row: Row) => Date;
  y: (row: Row) => number;
  /** Which way a bound points. */
  bound?: (row: Row) => "lower" | "upper" | undefined;
  /** The longest time in days between two points that a line may join. */
  longest?: number | undefined;
  /** What the figures mean; a line never joins two meanings. */
  scope?: (row: Row) => string;
  /** Written in the first shaded span wide enough for it. */
  gapWords?: string;
  breaks?: readonly Break[];
  labels?: readonly Label[];
}

/** The marks of some series, in the order they are drawn: shaded spans, then what stands over the ground. */
export function seriesMarks<Row extends ChartRow>(chart: SeriesMarks<Row>, { fontSize, size }: PlotContext) {
  const { series, breaks = [], bound, scope } = chart;
  const read = (one: Series<Row>) => ({
    x: one.x ?? chart.x,
    y: one.y ?? chart.y,
    role: one.role,
    longest: one.longest ?? chart.longest ?? Infinity,
  });
  const shaded = series.filter((one) => one.shaded).flatMap((one) => gaps(one.rows, read(one)));
  const under: Markish[] = shaded.length > 0 ? [gapBands(shaded, chart.gapWords ?? "", fontSize)] : [];
  const joined = series.flatMap((one): Markish[] => {
    const { form = "line", width, dash, hollow = false, faint = false } = one;
    const look = read(one);
    if (form === "points") return [];
    if (form === "columns") return [stems(one.rows, { ...look, width: width ?? 4, hollow, faint })];
    return [
      gradedLine(one.rows, {
        ...look,
        step: form === "step",
        ...(scope && { scope }),
        ...(width !== undefined && { width }),
        ...(dash !== undefined && { dash }),
      }),
    ];
  });
  const usual = { narrow: 2.4, middle: 2.8, wide: 3.2 }[size];
  const signs = series.flatMap((one): Markish[] =>
    one.radius === 0 ? [] : [points(one.rows, { ...read(one), radius: one.radius ?? usual, ...(bound && { bound }) })],
  );
  const over: Markish[] = [
    ...breaks.map(({ at, words, lane, clear }) => breakMark(at, words, lane, clear)),
    ...joined,
    ...signs,
    ...(chart.labels ? [labels(chart.labels, fontSize)] : []),
  ];
  return { under, over };
}

/**
 * Every value that is drawn, and the room that labels over and under it take.
 * @param head pixels kept free over every value, for words at the head
 */
export function claimsOf<Row extends ChartRow>(
  { series, y, labels = [] }: Pick<SeriesMarks<Row>, "series" | "y" | "labels">,
  fontSize: number,
  head = 0,
): Claim[] {
  const values = series.flatMap((one) => one.rows.map((row): Claim => ({ value: (one.y ?? y)(row) })));
  const told = labels.map(({ y: value, side = "right", lines, dy = 0 }): Claim => {
    const tall = lines.length * fontSize * 1.2;
    return side === "above"
      ? { value, above: tall + 10 - dy }
      : side === "below"
        ? { value, below: tall + 8 + dy }
        : { value, above: tall / 2 - dy, below: tall / 2 + dy };
  });
  return [...values, ...told].map((claim) =>
    head > 0 ? { ...claim, above: Math.max(head, claim.above ?? 0) } : claim,
  );
}

export interface SeriesChart<Row> extends SeriesMarks<Row> {
  /** First and last year of the axis; those of the rows unless the story needs others. */
  years?: readonly [number, number];
  scale: AxisWish & {
    format: (value: number) => string;
    /** Pixels kept free over every value, for words at the head. */
    head?: number;
  };
  /** Room on the right for labels, in pixels. */
  right: number;
  /** Years from one tick to the next, at the least; 0 where the chart names its times itself. */
  every?: number;
  /** Marks of the chart's own: on the ground, before the series, and over everything. */
  ground?: readonly Markish[];
  own?: readonly Markish[];
  over?: readonly Markish[];
}

/** The years of the rows' own dates, inclusive. */
function yearsOf<Row>({ series, x }: Pick<SeriesMarks<Row>, "series" | "x">): [number, number] {
  const times = series.flatMap((one) => one.rows.map((row) => (one.x ?? x)(row).getTime()));
  return [Math.min(...times), Math.max(...times)].map((time) => new Date(time).getUTCFullYear()) as [number, number];
}

/**
 * A chart of one or more series over years: shaded spans, axes, events, breaks, lines or columns, points, labels, on
 * scales that the rows themselves set.
 */
export function seriesChart<Row extends ChartRow>(chart: SeriesChart<Row>, context: PlotContext): PlotOptions {
  const { format, head, ...wish } = chart.scale;
  const claims = claimsOf(chart, context.fontSize, head);
  const frame = timeFrame(context, {
    years: chart.years ?? yearsOf(chart),
    y: { axis: (height) => axisFor(claims, height, wish), format, log: wish.log },
    right: chart.right,
    every: chart.every,
  });
  const { under, over } = seriesMarks(chart, context);
  return {
    ...frame.options,
    marks: [
      ...under,
      ...frame.under,
      ...(chart.ground ?? []),
      ...frame.over,
      ...(chart.own ?? []),
      ...over,
      ...(chart.over ?? []),
    ],
  };
}
