import { createHash } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { descriptorFaults, tableFaults, type Field } from "../lib/data-package.ts";
import { dist } from "../lib/site.ts";

interface File {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  format: string;
}

interface Table extends File {
  type: "table";
  schema: { fields: Field[]; primaryKey: string[] };
}

const site = dist();
const pack = JSON.parse(site.files.get("data/datapackage.json")!.toString()) as { resources: (File | Table)[] };
const isTable = (resource: File | Table): resource is Table => "type" in resource;
const tables = pack.resources.filter(isTable);

test("the descriptor keeps version 2 of the Data Package standard", () => {
  expect(descriptorFaults(pack)).toEqual([]);
});

test("it describes every table that is served, and no other", () => {
  const served = [...site.files.keys()].filter((file) => /^data\/[^/]+\.(csv|sqlite)$/.test(file));
  expect(pack.resources.map(({ path }) => `data/${path}`).sort()).toEqual(served.sort());
});

test("the file of all tables is the one described, and has as many rows of each as its CSV", () => {
  const [whole, ...more] = pack.resources.filter((resource) => !isTable(resource));
  expect([whole!.path, whole!.format, more]).toEqual(["word-order.sqlite", "sqlite", []]);
  const bytes = site.files.get(`data/${whole!.path}`)!;
  expect(bytes.byteLength).toBe(whole!.bytes);
  expect(`sha256:${createHash("sha256").update(bytes).digest("hex")}`).toBe(whole!.hash);
  const database = new DatabaseSync(":memory:");
  database.deserialize(bytes);
  const counts = tables.map(({ path }) => [
    path,
    Object.values(database.prepare(`SELECT count(*) FROM ${path.replace(".csv", "").replaceAll("-", "_")}`).get()!)[0],
  ]);
  database.close();
  expect(counts).toEqual(
    tables.map(({ path }) => [path, parse(site.files.get(`data/${path}`)!, { bom: true }).length - 1]),
  );
});

describe.each(tables)("$name", (resource) => {
  const bytes = site.files.get(`data/${resource.path}`)!;

  test("reads by its schema: columns, types, blanks, constraints, size", () => {
    const [header, ...lines] = parse(bytes, { bom: true });
    expect(resource.schema.fields.map(({ name }) => name)).toEqual(header);
    expect(lines.length).toBeGreaterThan(0);
    expect(tableFaults(resource.schema.fields, lines)).toEqual([]);
    expect(bytes.byteLength).toBe(resource.bytes);
  });

  test("no two rows have the same key", () => {
    const rows = parse<Record<string, string>>(bytes, { bom: true, columns: true });
    const keys = rows.map((row) => JSON.stringify(resource.schema.primaryKey.map((column) => row[column])));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
