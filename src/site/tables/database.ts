import { DatabaseSync } from "node:sqlite";
import { parse } from "csv-parse/sync";
import { columnMeta, type ColumnMeta } from "../../dataset-kit/columns.ts";
import type { DatasetSchema } from "../../dataset-kit/define-dataset.ts";
import { formerNames } from "../../dataset-kit/former-names.ts";
import { datasets, tableBytes } from "./tables.ts";

/** The file that holds every table that may be downloaded, under /data/. */
export const databaseFile = "word-order.sqlite";
export const databaseType = "application/vnd.sqlite3";

/** How SQLite stores each column type of the descriptor; numbers without a type of their own keep what they are. */
const storage: Record<ColumnMeta["type"], "TEXT" | "REAL" | "INTEGER" | "ANY"> = {
  string: "TEXT",
  date: "TEXT",
  number: "REAL",
  integer: "INTEGER",
  year: "INTEGER",
  any: "ANY",
};

/** A table's name in SQL, where a hyphen would have to be quoted: payment_volumes. */
export const tableName = (id: string): string => id.replaceAll("-", "_");

const quoted = (name: string) => `"${name}"`;

/** A CSV cell as SQLite keeps it. A blank is NULL, never 0 and never "". */
function stored(cell: string, { type }: ColumnMeta): string | number | null {
  if (cell === "") return null;
  const isText = type === "string" || type === "date" || (type === "any" && Number.isNaN(Number(cell)));
  return isText ? cell : Number(cell);
}

function addTable(database: DatabaseSync, dataset: DatasetSchema) {
  const columns = Object.entries(dataset.row.shape).map(([name, column]) => ({ name, meta: columnMeta(column) }));
  const key = dataset.key.map(quoted).join(", ");
  const definitions = columns.map(
    ({ name, meta }) => `${quoted(name)} ${storage[meta.type]}${meta.required ? " NOT NULL" : ""}`,
  );
  const former = formerNames(dataset).map(
    ({ former, of }) =>
      `${quoted(former)} ${storage[columnMeta(dataset.row.shape[of]!).type]} GENERATED ALWAYS AS (${quoted(of)}) VIRTUAL`,
  );
  const name = tableName(dataset.id);
  // Kept in the order of its key, a table needs no index beside it.
  database.exec(
    `CREATE TABLE ${name} (${[...definitions, ...former, `PRIMARY KEY (${key})`].join(", ")}) STRICT, WITHOUT ROWID`,
  );
  const insert = database.prepare(`INSERT INTO ${name} VALUES (${columns.map(() => "?").join(", ")})`);
  const [, ...lines] = parse(Buffer.from(tableBytes(dataset.id)));
  for (const line of lines) insert.run(...columns.map(({ meta }, index) => stored(line[index] ?? "", meta)));
}

/** What the columns mean: one row a column, with its unit where it has one of its own. */
function addColumns(database: DatabaseSync, open: readonly DatasetSchema[]) {
  database.exec(
    'CREATE TABLE columns ("table" TEXT NOT NULL, "column" TEXT NOT NULL, unit TEXT, titleEn TEXT NOT NULL, ' +
      'titleZh TEXT NOT NULL, PRIMARY KEY ("table", "column")) STRICT, WITHOUT ROWID',
  );
  const insert = database.prepare("INSERT INTO columns VALUES (?, ?, ?, ?, ?)");
  for (const { id, row } of open)
    for (const [name, column] of Object.entries(row.shape)) {
      const { unit, title } = columnMeta(column);
      insert.run(tableName(id), name, unit ?? null, title.en, title.zh);
    }
}

/** What the tables are: one row a table. */
function addTables(database: DatabaseSync, open: readonly DatasetSchema[]) {
  database.exec(
    'CREATE TABLE tables ("table" TEXT PRIMARY KEY NOT NULL, csv TEXT NOT NULL, licence TEXT NOT NULL, ' +
      "titleEn TEXT NOT NULL, titleZh TEXT NOT NULL, producerEn TEXT NOT NULL, producerZh TEXT NOT NULL, " +
      "creditEn TEXT, creditZh TEXT) STRICT, WITHOUT ROWID",
  );
  const insert = database.prepare("INSERT INTO tables VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  for (const { id, licence, title, producer } of open) {
    const credit = licence.credit;
    insert.run(
      ...[tableName(id), `${id}.csv`, licence.id, title.en, title.zh, producer.en, producer.zh],
      ...[credit?.en ?? null, credit?.zh ?? null],
    );
  }
}

let kept: Uint8Array<ArrayBuffer> | undefined;

/**
 * Every table that may be downloaded as one SQLite file: a table for each, named as in `tableName`, with the columns of
 * its CSV; `tables` and `columns` say what they are. The same tables give the same bytes: SQLite stores no time, the page
 * size is fixed, rows are put in in the order of their files.
 */
export function database(): Uint8Array<ArrayBuffer> {
  return (kept ??= buildDatabase());
}

/** @returns the bytes of a new file */
export function buildDatabase(): Uint8Array<ArrayBuffer> {
  const open = [...datasets.values()].filter(({ licence }) => licence.downloadable);
  const database = new DatabaseSync(":memory:");
  try {
    database.exec("PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; BEGIN");
    addTables(database, open);
    addColumns(database, open);
    for (const dataset of open) addTable(database, dataset);
    database.exec("COMMIT; VACUUM");
    return Uint8Array.from(database.serialize());
  } finally {
    database.close();
  }
}
