/** What a chart of Explore is: plain data, which a Worker can hand over. Types alone; whatever makes or shows them imports them. */
import type { ChartRow } from "../chart-kit/define-chart.ts";
import type { Role } from "../chart-kit/theme.ts";
import type { Words } from "../i18n/lang.ts";
import type { Quantity } from "./figures.ts";
import type { Refusal } from "./refusal.ts";
import type { State } from "./state.ts";

export interface SourceInfo {
  id: string;
  title: string;
  publisher: string;
  publisherZh: string;
  published: string | undefined;
  url: string | undefined;
  /** A code such as "zh". */
  language: string;
}

/** A value printed elsewhere for a row of a table, and why it was not used. */
export interface RejectedInfo {
  /** "<table>/<row>". */
  of: string;
  value: string;
  unit: string | undefined;
  source: string;
  reason: Words;
}

/** Where the rows of a chart come from. */
export interface Evidence {
  sources: Readonly<Record<string, SourceInfo>>;
  rejected: readonly RejectedInfo[];
}

/** A figure as it is drawn, listed and read. */
export interface Row extends ChartRow {
  /** Which line of the view it belongs to. */
  line: number;
  /** As the table writes it. */
  period: string;
  /** Where it stands in time, in milliseconds. */
  at: number;
  /** In base units. */
  value: number;
  segment: string;
  bound?: "lower" | "upper";
}

/** One line of the drawing. */
export interface Line {
  /** The series it is made of; several where it is a sum, a share or a ratio. */
  series: readonly string[];
  role: Role;
  /** Days. */
  maxGapDays: number;
  holds: boolean;
}

/** A change of definition between two drawn figures. */
export interface ViewBreak {
  at: string;
  reason: Words;
  /** The lines it cuts. */
  lines: readonly number[];
  source: string;
}

/** An event a drawing is marked with. */
export interface ViewEvent {
  /** A date as exact as the events table has it. */
  date: string;
  label: Words;
}

/** Everything a page needs to draw a chart, write its table and its files: plain data, so that a Worker can hand it over. */
export interface View {
  state: State;
  quantity: Quantity;
  lines: readonly Line[];
  rows: readonly Row[];
  breaks: readonly ViewBreak[];
  notes: readonly Words[];
  /** Under an index: the periods that may be 100, and the one that is. */
  bases: readonly string[];
  base?: string;
  /** Events of the tables drawn, in order of time. */
  events: readonly ViewEvent[];
  producers: readonly Words[];
  evidence: Evidence;
}

export type Answer = { view: View; refusal?: undefined } | { refusal: Refusal; view?: undefined };
