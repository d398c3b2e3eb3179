import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DatasetSchema } from "../../dataset-kit/define-dataset.ts";
import { withMark } from "../../dataset-kit/byte-order-mark.ts";
import { withFormerColumns } from "./former-columns.ts";
import { complain, readTable, TableError, type Keyed } from "../../dataset-kit/read-table.ts";
import type { Row as SourceRow } from "../../datasets/sources.ts";
import type { Row as EventRow } from "../../datasets/events.ts";
import type { Row as RejectedRow } from "../../datasets/rejected-values.ts";

/** A row of any table; what a page needs of it is read by column name. */
export type AnyRow = Keyed<Record<string, unknown>>;
export type Source = Keyed<SourceRow>;
export type EventOf = Keyed<EventRow>;
export type Rejected = Keyed<RejectedRow>;

const modules = import.meta.glob<{ default: DatasetSchema }>("../../datasets/*.ts", { eager: true });

/** Every dataset promised, by id. */
export const datasets: ReadonlyMap<string, DatasetSchema> = new Map(
  Object.values(modules)
    .map((module) => module.default)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((dataset) => [dataset.id, dataset]),
);

/** @throws if no dataset has this id */
export function datasetOf(id: string): DatasetSchema {
  const dataset = datasets.get(id);
  if (!dataset) throw new Error(`No dataset "${id}". Known: ${[...datasets.keys()].join(", ")}.`);
  return dataset;
}

const file = (id: string) => `data/${id}.csv`;

/** The stored bytes of a table. */
export const tableBytes = (id: string): Uint8Array => readFileSync(join(process.cwd(), file(datasetOf(id).id)));

/** What /data/<id>.csv serves: the table behind a byte order mark, without which spreadsheets misread Chinese, with its former names. */
export const publishedBytes = (id: string): Uint8Array<ArrayBuffer> =>
  withMark(withFormerColumns(tableBytes(id), datasetOf(id)));

/**
 * Reads every promised table and checks that each source and each table named stands where it should.
 * @returns rows by dataset id
 * @throws TableError with every complaint of every table
 */
export function readTables(bytesOf: (id: string) => Uint8Array = tableBytes): ReadonlyMap<string, AnyRow[]> {
  const complaints = readdirSync(join(process.cwd(), "data"))
    .filter((name) => name.endsWith(".csv") && !datasets.has(name.slice(0, -4)))
    .map(
      (name) =>
        `data/${name} has no schema. Expected src/datasets/${name.slice(0, -4)}.ts. Write it, or remove the table.`,
    );
  const tables = new Map<string, AnyRow[]>();
  for (const dataset of datasets.values()) {
    try {
      tables.set(dataset.id, readTable(bytesOf(dataset.id), file(dataset.id), dataset));
    } catch (error) {
      if (!(error instanceof TableError)) throw error;
      complaints.push(...error.complaints);
    }
  }
  if (complaints.length === 0) complaints.push(...crossComplaints(tables));
  if (complaints.length > 0) throw new TableError(complaints);
  return tables;
}

function crossComplaints(tables: ReadonlyMap<string, AnyRow[]>): string[] {
  const known = new Set(tables.get("sources")!.map((row) => row.key));
  const used = new Set<string>();
  const complaints: string[] = [];
  for (const [id, rows] of tables)
    for (const row of rows)
      for (const [column, sources] of [
        ["source", [row["source"]]],
        ["also", row["also"] ?? []],
        ["via", [row["via"]]],
      ] as [string, unknown[]][])
        for (const source of sources.filter((source) => source !== undefined) as string[]) {
          used.add(source);
          if (!known.has(source))
            complaints.push(
              complain({
                file: file(id),
                line: row.line,
                column,
                found: source,
                expected: "the id of a row in data/sources.csv",
                remedy: "Add the source there, or correct the id.",
              }),
            );
        }
  for (const dataset of datasets.values())
    for (const { source } of dataset.breaks ?? []) {
      used.add(source);
      if (!known.has(source))
        complaints.push(
          `src/datasets/${dataset.id}.ts declares a break with the source "${source}". Expected the id of a row in data/sources.csv. Add the source there, or correct the id.`,
        );
    }
  for (const row of tables.get("sources")!)
    if (!used.has(row.key))
      complaints.push(
        complain({
          file: file("sources"),
          line: row.line,
          column: "id",
          found: row.key,
          expected: "a source that some row cites",
          remedy: "Cite it, or remove it.",
        }),
      );
  for (const row of tables.get("rejected-values")!) {
    const target = tables.get(String(row["dataset"]));
    const at = { file: file("rejected-values"), line: row.line };
    if (!target)
      complaints.push(
        complain({
          ...at,
          column: "dataset",
          found: String(row["dataset"]),
          expected: "the id of a table",
          remedy: `Known: ${[...datasets.keys()].join(", ")}.`,
        }),
      );
    else if (!target.some((candidate) => candidate.key === row["row"]))
      complaints.push(
        complain({
          ...at,
          column: "row",
          found: String(row["row"]),
          expected: `the key of a row in data/${row["dataset"]}.csv`,
          remedy: "Correct it.",
        }),
      );
  }
  return complaints;
}

let cached: ReadonlyMap<string, AnyRow[]> | undefined;

/** All tables, read and checked once. @throws TableError */
export const tables = (): ReadonlyMap<string, AnyRow[]> => (cached ??= readTables());

/** One table's rows. @throws if there is no such dataset */
export const tableOf = (id: string): AnyRow[] => tables().get(datasetOf(id).id)!;

/** @throws if no source has this id */
export function sourceOf(id: string): Source {
  const source = tableOf("sources").find((row) => row.key === id);
  if (!source) throw new Error(`No source "${id}" in data/sources.csv.`);
  return source as Source;
}
