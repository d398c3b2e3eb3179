/**
 * What rows and cells of a table twin say of themselves as data, for scripts that must not go by their words: a browser
 * may have translated those.
 */
import { isoOf, parsePeriod } from "../lib/periods.ts";
import type { AnyChart, ChartRow } from "./define-chart.ts";

const fieldOf = (row: ChartRow, column: string) => (row as unknown as Record<string, unknown>)[column];

/** A share or a rate. */
const isPercent = (unit: string) => unit === "percent" || unit === "% of GDP";

interface RowData {
  grade: string;
  figure?: string;
  unit?: string;
  bound?: "lower" | "upper";
}

/**
 * Of a row: its grade; where it has one figure, that figure in base units, and "percent" as its unit where changes of it
 * are told in points; which side a bound bounds. Names are those of `dataset`.
 */
export function rowData(chart: AnyChart, row: ChartRow): RowData {
  const [figure, ...more] = chart.columns.filter((column) => column.numeric);
  const bound = fieldOf(row, "bound") as RowData["bound"];
  const always = { grade: row.grade, ...(bound && { bound }) };
  if (!figure || more.length > 0) return always;
  const value = fieldOf(row, figure.id);
  const unit = (typeof figure.unit === "function" ? figure.unit(row) : figure.unit) as string | undefined;
  return {
    ...always,
    ...(value !== undefined && { figure: String(value) }),
    ...(unit !== undefined && isPercent(unit) && { unit: "percent" }),
  };
}

/** A date or period so that text order is time order; a quarter stands where its last month does: "2012Q4" is "2012-12". */
export function timeOrder(iso: string): string {
  const period = parsePeriod(iso);
  return period?.precision.startsWith("quarter") ? isoOf(period.year, period.months[1]) : iso;
}

/** What the cell of a column is sorted by; undefined where that is its words, or the one figure of its row. */
export function sortOf(chart: AnyChart, row: ChartRow, id: string): string | undefined {
  const column = chart.columns.find((column) => column.id === id)!;
  const value = fieldOf(row, id);
  if (column.names === "time") return timeOrder(String(value));
  const isOneOfSeveral = column.numeric && chart.columns.filter(({ numeric }) => numeric).length > 1;
  return isOneOfSeveral && value !== undefined ? String(value) : undefined;
}

/** Whether rows stand in the order of a column of times already, so that its cells need not say what they are sorted by. */
export function isInOrder(chart: AnyChart, rows: readonly ChartRow[], id: string): boolean {
  if (chart.columns.find((column) => column.id === id)!.names !== "time") return false;
  const orders = rows.map((row) => sortOf(chart, row, id)!);
  return orders.every((order, index) => index === 0 || orders[index - 1]! <= order);
}
