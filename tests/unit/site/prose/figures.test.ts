import { expect, test } from "vitest";
import { figureAt, NoFigure } from "../../../../src/site/prose/figures.ts";
import { lookup } from "./small-essay.ts";

const message = (of: string, at: string, show: string) => {
  try {
    return JSON.stringify(figureAt(lookup, of, at, show));
  } catch (error) {
    if (error instanceof NoFigure) return error.message;
    throw error;
  }
};

test("a table's figure comes in base units, with what it counts", () =>
  expect(figureAt(lookup, "balances", "2014-03-31", "netAssets")).toEqual({ value: 541_280_000_000, kind: "yuan" }));

test("a chart's figure comes as its rows hold it", () =>
  expect(figureAt(lookup, "flip", "2021/bank", "ticket")).toEqual({ value: 3484.7 }));

test("no such table", () =>
  expect(message("balance", "2014-03-31", "netAssets")).toBe('No table or chart "balance". Correct the id.'));

test("no such row, with those near it", () =>
  expect(message("balances", "2014-03-30", "netAssets")).toBe(
    'No row "2014-03-30" in data/balances.csv. Near it: 2014-02-15, 2014-03-31.',
  ));

test("no such row, and none near it", () =>
  expect(message("flip", "1999/bank", "ticket")).toBe('No row "1999/bank" in the chart flip. Correct the key.'));

test.each(["assets", "date", "line-up"])("no number in a column: %s", (column) =>
  expect(message("balances", "2014-03-31", column)).toBe(
    `No number "${column}" in row "2014-03-31" of data/balances.csv. Its numbers: netAssets.`,
  ),
);
