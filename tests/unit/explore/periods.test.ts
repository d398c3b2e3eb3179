import { describe, expect, test } from "vitest";
import {
  isOfLength,
  meetingOf,
  placeOf,
  quarterName,
  quarterNumber,
  spanOf,
  yearBefore,
} from "../../../src/explore/periods.ts";

describe("the days a period covers", () => {
  test.each([
    ["2016", "2016-01-01", "2016-12-31"],
    ["2016Q1", "2016-01-01", "2016-03-31"],
    ["2016Q4", "2016-10-01", "2016-12-31"],
    ["2015Q1-Q3", "2015-01-01", "2015-09-30"],
    ["2016-02", "2016-02-01", "2016-02-29"],
    ["2014-03-31", "2014-03-31", "2014-03-31"],
  ])("%s", (text, from, to) => expect(spanOf(text)).toEqual({ from, to }));

  test("of what is none, an error", () =>
    expect(() => spanOf("2015Q5")).toThrow(
      new Error('"2015Q5" is no date or period. Expected 2016, 2016Q3, 2015Q1-Q3, 2016-09 or 2016-09-30.'),
    ));
});

describe("the year before", () => {
  test.each([
    ["2016", "2015"],
    ["2016Q3", "2015Q3"],
    ["2014-03-31", "2013-03-31"],
    ["2017-02-28", "2016-02-29"],
    ["2016-02-29", "2015-02-28"],
    ["2014-01-02", "2013-01-02"],
  ])("%s is %s", (meeting, before) => expect(yearBefore(meeting)).toBe(before));
});

test("figures meet by period, or by the last day a date names", () => {
  expect(meetingOf("2016Q3", "quarter")).toBe("2016Q3");
  expect(meetingOf("2016-12", undefined)).toBe("2016-12-31");
  expect(meetingOf("2018Q1", undefined)).toBe("2018-03-31");
});

test("a period stands in its middle, a day on the day", () => {
  expect(new Date(placeOf("2014-03-31")).toISOString()).toBe("2014-03-31T00:00:00.000Z");
  expect(new Date(placeOf("2015")).toISOString()).toBe("2015-07-02T00:00:00.000Z");
});

test("a sum over some quarters of a year is neither a year nor a quarter", () => {
  expect(isOfLength("2015Q1-Q3", "quarter")).toBe(false);
  expect(isOfLength("2015Q1-Q3", "year")).toBe(false);
  expect(isOfLength("2015", "year")).toBe(true);
});

test("quarters are counted through years", () => {
  expect(quarterNumber("2016Q1")! - quarterNumber("2015Q4")!).toBe(1);
  expect(quarterName(quarterNumber("2016Q1")!)).toBe("2016Q1");
  expect(quarterNumber("2016")).toBeUndefined();
});
