import { describe, expect, test } from "vitest";
import { nearest, runsAcross } from "../../../src/client/reading/points.ts";
import { runsThroughTime, yearsOf } from "../../../src/client/reading/time.ts";
import { point } from "./points.ts";

describe("the time a key begins with", () => {
  test.each([
    ["2014", 2014],
    ["2014/bank/count", 2014],
    ["2014-07", 2014.5],
    ["2014-04-01/fund", 2014.25],
    ["2014Q3/hub", 2014.5],
  ])("%s is %d", (key, years) => expect(yearsOf(key)).toBeCloseTo(years, 6));

  test.each(["GBR/adults/2011", "alipay-double-12", "nonbank/count", "20145", ""])("%s has none", (key) =>
    expect(yearsOf(key)).toBeNaN(),
  );

  test("dates keep their order", () => {
    const keys = ["2013-12-31", "2014-01-01", "2014-01-31", "2014-02-01", "2014-12-31", "2015-01-01"];
    expect(keys.map(yearsOf)).toEqual(keys.map(yearsOf).sort((a, b) => a - b));
    expect(new Set(keys.map(yearsOf)).size).toBe(keys.length);
  });
});

describe("which way a drawing goes", () => {
  const across = [point("2014/a", 1, 9), point("2015/a", 2, 3), point("2014/b", 1, 1, 1), point("2015/b", 2, 5, 1)];
  const down = [point("a", 5, 1), point("b", 2, 2), point("c", 9, 3)];

  test("across, where every series goes to the right", () => {
    expect(runsAcross(across)).toBe(true);
    expect(runsAcross(down)).toBe(false);
    expect(runsAcross([])).toBe(true);
  });

  test("aiming counts along the way it goes", () => {
    expect(nearest([point("date", 10, 100), point("height", 30, 0, 1)], 10, 10)?.key).toBe("height");
    expect(nearest([point("date", 10, 40), point("height", 38, 10, 1)], 10, 10)?.key).toBe("date");
    expect(nearest([point("row", 40, 10), point("other", 10, 38)], 10, 10)?.key).toBe("row");
  });

  test("of one series the date alone counts", () => {
    expect(nearest([point("date", 10, 100), point("height", 30, 0)], 10, 10)?.key).toBe("date");
    expect(nearest([], 1, 1)).toBeUndefined();
  });
});

describe("what is a series through time", () => {
  test.each([
    [
      "one kind of figure, dated",
      [point("2014Q1/hub", 1), point("2014Q2/hub", 2), point("2014Q1/fund", 1, 0, 1)],
      true,
    ],
    ["two kinds in one series", [point("2014/yuebao", 1), point("2018/demand", 2)], false],
    ["limits, placed by how high they are", [point("2014/abc", 5), point("2015/abc", 2)], false],
    ["countries", [point("GBR/2011", 1), point("DEU/2011", 2)], false],
  ])("%s", (_what, points, is) => expect(runsThroughTime(points)).toBe(is));
});
