import type { Known } from "./drawn.ts";
import type { Pad, Scale } from "./pad.ts";

/** What the page says of a line to be drawn, as `data-setup`. */
export interface Setup {
  /** The id of the chart. */
  chart: string;
  start: Known;
  published: Known[];
  scale: Scale;
  pads: Pad[];
  years: number[];
  /** Base units in one unit of the number fields. */
  unit: number;
}

/** A line being drawn. */
export interface DrawnLine {
  setup: Setup;
  /** Sizes at the ends of years, in base units. */
  values: Map<number, number>;
  /** The index of the year the keys are at. */
  at: number;
}
