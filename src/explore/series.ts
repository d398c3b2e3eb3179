import type { Role } from "../chart-kit/theme.ts";
import type { UnitId } from "../dataset-kit/units.ts";
import type { Words } from "../i18n/lang.ts";

/** The period a figure covers; a series without one holds figures for single days. */
export type Every = "year" | "quarter";

/** One series of one table: which rows are its figures, what they are called, and what may be done with them. */
export interface Series {
  /** Its name in addresses: "<table>.<subject>.<measure>.<every>". */
  id: string;
  /** The dataset's id. */
  table: string;
  /** What a row must hold to belong, by column. */
  where: Readonly<Record<string, string>>;
  /** The columns of time, value and, where the table has one, of what the figures cover. */
  time: string;
  value: string;
  scope?: string;
  unit: UnitId;
  every?: Every;
  /** Adds up over time: four quarters are a year. */
  flow?: true;
  /** In force from its day until the next row. */
  holds?: true;
  /** The longest time, in days, between two figures that a line may join. */
  maxGapDays: number;
  /** What is measured, as it reads within a sentence. Number and value of the same payments share a subject. */
  subject: { id: string; name: Words };
  measure: Words;
  /** For the end of a line, where there is little room. */
  short: Words;
  role: Role;
  /** What is counted, for overlaps: series that count one thing, or things that overlap, are never added. */
  counts: string;
  /** The series it is a declared part of, by id: only of these may it be shown as a share. */
  partOf?: readonly string[];
  /** Series of one split are parts of a whole that do not overlap: only these may be added. */
  split?: string;
}

/** The series of one table, with the events that matter to them, most telling first. */
export interface SeriesGroup {
  table: string;
  series: readonly Series[];
  events: readonly string[];
}

/** What the members of a group have in common; each may say otherwise. */
type Common = Pick<Series, "time" | "value" | "maxGapDays"> & Partial<Series>;
type Own = Partial<Series> &
  Pick<Series, "subject" | "measure" | "short" | "role" | "counts" | "unit"> & { name: string };

/** Declares the series of a table; `name` is what follows the table's id in a series' own. */
export const seriesGroup = (
  table: string,
  events: readonly string[],
  common: Common,
  series: readonly Own[],
): SeriesGroup => ({
  table,
  events,
  series: series.map(({ name, ...own }) => ({
    where: {},
    ...common,
    ...own,
    id: name ? `${table}.${name}` : table,
    table,
  })),
});
