import { describe, expect, test } from "vitest";
import { parsePeriod, readPeriod } from "../../../src/lib/periods.ts";

describe("what the tables write", () => {
  test.each([
    ["2016", { precision: "year", year: 2016, quarters: [1, 4], months: [1, 12] }],
    ["2016Q3", { precision: "quarter", year: 2016, quarters: [3, 3], months: [7, 9] }],
    ["2015Q1-Q3", { precision: "quarters", year: 2015, quarters: [1, 3], months: [1, 9] }],
    ["2016-09", { precision: "month", year: 2016, quarters: [3, 3], months: [9, 9] }],
    ["2016-09-30", { precision: "day", year: 2016, quarters: [3, 3], months: [9, 9], day: 30 }],
  ])("%s", (text, period) => expect(parsePeriod(text)).toEqual(period));
});

test.each([
  "",
  "16",
  "2016Q5",
  "2016Q0",
  "2016Q3-Q3",
  "2016Q3-Q1",
  "2016-13",
  "2016-9",
  "2016-09-3",
  "2016/..",
  " 2016",
])("%j is none", (text) => {
  expect(parsePeriod(text)).toBeUndefined();
  expect(() => readPeriod(text)).toThrow(
    new Error(`"${text}" is no date or period. Expected 2016, 2016Q3, 2015Q1-Q3, 2016-09 or 2016-09-30.`),
  );
});
