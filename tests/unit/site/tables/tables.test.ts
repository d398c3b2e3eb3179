import { describe, expect, test } from "vitest";
import {
  datasetOf,
  datasets,
  readTables,
  sourceOf,
  tableBytes,
  tableOf,
  tables,
} from "../../../../src/site/tables/tables.ts";
import { TableError } from "../../../../src/dataset-kit/read-table.ts";

/** The complaints about the project's tables, some of them with text put in the place of other text. */
function complaints(changes: Record<string, readonly [from: string, to: string]>): string[] {
  const bytesOf = (id: string) => {
    const text = Buffer.from(tableBytes(id)).toString("utf8");
    const [from, to] = changes[id] ?? ["", ""];
    if (!text.includes(from)) throw new Error(`data/${id}.csv has no "${from}" for this test to change.`);
    return Buffer.from(text.replace(from, to));
  };
  try {
    readTables(bytesOf);
    return [];
  } catch (error) {
    if (error instanceof TableError) return [...error.complaints];
    throw error;
  }
}

const lineOf = (id: string, text: string) =>
  Buffer.from(tableBytes(id)).toString("utf8").split(text)[0]!.split("\n").length;

test("as they stand, the tables are sound", () => expect(complaints({})).toEqual([]));

test("tables are known by id, and read once", () => {
  expect([...datasets.keys()]).toEqual([...datasets.keys()].sort());
  expect(tables()).toBe(tables());
  expect(tableOf("deposit-rates")).toBe(tables().get("deposit-rates"));
});

test("no such table", () =>
  expect(() => datasetOf("deposits")).toThrow(
    new Error(`No dataset "deposits". Known: ${[...datasets.keys()].join(", ")}.`),
  ));

test("no such source", () => {
  expect(sourceOf("scmp-2019").publisher).not.toBe("");
  expect(() => sourceOf("scmp")).toThrow(new Error('No source "scmp" in data/sources.csv.'));
});

describe("between tables", () => {
  const cited = "china-org-cn-2016-03-31";

  test("a row cites a source that is not there", () => {
    const line = lineOf("yuebao-net-assets", cited);
    expect(complaints({ "yuebao-net-assets": [cited, "china-org"] })[0]).toBe(
      `data/yuebao-net-assets.csv:${line} "source" holds "china-org". Expected the id of a row in data/sources.csv. Add the source there, or correct the id.`,
    );
  });

  test("a further source is not there", () => {
    const also = "china-internet-watch-nd,yicai-2018-07-02;hlzzh-2025";
    const line = lineOf("yuebao-net-assets", also);
    expect(complaints({ "yuebao-net-assets": [also, also.replace("hlzzh-2025", "hlzzh")] })).toContain(
      `data/yuebao-net-assets.csv:${line} "also" holds "hlzzh". Expected the id of a row in data/sources.csv. Add the source there, or correct the id.`,
    );
  });

  test("a source nothing cites", () => {
    const [header] = Buffer.from(tableBytes("sources")).toString("utf8").split("\n");
    const idle = "0-idle,Idle,Nobody,无人,2026,,en,press,2026-11,";
    expect(complaints({ sources: [`${header}\n`, `${header}\n${idle}\n`] })).toEqual([
      'data/sources.csv:2 "id" holds "0-idle". Expected a source that some row cites. Cite it, or remove it.',
    ]);
  });

  const rejected = () => tableOf("rejected-values")[0]!;

  test("a rejected value of a table that is not there", () => {
    const id = String(rejected()["dataset"]);
    const found = complaints({ "rejected-values": [`\n${id},`, "\n0-nowhere,"] });
    expect(found).toEqual([
      `data/rejected-values.csv:2 "dataset" holds "0-nowhere". Expected the id of a table. Known: ${[...datasets.keys()].join(", ")}.`,
    ]);
  });

  test("a rejected value of a row that is not there", () => {
    const { dataset, row } = rejected() as unknown as { dataset: string; row: string };
    expect(complaints({ "rejected-values": [`\n${dataset},${row},`, `\n${dataset},0-never,`] })).toEqual([
      `data/rejected-values.csv:2 "row" holds "0-never". Expected the key of a row in data/${dataset}.csv. Correct it.`,
    ]);
  });

  test("complaints of every table are said at once", () => {
    const found = complaints({ "yuebao-yield": ["6.763", "6,763"], "deposit-rates": ["3.30", ""] });
    expect(found.map((complaint) => complaint.split(":")[0])).toEqual(
      expect.arrayContaining(["data/deposit-rates.csv", "data/yuebao-yield.csv"]),
    );
  });
});
