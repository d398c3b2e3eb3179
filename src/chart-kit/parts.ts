/** A part of a chart over time: some of its years, or one of its series set off from the others. */
import { groupBy } from "../lib/group-by.ts";
import type { Words } from "../i18n/lang.ts";
import type { Choices } from "./choices.ts";

/** What a chart over time lets an address ask for. */
export interface Parts<Row> {
  /** The date or period a row's figure is of, beginning with its year. */
  date: (row: Row) => string;
  /** The rows a view draws, where its table holds more. */
  isDrawn?: (row: Row, choices: Choices) => boolean;
  /** Whether a row's figure holds until the next of its series: then the last one before a part belongs to it. */
  holds?: (row: Row) => boolean;
  /** Its series, where it draws several: which one a row is of, and what each is called. */
  series?: { of: (row: Row) => string; names: Readonly<Record<string, Words>> };
}

/** The choices that ask for a part; the first option of each, "", asks for all. */
export const partNames = ["from", "to", "highlight"] as const;

export interface AskedYears {
  from: number;
  to: number;
}

/** The years asked for, both included; undefined where all are. An end that is left open is infinite. */
export function yearsAsked(choices: Choices): AskedYears | undefined {
  const { from, to } = choices;
  if (!from && !to) return undefined;
  return { from: from ? Number(from) : -Infinity, to: to ? Number(to) : Infinity };
}

const isWithin = (year: number, { from, to }: AskedYears) => year >= from && year <= to;

/** The rows whose dates lie in the years asked for; all where none are. */
export function within<Row>(rows: readonly Row[], x: (row: Row) => Date, choices: Choices): readonly Row[] {
  const years = yearsAsked(choices);
  return years ? rows.filter((row) => isWithin(x(row).getUTCFullYear(), years)) : rows;
}

/** The rows of a view that its table shows when a part is asked for, in their order. */
export function partOf<Row>(parts: Parts<Row>, rows: readonly Row[], choices: Choices): readonly Row[] {
  const years = yearsAsked(choices);
  if (!years) return rows;
  const yearOf = (row: Row) => Number(parts.date(row).slice(0, 4));
  const inForce = new Set(
    [
      ...groupBy(
        rows.filter((row) => parts.holds?.(row)),
        (row) => parts.series?.of(row),
      ).values(),
    ].flatMap((series) => series.filter((row) => yearOf(row) < years.from).slice(-1)),
  );
  return rows.filter((row) => inForce.has(row) || isWithin(yearOf(row), years));
}

/** Whether the years asked for have a figure that is drawn; one in force since before them is none of theirs. */
export function hasFigures<Row>(parts: Parts<Row>, rows: readonly Row[], choices: Choices): boolean {
  const years = yearsAsked(choices) ?? { from: -Infinity, to: Infinity };
  return rows.some(
    (row) => isWithin(Number(parts.date(row).slice(0, 4)), years) && (parts.isDrawn?.(row, choices) ?? true),
  );
}

/** The years a chart can be asked for, first to last. */
export function yearsOffered<Row>(parts: Parts<Row>, rows: readonly Row[]): number[] {
  const years = rows.map((row) => Number(parts.date(row).slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
