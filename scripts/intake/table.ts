import { parse } from "csv-parse/sync";
import { csvLine } from "../../src/lib/csv.ts";

/** A row as its file spells it, by column. */
export type Cells = Record<string, string>;

/** A table as its file spells it. */
export interface TableText {
  id: string;
  header: string[];
  rows: Cells[];
}

/** Reads a table's cells without judging them; its schema does that before anything is written. */
export function readCells(id: string, csv: string): TableText {
  const rows = parse<Cells>(csv, { columns: true, bom: true });
  return { id, header: Object.keys(rows[0] ?? {}), rows };
}

/** The file of a table: its header and its rows in the order given. */
export const writeCells = ({ header, rows }: TableText): string =>
  [header, ...rows.map((row) => header.map((name) => row[name] ?? ""))].map((line) => `${csvLine(line)}\n`).join("");

/** The key of a row, as pages and sentences name it. */
export const keyOf = (row: Cells, key: readonly string[]): string => key.map((column) => row[column]).join("/");

/** Puts a row in the place of one with the same key, or where the order of the key wants it. */
export function withRow(table: TableText, row: Cells, key: readonly string[]): TableText {
  const name = keyOf(row, key);
  const others = table.rows.filter((other) => keyOf(other, key) !== name);
  const before = (other: Cells) => {
    const column = key.find((column) => other[column] !== row[column])!;
    return other[column]! < row[column]!;
  };
  const place = others.findIndex((other) => !before(other));
  return { ...table, rows: place < 0 ? [...others, row] : others.toSpliced(place, 0, row) };
}
