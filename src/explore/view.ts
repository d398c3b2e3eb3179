import type { ChartRow } from "../chart-kit/define-chart.ts";
import type { Role } from "../chart-kit/theme.ts";
import type { Words } from "../i18n/lang.ts";
import { breaksOf } from "./breaks.ts";
import { findSeries } from "./catalogue.ts";
import { viewEvents } from "./events.ts";
import { viewEvidence, type Evidence } from "./evidence.ts";
import { brief, type Quantity } from "./figures.ts";
import { linesOf, lineRows } from "./lines.ts";
import { standingNotes } from "./notes.ts";
import { seriesPoints, type Access } from "./points.ts";
import { offer, refuse, type Refusal } from "./refusal.ts";
import { refusalOf } from "./rules.ts";
import type { Series } from "./series.ts";
import { shape } from "./shape/shape.ts";
import type { State } from "./state.ts";
import { at, capital, thing } from "./words.ts";

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
  longest: number;
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

/** Makes a chart of a state, or says why it is not made. @throws if a table holds what its schema does not */
export function makeView(state: State, access: Access): Answer {
  const early = refusalOf(state);
  if (early) return { refusal: early };
  const picked = state.series.map(findSeries);
  const all = picked.map((series) => seriesPoints(series, access));
  const shaped = shape({ state, picked, all });
  if ("code" in shaped) return { refusal: shaped };
  const lines = linesOf(shaped.lines.map(({ series }) => series));
  const rows = shaped.lines.flatMap(({ points, series }, line) =>
    lineRows(points, series.length === 1 ? series[0]!.id : state.as, line),
  );
  const sunk = state.as === "index" ? rows.find(({ value }) => value <= 0) : undefined;
  if (sunk) return { refusal: refuseIndex(state, sunk, picked) };
  const odd = state.scale === "log" ? rows.find(({ value }) => value <= 0) : undefined;
  if (odd) return { refusal: refuseLog(state, odd, picked, shaped.quantity) };
  const tables = [...new Set(picked.map(({ table }) => table))];
  const breaks = breaksOf(shaped.lines, rows, access);
  return {
    view: {
      state,
      quantity: shaped.quantity,
      lines,
      rows,
      breaks,
      notes: [...shaped.notes, ...standingNotes(state, picked)],
      bases: shaped.bases ?? [],
      ...(shaped.base !== undefined && { base: shaped.base }),
      events: state.events ? viewEvents(tables, rows, access) : [],
      producers: [
        ...new Map(tables.map((table) => access.producer(table)).map((producer) => [producer.en, producer])).values(),
      ],
      evidence: viewEvidence(rows, breaks, access),
    },
  };
}

/** Nothing at or below zero stands on a logarithmic scale. */
function refuseLog(state: State, odd: Row, picked: readonly Series[], quantity: Quantity): Refusal {
  const series = picked.length === 1 || ["sum", "share", "ratio"].includes(state.as) ? picked[0]! : picked[odd.line]!;
  return refuse(
    "logOfZero",
    (format) => ({
      a: capital(thing(series, format)),
      when: at(format, odd.period),
      value: brief(format, quantity, odd.value),
    }),
    offer("linear", { ...state, scale: "linear" }),
  );
}

/** How many times as large as its base a figure is means nothing once it has crossed zero. */
function refuseIndex(state: State, odd: Row, picked: readonly Series[]): Refusal {
  return refuse(
    "indexBelowZero",
    (format) => ({ a: capital(thing(picked[odd.line]!, format)), when: at(format, odd.period) }),
    offer("level", { ...state, as: "level" }),
  );
}
