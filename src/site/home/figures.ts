import type { Formatter } from "../../chart-kit/formatter.ts";
import { units, type UnitId } from "../../dataset-kit/units.ts";
import { datasetOf, tableOf, type AnyRow } from "../tables/tables.ts";

/** A series of a table, as the home page quotes it. */
export interface Quoted {
  dataset: string;
  /** The values that set the series apart from others of the table. */
  where: Record<string, string>;
  /** The column that dates a row, and the one that holds its figure. */
  time: string;
  column: string;
  /** The unit of the column; rows with a `unit` of their own need none. */
  unit?: UnitId;
}

/** One figure of a table in base units (yuan, payments, per cent), and the row it was read from. */
export interface QuotedFigure {
  row: AnyRow;
  period: string;
  value: number;
  kind: (typeof units)[UnitId]["kind"];
}

/** A bound is no point of a series: "more than 500 billion" is never its newest figure. */
const isPoint = (row: AnyRow) => !row["bound"] && row["grade"] !== "derived";

function figureOf({ column, time, unit }: Quoted, row: AnyRow): QuotedFigure {
  const { scale, kind } = units[unit ?? (row["unit"] as UnitId)];
  return {
    row,
    period: String(row[time]),
    value: Number(row[column]) * scale,
    kind,
  };
}

/** The rows of a series with a printed figure, oldest first. */
const rowsOf = ({ dataset, where, time }: Quoted): AnyRow[] =>
  tableOf(dataset)
    .filter((row) => isPoint(row) && Object.entries(where).every(([column, value]) => row[column] === value))
    .sort((a, b) => (String(a[time]) < String(b[time]) ? -1 : 1));

/**
 * The newest printed figure of a series.
 * @param periods which periods count; all unless told
 * @throws if the series has none
 */
export function newest(quoted: Quoted, periods: RegExp = /./): QuotedFigure {
  const row = rowsOf(quoted).findLast((row) => periods.test(String(row[quoted.time])));
  if (!row)
    throw new Error(
      `src/site/home/ quotes ${quoted.dataset} ${JSON.stringify(quoted.where)}, periods ${String(periods)}. No printed figure of that series. Correct the series.`,
    );
  return figureOf(quoted, row);
}

/** The newest figures of two series for one and the same period. @throws if they share none */
export function newestOfBoth(a: Quoted, b: Quoted, periods: RegExp): [QuotedFigure, QuotedFigure] {
  const known = new Map(rowsOf(b).map((row) => [String(row[b.time]), row]));
  const row = rowsOf(a).findLast((row) => periods.test(String(row[a.time])) && known.has(String(row[a.time])));
  if (!row)
    throw new Error(
      `src/site/home/ compares ${a.dataset} ${JSON.stringify(a.where)} with ${b.dataset} ${JSON.stringify(b.where)}, which share no printed period. Correct the series.`,
    );
  return [figureOf(a, row), figureOf(b, known.get(String(row[a.time]))!)];
}

/** The same period or day of the year before: 2026Q2 is 2025Q2, 2026-06-30 is 2025-06-30. */
const yearBefore = (period: string) => `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;

/** Whether a declared break lies between two periods of a series. */
function isBroken({ dataset, where }: Quoted, from: string, to: string): boolean {
  return (datasetOf(dataset).breaks ?? []).some(
    ({ at, where: touched }) =>
      from < at && at <= to && Object.entries(touched ?? {}).every(([column, value]) => where[column] === value),
  );
}

/**
 * Change on the year before, as a ratio: 0.05 is five per cent more.
 * @returns undefined where the year before is blank, of another scope, or behind a declared break
 */
export function changeOnYear(quoted: Quoted, figure: QuotedFigure): number | undefined {
  const before = rowsOf(quoted).find((row) => String(row[quoted.time]) === yearBefore(figure.period));
  if (!before || before["scope"] !== figure.row["scope"]) return undefined;
  if (isBroken(quoted, yearBefore(figure.period), figure.period)) return undefined;
  return figure.value / figureOf(quoted, before).value - 1;
}

/** A figure in words of its language, with its unit. @throws for a kind the home page does not quote */
export function worded({ value, kind }: QuotedFigure, format: Formatter): string {
  if (kind === "yuan") return format.yuan(value);
  if (kind === "transactions") return format.payments(value) + (format.lang === "en" ? " payments" : "");
  if (kind === "percent") return format.percent(value);
  throw new Error(`src/site/home/ quotes a figure of the kind "${kind}". Expected yuan, transactions or percent.`);
}
