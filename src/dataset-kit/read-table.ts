import { parse } from "csv-parse/sync";
import type { z } from "zod";
import { complaintOf } from "./columns.ts";
import type { DatasetSchema } from "./define-dataset.ts";
import { formerNames } from "./former-names.ts";

/** A row with what every row has: its key ("2014-03-31", "bank-mobile/count/2021/2015") and its line in the file. */
export type Keyed<Row> = Row & { key: string; line: number };

/** A table that broke its schema. The message lists every complaint, one a line. */
export class TableError extends Error {
  readonly complaints: readonly string[];
  constructor(complaints: readonly string[]) {
    super(complaints.join("\n"));
    this.name = "TableError";
    this.complaints = complaints;
  }
}

interface Record_ {
  record: string[];
  line: number;
}

/**
 * Reads and checks one table.
 * @param bytes the file as stored: UTF-8, comma separated, header first
 * @param file its path, for messages
 * @returns typed rows in file order, each with `key` and `line`
 * @throws TableError naming file, line, column, what was found and what to do, for every complaint
 */
export function readTable<Shape extends Record<string, z.ZodType<unknown, string>>>(
  bytes: Uint8Array,
  file: string,
  schema: DatasetSchema<Shape>,
): Keyed<z.infer<z.ZodObject<Shape>>>[] {
  const [header, ...records] = withoutFormer(parseRecords(bytes, file), schema);
  const names = Object.keys(schema.row.shape);
  checkHeader(header, names, file);

  const complaints: string[] = [];
  const rows: Keyed<z.infer<z.ZodObject<Shape>>>[] = [];
  const orders: string[][] = [];
  const spelled: Record<string, string>[] = [];
  if (records.length === 0)
    complaints.push(`${file} has a header and no rows. Expected a header and rows. Restore the file.`);
  for (const { record, line } of records) {
    if (record.length !== names.length) {
      complaints.push(
        `${file}:${line} has ${count(record.length, "cell")}. Expected ${names.length}, as in the header. ` +
          "Add the missing commas, or quote a cell that holds one.",
      );
      continue;
    }
    const cells = Object.fromEntries(names.map((name, index) => [name, record[index]!]));
    const result = schema.row.safeParse(cells);
    if (result.success) {
      const key = schema.key.map((column) => cells[column]).join("/");
      spelled.push(cells);
      orders.push((schema.order ?? schema.key).map((column) => cells[column]!));
      rows.push({ ...result.data, key, line });
      continue;
    }
    for (const issue of result.error.issues) {
      const column = String(issue.path[0]);
      const { expected, remedy } = complaintOf(issue);
      complaints.push(complain({ file, line, column, found: cells[column]!, expected, remedy }));
    }
  }
  if (complaints.length === 0) {
    complaints.push(
      ...keyComplaints(rows, schema.key, file),
      ...orderComplaints(rows, orders, schema.order ?? schema.key, file),
    );
    for (const check of schema.checks ?? [])
      for (const { row, column, found, expected, remedy } of check(rows, spelled))
        complaints.push(complain({ file, line: rows[row]!.line, column, found, expected, remedy }));
  }
  if (complaints.length > 0) throw new TableError(complaints);
  return rows;
}

/** Records without the columns that a published file repeats under former names. */
function withoutFormer(
  [header, ...records]: [string[], ...Record_[]],
  schema: Parameters<typeof formerNames>[0],
): [string[], ...Record_[]] {
  const former = new Set(formerNames(schema).map((name) => name.former));
  if (former.size === 0) return [header, ...records];
  const own = (cells: string[]) => cells.filter((_, index) => !former.has(header[index]!));
  return [own(header), ...records.map(({ record, line }) => ({ record: own(record), line }))];
}

interface Complaint {
  file: string;
  line: number;
  column: string;
  found: string;
  expected: string;
  remedy: string;
}

/** One complaint as every table error reads: where, what was found, what was expected, what to do. */
export const complain = ({ file, line, column, found, expected, remedy }: Complaint): string =>
  `${file}:${line} "${column}" ${found === "" ? "is blank" : `holds "${found}"`}. Expected ${expected}. ${remedy}`;

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;

function parseRecords(bytes: Uint8Array, file: string): [string[], ...Record_[]] {
  const text = decode(bytes, file);
  const trouble = encodingTrouble(text);
  if (trouble) throw new TableError([`${file}:${trouble}`]);

  const records: Record_[] = [];
  try {
    let line = 1;
    parse(text, {
      relax_column_count: true,
      on_record: (record: string[], { lines }) => {
        records.push({ record, line });
        line = lines + 1;
        return null;
      },
    });
  } catch (error) {
    const { lines, message } = error as { lines?: number; message: string };
    throw new TableError([
      `${file}:${lines ?? 1} cannot be split into cells (${message}). Expected quotes only around whole cells. Double a quote inside a quoted cell.`,
    ]);
  }
  if (records.length === 0) throw new TableError([`${file} is empty. Expected a header and rows. Restore the file.`]);
  return [records[0]!.record, ...records.slice(1)];
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new TableError([`${file} is not UTF-8. Expected UTF-8 without a byte order mark. Save it in that encoding.`]);
  }
}

function encodingTrouble(text: string): string | undefined {
  const lineOf = (index: number) => text.slice(0, index).split("\n").length;
  if (text.startsWith("\uFEFF")) return "1 begins with a byte order mark. Expected none. Save it as plain UTF-8.";
  const replacement = text.indexOf("\uFFFD");
  if (replacement >= 0)
    return `${lineOf(replacement)} holds the replacement character U+FFFD. Expected readable text. Restore what was lost in an earlier conversion.`;
  const carriage = text.indexOf("\r");
  if (carriage >= 0)
    return `${lineOf(carriage)} ends with a carriage return. Expected line feeds alone. Convert the line ends.`;
  return undefined;
}

function checkHeader(header: readonly string[], names: readonly string[], file: string) {
  const complaints = [
    ...names
      .filter((name) => !header.includes(name))
      .map((name) => `${file}:1 has no column "${name}". Expected ${names.join(",")}. Add the column.`),
    ...header
      .filter((name) => !names.includes(name))
      .map(
        (name) =>
          `${file}:1 has a column "${name}" that is not declared. Expected ${names.join(",")}. Remove it, or declare it in src/datasets/.`,
      ),
  ];
  if (complaints.length === 0 && header.join() !== names.join())
    complaints.push(
      `${file}:1 has the columns ${header.join(",")}. Expected ${names.join(",")}. Put them in this order, each once.`,
    );
  if (complaints.length > 0) throw new TableError(complaints);
}

function keyComplaints(rows: readonly Keyed<object>[], key: readonly string[], file: string): string[] {
  const lines = new Map<string, number>();
  return rows.flatMap((row) => {
    const first = lines.get(row.key);
    if (first === undefined) lines.set(row.key, row.line);
    return first === undefined
      ? []
      : [
          `${file}:${row.line} "${key.join("/")}" holds "${row.key}" a second time. Expected each key once; it stands in line ${first}. Keep one of the rows.`,
        ];
  });
}

function orderComplaints(
  rows: readonly Keyed<object>[],
  orders: readonly string[][],
  columns: readonly string[],
  file: string,
): string[] {
  return rows.flatMap((row, index) => {
    const [previous, own] = [orders[index - 1], orders[index]!];
    return !previous || compare(previous, own) <= 0
      ? []
      : [
          `${file}:${row.line} "${columns.join("/")}" holds "${own.join("/")}" after "${previous.join("/")}". Expected ascending order. Move the row up.`,
        ];
  });
}

/** By code unit, cell by cell, so that a file sorts alike everywhere. */
function compare(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((cell, i) => cell !== b[i]);
  return index < 0 ? 0 : a[index]! < b[index]! ? -1 : 1;
}
