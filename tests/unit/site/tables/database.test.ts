import { DatabaseSync } from "node:sqlite";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, test } from "vitest";
import { columnMeta } from "../../../../src/dataset-kit/columns.ts";
import { buildDatabase, tableName } from "../../../../src/site/tables/database.ts";
import { datasets, tableBytes } from "../../../../src/site/tables/tables.ts";

const open = [...datasets.values()].filter(({ licence }) => licence.downloadable);
const bytes = buildDatabase();
const database = new DatabaseSync(":memory:");
database.deserialize(bytes);
afterAll(() => database.close());

const all = (sql: string) => database.prepare(sql).all();

test("two builds are the same to the byte", () => {
  expect(Buffer.compare(buildDatabase(), bytes)).toBe(0);
});

test("it begins as an SQLite file, in pages of 4,096 bytes", () => {
  expect(Buffer.from(bytes.subarray(0, 16)).toString("latin1")).toBe("SQLite format 3\0");
  expect(bytes.length % 4096).toBe(0);
  expect(all("PRAGMA page_size")).toEqual([{ page_size: 4096 }]);
});

test("SQLite finds no fault in it", () => {
  expect(all("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
});

test("it holds every table that may be downloaded, what it is and what its columns are, and nothing else", () => {
  const names = all("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").map(({ name }) => name);
  expect(names).toEqual(["columns", "tables", ...open.map(({ id }) => tableName(id))].sort());
  expect(all('SELECT "table" FROM tables').length).toBe(open.length);
});

describe.each(open)("$id", (dataset) => {
  const [header, ...lines] = parse(Buffer.from(tableBytes(dataset.id)));
  const rows = all(`SELECT * FROM ${tableName(dataset.id)}`);

  test("has the columns of its CSV", () => {
    expect(Object.keys(rows[0]!)).toEqual(header);
  });

  test("has the rows of its CSV: numbers as numbers, words as words, blanks as nothing", () => {
    const keyOf = (cell: (column: string) => unknown) => dataset.key.map((column) => String(cell(column))).join("/");
    const byKey = new Map(rows.map((row) => [keyOf((column) => row[column]), row]));
    expect(byKey.size).toBe(lines.length);
    const numeric = new Set(
      Object.entries(dataset.row.shape)
        .filter(([, column]) => ["number", "integer", "year"].includes(columnMeta(column).type))
        .map(([name]) => name),
    );
    for (const line of lines) {
      const cells = new Map(header!.map((name, index) => [name, line[index]!]));
      const row = byKey.get(keyOf((column) => (numeric.has(column) ? Number(cells.get(column)) : cells.get(column))))!;
      for (const [name, cell] of cells) {
        if (cell === "") expect(row[name]).toBeNull();
        else if (numeric.has(name)) expect(row[name]).toBe(Number(cell));
        else expect(String(row[name])).toBe(cell);
      }
    }
  });
});

test("a question in SQL is answered: the fund's highest quarter-end", () => {
  expect(all("SELECT date, netAssets, unit FROM yuebao_net_assets ORDER BY netAssets DESC LIMIT 1")).toEqual([
    { date: "2018-03-31", netAssets: 16892, unit: "100m CNY" },
  ]);
});

test("a column says its unit and its names in both languages", () => {
  expect(all(`SELECT * FROM columns WHERE "table" = 'yuebao_net_assets' AND "column" = 'netAssets'`)).toEqual([
    { table: "yuebao_net_assets", column: "netAssets", unit: "100m CNY", titleEn: "Net assets", titleZh: "资产净值" },
  ]);
});
