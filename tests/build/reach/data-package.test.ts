import { Resource, validate } from "datapackage";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { dist } from "../lib/site.ts";

interface Table {
  name: string;
  path: string;
  bytes: number;
  schema: { fields: { name: string }[]; primaryKey: string[] };
}

const site = dist();
const pack = JSON.parse(site.files.get("data/datapackage.json")!.toString()) as { resources: Table[] };

/** The reference implementation's own profiles, which come with it: no network is asked. */
test("the descriptor passes the Frictionless validator", async () => {
  const { valid, errors } = await validate(pack);
  expect(errors.map(({ message }) => message)).toEqual([]);
  expect(valid).toBe(true);
});

test("and the validator would say so if it did not", async () => {
  const { valid } = await validate({ ...pack, resources: [{ name: "no path, no data" }] });
  expect(valid).toBe(false);
});

test("it describes every table that is served, and no other", () => {
  const served = [...site.files.keys()].filter((file) => /^data\/[^/]+\.csv$/.test(file));
  expect(pack.resources.map(({ path }) => `data/${path}`).sort()).toEqual(served.sort());
});

describe.each(pack.resources)("$name", (resource) => {
  const bytes = site.files.get(`data/${resource.path}`)!;

  test("reads by its schema: types, blanks, constraints, key", async () => {
    // The validator reads rows of what the first version of the standard calls a tabular resource.
    const table = await Resource.load(
      { ...resource, profile: "tabular-data-resource" },
      { basePath: "dist/data", strict: true },
    );
    const rows = await table.read({ keyed: true });
    const [header, ...lines] = parse(bytes, { bom: true });
    expect(rows.length).toBe(lines.length);
    expect(resource.schema.fields.map(({ name }) => name)).toEqual(header);
    expect(bytes.byteLength).toBe(resource.bytes);
  });

  test("no two rows have the same key", () => {
    const rows = parse<Record<string, string>>(bytes, { bom: true, columns: true });
    const keys = rows.map((row) => JSON.stringify(resource.schema.primaryKey.map((column) => row[column])));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
