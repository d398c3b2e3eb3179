import * as aq from "arquero";
import type { Grade } from "../dataset-kit/grades.ts";
import type { SeriesBreak } from "../dataset-kit/define-dataset.ts";
import { segmentOf } from "../dataset-kit/segments.ts";
import { units } from "../dataset-kit/units.ts";
import type { Words } from "../i18n/lang.ts";
import { isOfLength, meetingOf, quarterNumber, yearBefore } from "./periods.ts";
import type { Series } from "./series.ts";

/** A row of a table, as the reader of tables gives it. */
export type TableRow = Readonly<Record<string, unknown>> & { key: string };

/** The tables a chart is made from: their rows, and what their schemas declare. */
export interface Access {
  rows: (table: string) => readonly TableRow[];
  breaks: (table: string) => readonly SeriesBreak[];
  /** Who made the figures. */
  producer: (table: string) => Words;
}

/** One figure of one series. */
export interface Point {
  /** As the table writes it. */
  period: string;
  /** The name under which figures of other series meet this one. */
  meeting: string;
  /** Where the same figure of the year before would stand. */
  before: string;
  /** Counted quarters, for what is summed over them; -1 for what is no quarter. */
  quarter: number;
  /** In base units. */
  value: number;
  /** What the figure covers: two figures of different segments are never joined, compared or added. */
  segment: string;
  grade: Grade;
  bound: "lower" | "upper" | undefined;
  sources: string[];
  from: string[];
  note: Words | undefined;
}

const belongs = (row: TableRow, series: Series) =>
  Object.entries(series.where).every(([column, value]) => row[column] === value) &&
  isOfLength(String(row[series.time]), series.every);

/** The figures of a series, in order of time. */
export function seriesPoints(series: Series, access: Access): Point[] {
  const rows = access.rows(series.table).filter((row) => belongs(row, series));
  const scopes = new Set(series.scope ? rows.map((row) => String(row[series.scope!])) : []);
  // A break that gave its name to a scope is told by the column; a figure of the new scope may lie before it.
  const breaks = access.breaks(series.table).filter(({ at }) => !scopes.has(at));
  const segment = (row: TableRow) =>
    `${series.scope ? String(row[series.scope]) : ""}/${segmentOf(breaks, row, String(row[series.time]))}`;
  const points = rows.map((row): Point => {
    const period = String(row[series.time]);
    const meeting = meetingOf(period, series.every);
    const [noteEn, noteZh] = [row["noteEn"] as string | undefined, row["noteZh"] as string | undefined];
    return {
      period,
      meeting,
      before: yearBefore(meeting),
      quarter: quarterNumber(meeting) ?? -1,
      value: Number(((row[series.value] as number) * units[series.unit].scale).toPrecision(12)),
      segment: segment(row),
      grade: row["grade"] as Grade,
      bound: row["bound"] as Point["bound"],
      sources: [row["source"] as string, ...((row["also"] as string[] | undefined) ?? [])],
      from: [`${series.table}/${row.key}`],
      note: noteEn !== undefined && noteZh !== undefined ? { en: noteEn, zh: noteZh } : undefined,
    };
  });
  return aq.from(points).orderby("meeting", "segment").objects() as Point[];
}

/** Figures that may be computed with: a bound is a limit, not a figure. */
export const solid = (points: readonly Point[]): Point[] => points.filter(({ grade }) => grade !== "bound");

/** The table of points that arquero computes with, each point itself in the last column. */
export const pointsTable = (points: readonly Point[]) =>
  aq.from(
    solid(points).map((point) => ({
      meeting: point.meeting,
      before: point.before,
      quarter: point.quarter,
      segment: point.segment,
      value: point.value,
      point,
    })),
  );
