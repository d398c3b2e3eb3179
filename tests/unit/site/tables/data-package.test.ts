import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { database } from "../../../../src/site/tables/database.ts";
import { dataPackage } from "../../../../src/site/tables/data-package.ts";
import { datasets } from "../../../../src/site/tables/tables.ts";

const host = new URL("https://example.org");
const pack = dataPackage(host);
const tables = pack.resources.filter((resource) => "schema" in resource);
const downloadable = [...datasets.values()].filter(({ licence }) => licence.downloadable);

test("a Data Package of the second version, with name, home and licence", () => {
  expect(pack).toMatchObject({
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "word-order",
    homepage: "https://example.org/",
    licenses: [{ name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/" }],
  });
  expect(pack.title).not.toBe("");
});

test("every table that may be taken away, and no other", () =>
  expect(tables.map(({ name }) => name)).toEqual(downloadable.map(({ id }) => id)));

test("the file that holds them all, by type and hash", () => {
  const bytes = database();
  expect(pack.resources.filter((resource) => !("schema" in resource))).toEqual([
    {
      name: "word-order",
      path: "word-order.sqlite",
      title: "All tables in one SQLite file",
      description: expect.stringContaining("payment_volumes") as string,
      format: "sqlite",
      mediatype: "application/vnd.sqlite3",
      bytes: bytes.length,
      hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    },
  ]);
});

describe.each(downloadable)("$id", (dataset) => {
  const resource = tables.find(({ name }) => name === dataset.id)!;

  test("is described as the file it is", () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...readFileSync(`data/${dataset.id}.csv`)]);
    expect(resource).toMatchObject({
      path: `${dataset.id}.csv`,
      type: "table",
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      bytes: bytes.length,
      hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    });
  });

  test("has a field for every column, in order, with type and title", () => {
    expect(resource.schema.fields.map(({ name }) => name)).toEqual(Object.keys(dataset.row.shape));
    for (const { type, title } of resource.schema.fields) {
      expect(["string", "number", "integer", "date", "year", "any"]).toContain(type);
      expect(title).not.toBe("");
    }
  });

  test("names its key by its own fields", () => {
    const names = resource.schema.fields.map(({ name }) => name);
    expect(resource.schema.primaryKey.length).toBeGreaterThan(0);
    for (const column of resource.schema.primaryKey) expect(names).toContain(column);
  });

  test("reads a blank as nothing", () => expect(resource.schema.missingValues).toEqual([""]));
});

test("a column says what the promise says of it", () => {
  const field = (table: string, column: string) =>
    tables.find(({ name }) => name === table)!.schema.fields.find(({ name }) => name === column);
  expect(field("yuebao-net-assets", "date")).toEqual({
    name: "date",
    type: "date",
    title: "Date",
    format: "%Y-%m-%d",
    constraints: { required: true },
  });
  expect(field("yuebao-net-assets", "netAssets")).toEqual({
    name: "netAssets",
    type: "number",
    title: "Net assets",
    unit: "100 million yuan",
    constraints: { required: true },
  });
  expect(field("payment-volumes", "measure")).toEqual({
    name: "measure",
    type: "string",
    title: "Measure",
    constraints: { required: true, enum: ["count", "value"] },
  });
  expect(field("payment-volumes", "growth")).toEqual({
    name: "growth",
    type: "number",
    title: "Published growth on the year",
    unit: "per cent",
  });
  expect(field("payment-volumes", "explains")).toMatchObject({
    type: "string",
    description: 'Any of growth, year, joined by ";".',
  });
});

test("an optional column of fixed words keeps them, and is no list", () => {
  const bound = tables
    .find(({ name }) => name === "yuebao-net-assets")!
    .schema.fields.find(({ name }) => name === "bound");
  expect(bound).toEqual({ name: "bound", type: "string", title: "Bound", constraints: { enum: ["lower", "upper"] } });
});
