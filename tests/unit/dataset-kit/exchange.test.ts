import { expect, test } from "vitest";
import { rateFinder, timeOf, type RateRow } from "../../../src/dataset-kit/exchange.ts";

const row = (every: "month" | "year", period: string, rate: number): RateRow => ({
  every,
  period,
  rate,
  source: `source-${every}`,
});
const rateOf = rateFinder([
  row("year", "2010", 6.77),
  row("year", "2014", 6.16),
  row("month", "2014-03", 6.17),
  row("month", "2026-01", 7),
  row("month", "2026-02", 6.9),
  row("month", "2026-03", 6.8),
]);

test.each([
  ["2014", ["year/2014"], 6.16],
  ["2014Q1", ["year/2014"], 6.16],
  ["2014Q1-Q3", ["year/2014"], 6.16],
  ["2014-03", ["month/2014-03"], 6.17],
  ["2014-03-31", ["month/2014-03"], 6.17],
  ["2010-12-31", ["year/2010"], 6.77],
  ["2026Q1", ["month/2026-01", "month/2026-02", "month/2026-03"], 6.9],
])("a figure of %s is converted at %j", (time, keys, yuan) => {
  const rate = rateOf(time)!;
  expect(rate.keys).toEqual(keys);
  expect(rate.yuanPerDollar).toBeCloseTo(yuan, 10);
});

test.each(["2026", "2026Q2", "2026-04-30", "2027", "long ago"])("no rate is made up for %s", (time) =>
  expect(rateOf(time)).toBeUndefined(),
);

test("a rate names the sources of its rows, each once", () =>
  expect(rateOf("2026Q1")!.sources).toEqual(["source-month"]));

test("a row is dated by the column that dates its table", () => {
  expect(timeOf({ period: "2016Q3", value: 1 })).toBe("2016Q3");
  expect(timeOf({ year: 2016 })).toBe("2016");
  expect(timeOf({ value: 1 })).toBeUndefined();
});
