import type { Markish } from "@observablehq/plot";
import type { AxisWish } from "./axis.ts";
import type { Label } from "./marks/label-place.ts";
import type { Gap } from "./marks/line.ts";
import type { Role } from "./theme.ts";

/** One series of a chart over time, in time order. */
export interface Series<Row> {
  /** Its name among the parts that may be set off. */
  id?: string;
  rows: readonly Row[];
  role: Role;
  /** What joins its points: a line, a line that holds each value until the next, columns from zero, or nothing. */
  form?: "line" | "step" | "columns" | "points";
  /** What it draws of a row, unless it is what the chart draws. */
  x?: ((row: Row) => Date) | undefined;
  y?: ((row: Row) => number) | undefined;
  /** The longest time in days that a line may cross; the chart's own unless told. */
  maxGapDays?: number | undefined;
  /** Shades the spans that are longer, and says that nothing was found in them. */
  shaded?: boolean;
  /** The spans to shade, where they are not between its rows alone: a part of the years may begin or end in one. */
  gaps?: readonly Gap[];
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
  /** The side of the rule that the words stand on; the right unless the frame has no room there. */
  side?: "left" | "right";
  /** The series that the break is in, where the words have no room to name it: they take its colour. */
  role?: Role;
}

/** What is drawn on the ground of a chart over time, or in a panel of one. */
export interface SeriesMarks<Row> {
  series: readonly Series<Row>[];
  x: (row: Row) => Date;
  y: (row: Row) => number;
  /** Which way a bound points. */
  bound?: (row: Row) => "lower" | "upper" | undefined;
  /** The longest time in days between two points that a line may join. */
  maxGapDays?: number | undefined;
  /** What the figures mean; a line never joins two meanings. */
  scope?: (row: Row) => string;
  /** Written in the first shaded span wide enough for it. */
  gapWords?: string;
  breaks?: readonly Break[];
  labels?: readonly Label[];
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
