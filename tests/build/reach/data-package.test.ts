import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { descriptorFaults, tableFaults, type Field } from "../lib/data-package.ts";
import { dist } from "../lib/site.ts";

interface Table {
  name: string;
  path: string;
  bytes: number;
  schema: { fields: Field[]; primaryKey: string[] };
}

const site = dist();
const pack = JSON.parse(site.files.get("data/datapackage.json")!.toString()) as { resources: Table[] };

test("the descriptor keeps version 2 of the Data Package standard", () => {
  expect(descriptorFaults(pack)).toEqual([]);
});

test("it describes every table that is served, and no other", () => {
  const served = [...site.files.keys()].filter((file) => /^data\/[^/]+\.csv$/.test(file));
  expect(pack.resources.map(({ path }) => `data/${path}`).sort()).toEqual(served.sort());
});

describe.each(pack.resources)("$name", (resource) => {
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
