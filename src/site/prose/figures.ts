import { units, type UnitId } from "../../dataset-kit/units.ts";
import type { AnyRow } from "../tables/tables.ts";

/** A number of a row in base units, with what it counts. */
export interface Figure {
  value: number;
  kind?: (typeof units)[UnitId]["kind"] | undefined;
}

/** Looks up rows by dataset or chart id. */
export type Lookup = (of: string) => Table | undefined;

export interface Table {
  rows: readonly AnyRow[];
  what: string;
  /** The unit of a column that has one of its own, whatever the row's `unit` says of the figure beside it. */
  unitOf?: (column: string) => UnitId | undefined;
}

/** Why a figure could not be had: a sentence that ends with what to do. */
export class NoFigure extends Error {}

/** A row of a table or of a chart. @throws NoFigure if there is no such table or row */
export function rowAt(lookup: Lookup, of: string, at: string): AnyRow {
  const table = lookup(of);
  if (!table) throw new NoFigure(`No table or chart "${of}". Correct the id.`);
  const row = table.rows.find((row) => row.key === at);
  if (!row) throw new NoFigure(`No row "${at}" in ${table.what}. ${nearest(at, table.rows)}`);
  return row;
}

/**
 * A figure of a table or of a chart's rows.
 * @param of a dataset's or chart's id, `at` the key of the row, `show` the column
 * @throws NoFigure if there is no such table, row, column or number
 */
export function figureAt(lookup: Lookup, of: string, at: string, show: string): Figure {
  const row = rowAt(lookup, of, at);
  const table = lookup(of)!;
  const value = row[show];
  if (typeof value !== "number") {
    const numeric = Object.keys(row).filter((key) => typeof row[key] === "number" && key !== "line");
    throw new NoFigure(`No number "${show}" in row "${at}" of ${table.what}. Its numbers: ${numeric.join(", ")}.`);
  }
  const unit = table.unitOf?.(show) ?? (row["unit"] as UnitId | undefined);
  if (!unit) return { value };
  const { scale, kind } = units[unit];
  return { value: value * scale, kind };
}

function nearest(at: string, rows: readonly AnyRow[]): string {
  const stem = at.slice(0, Math.max(4, at.length - 6));
  const close = rows.filter((row) => row.key.startsWith(stem)).slice(0, 5);
  return close.length > 0 ? `Near it: ${close.map((row) => row.key).join(", ")}.` : "Correct the key.";
}

/** A figure as complaints print it. */
export const plain = (value: number): string =>
  new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 8 }).format(value);
