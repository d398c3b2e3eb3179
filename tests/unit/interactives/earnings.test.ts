import { expect, test } from "vitest";
import {
  demandEarned,
  fundEarned,
  knownSpans,
  partsOf,
  yearEarned,
  type Point,
} from "../../../src/interactive-kit/earnings.ts";
import { statement } from "../../../src/client/interactives/statement.ts";
import { rates } from "../../../src/site/interactives/rates.ts";

const flat: Point[] = [
  ["2020-01-01", 5],
  ["2020-01-31", 5],
  ["2020-03-01", 5],
  ["2020-06-01", 9],
  ["2020-06-20", 9],
  ["2021-01-01", 5],
];

test("a run needs three yields no further apart than a month and a few days", () => {
  expect(knownSpans(flat)).toEqual([{ from: "2020-01-01", to: "2020-03-01" }]);
});

test("a year's yield of five per cent, held for a year of days, brings five per cent", () => {
  const months = Array.from({ length: 13 }, (_, month): Point => [
    new Date(Date.UTC(2021, month, 1)).toISOString().slice(0, 10),
    5,
  ]);
  expect(fundEarned(months, 100, { from: "2021-01-01", to: "2022-01-01" })).toBeCloseTo(5, 10);
});

test("between two yields the way is straight", () => {
  const points: Point[] = [
    ["2020-01-01", 0],
    ["2020-01-03", 2],
    ["2020-01-04", 2],
  ];
  expect(fundEarned(points, 1, { from: "2020-01-01", to: "2020-01-03" })).toBeCloseTo(1.01 ** (1 / 365) - 1, 12);
});

test("a gap is not bridged", () => {
  expect(fundEarned(flat, 100, { from: "2020-02-01", to: "2020-06-10" })).toBeUndefined();
  expect(partsOf({ from: "2019-12-01", to: "2020-06-10" }, knownSpans(flat))).toEqual([
    { from: "2019-12-01", to: "2020-01-01", known: false },
    { from: "2020-01-01", to: "2020-03-01", known: true },
    { from: "2020-03-01", to: "2020-06-10", known: false },
  ]);
});

test("demand deposits: simple interest at the rate of each day", () => {
  const list = [
    { from: "2020-01-01", to: "2020-01-10", rate: 3.65 },
    { from: "2020-01-11", to: "2020-12-31", rate: 7.3 },
  ];
  expect(demandEarned(list, 100, { from: "2020-01-06", to: "2020-01-16" })).toBeCloseTo(
    100 * (5 * 0.0001 + 5 * 0.0002),
    10,
  );
  expect(demandEarned(list, 100, { from: "2020-12-01", to: "2021-01-02" })).toBeUndefined();
});

test("one-year deposits: rolled over at the rate of the day, the rest pro rata", () => {
  const list = [
    { from: "2020-01-01", to: "2020-12-31", rate: 2 },
    { from: "2021-01-01", to: "2021-12-31", rate: 1 },
  ];
  expect(yearEarned(list, 100, { from: "2020-03-01", to: "2022-03-01" })).toBeCloseTo(100 * 1.02 * 1.01 - 100, 10);
  expect(yearEarned(list, 100, { from: "2020-03-01", to: "2020-03-11" })).toBeCloseTo((2 * 10) / 365, 10);
  expect(yearEarned(list, 100, { from: "2020-03-01", to: "2022-03-02" })).toBeUndefined();
});

test("a deposit made on 29 February comes round", () => {
  const list = [{ from: "2020-01-01", to: "2022-12-31", rate: 2 }];
  expect(yearEarned(list, 100, { from: "2020-02-29", to: "2021-02-28" })).toBeCloseTo(2, 10);
});

test("the tables hold two runs, and no posted rate outlives a change of benchmark", () => {
  const known = rates();
  expect(knownSpans(known.yields)).toEqual([
    { from: "2013-05-30", to: "2018-06-25" },
    { from: "2022-07-07", to: known.yields.at(-1)![0] },
  ]);
  expect(known.postedYear.map(({ from, to }) => [from, to])).toEqual([
    ["2014-01-31", "2014-11-21"],
    ["2015-06-28", "2015-08-25"],
    ["2025-05-20", known.yields.at(-1)![0]],
  ]);
});

test("a span over the unknown years is told in parts", () => {
  const parts = statement(rates(), 10_000, { from: "2014-06-01", to: "2023-01-01" });
  expect(parts.map(({ from, to, known }) => [from, to, known])).toEqual([
    ["2014-06-01", "2018-06-25", true],
    ["2018-06-25", "2022-07-07", false],
    ["2022-07-07", "2023-01-01", true],
  ]);
});
