import { parse } from "csv-parse/sync";
import { csvLine } from "../../../src/lib/csv.ts";
import { datasetOf, tableBytes } from "../../../src/site/tables/tables.ts";
import { columnMeta } from "../../../src/dataset-kit/columns.ts";

/** A cell that holds a number. */
export interface Cell {
  table: string;
  /** The key of its row. */
  key: string;
  column: string;
  value: number;
  /** Its place in the file, header and all. */
  place: readonly [line: number, index: number];
}

const records = new Map<string, string[][]>();
const recordsOf = (table: string): string[][] => {
  const known = records.get(table) ?? parse(Buffer.from(tableBytes(table)).toString("utf8"));
  records.set(table, known);
  return known;
};

/** Every filled numeric cell of a table. */
export function numericCells(table: string): Cell[] {
  const { row, key } = datasetOf(table);
  const [header, ...lines] = recordsOf(table);
  const numeric = Object.entries(row.shape).flatMap(([name, column]) =>
    columnMeta(column).type === "number" ? [name] : [],
  );
  return lines.flatMap((line, index) =>
    numeric.flatMap((column): Cell[] => {
      const at = header!.indexOf(column);
      const name = key.map((column) => line[header!.indexOf(column)]).join("/");
      return line[at] === "" ? [] : [{ table, key: name, column, value: Number(line[at]), place: [index + 1, at] }];
    }),
  );
}

/** A figure ten times as large, written as a person would write it. */
const tenfold = (cell: string) => String(Number((Number(cell) * 10).toPrecision(15)));

/** Whether a row refuses one of its cells ten times as large, whatever the rows around it say. */
export function rowRefusesTenfold({ table, place: [line, index] }: Cell): boolean {
  const [header, ...lines] = recordsOf(table);
  const record = lines[line - 1]!;
  const changed = record.with(index, tenfold(record[index]!));
  return !datasetOf(table).row.safeParse(Object.fromEntries(header!.map((name, at) => [name, changed[at]]))).success;
}

/** The table's file with one cell ten times as large. */
export function fileWithTenfold({ table, place: [line, index] }: Cell): Uint8Array {
  const changed = recordsOf(table).map((record, at) =>
    at === line ? record.with(index, tenfold(record[index]!)) : record,
  );
  return Buffer.from(changed.map((record) => `${csvLine(record)}\n`).join(""));
}
