import { describe, expect, test } from "vitest";
import { yearBefore, quarterNumber } from "../../../src/explore/periods.ts";
import type { Point } from "../../../src/explore/points.ts";
import { growthOf } from "../../../src/explore/shape/growth.ts";
import { basesOf, bestBase, indexOf } from "../../../src/explore/shape/indexed.ts";
import { rollingOf } from "../../../src/explore/shape/rolling.ts";
import { quotientOf, sumOf } from "../../../src/explore/shape/together.ts";

/** A figure of a series made up for a sum that can be done by hand. */
const point = (meeting: string, value: number, more: Partial<Point> = {}): Point => ({
  period: meeting,
  meeting,
  before: yearBefore(meeting),
  quarter: quarterNumber(meeting) ?? -1,
  value,
  segment: "old/0",
  grade: "official",
  bound: undefined,
  sources: [`source-of-${meeting}`],
  from: [`table/${meeting}`],
  note: undefined,
  ...more,
});
const fresh = { segment: "new/0" };
const plain = (points: readonly Point[]) => points.map(({ meeting, value }) => [meeting, value]);

describe("growth on a year", () => {
  test("is the change on the same period a year earlier", () => {
    const { points, across } = growthOf(
      [point("2014Q1", 100), point("2014Q2", 80), point("2015Q1", 150), point("2015Q2", 60)],
      "yuan",
    );
    expect(plain(points)).toEqual([
      ["2015Q1", 50],
      ["2015Q2", -25],
    ]);
    expect(across).toEqual([]);
  });

  test("is not computed over a change of definition, which is named", () => {
    const { points, across } = growthOf(
      [point("2014", 100), point("2015", 1000, fresh), point("2016", 1500, fresh)],
      "yuan",
    );
    expect(plain(points)).toEqual([["2016", 50]]);
    expect(across).toEqual(["2015"]);
  });

  test("takes the figure of its own definition where a period has two", () => {
    const { points } = growthOf([point("2022Q4", 80), point("2022Q4", 50, fresh), point("2023Q4", 60, fresh)], "yuan");
    expect(plain(points)).toEqual([["2023Q4", 20]]);
  });

  test("leaves bounds out, and what a year before was nothing", () => {
    const bound = point("2015", 300, { grade: "bound", bound: "lower" });
    expect(growthOf([point("2014", 100), bound], "yuan").points).toEqual([]);
    expect(growthOf([point("2014", 0), point("2015", 5)], "yuan").points).toEqual([]);
  });

  test("is graded derived, cites both figures and shows the arithmetic", () => {
    const [grown] = growthOf([point("2014", 2e9), point("2015", 3e9)], "yuan").points;
    expect(grown).toMatchObject({
      grade: "derived",
      sources: ["source-of-2015", "source-of-2014"],
      from: ["table/2015", "table/2014"],
      note: { en: "¥3 bn against ¥2 bn in 2014.", zh: "30亿元，2014年为20亿元。" },
    });
  });
});

describe("rolling four quarters", () => {
  const five = ["2014Q1", "2014Q2", "2014Q3", "2014Q4", "2015Q1"].map((quarter, index) => point(quarter, 10 ** index));

  test("are the sum of each quarter and the three before", () => {
    const { points, leftOut, missing } = rollingOf(five, "transactions");
    expect(plain(points)).toEqual([
      ["2014Q4", 1111],
      ["2015Q1", 11110],
    ]);
    expect([leftOut, missing]).toEqual([3, "2015Q2"]);
  });

  test("are not computed where one of the four is missing", () => {
    const { points, leftOut, missing } = rollingOf(
      five.filter(({ meeting }) => meeting !== "2014Q3"),
      "transactions",
    );
    expect(points).toEqual([]);
    expect([leftOut, missing]).toEqual([4, "2014Q3"]);
  });

  test("never add quarters of two definitions", () => {
    const split = five.map((one) => (one.meeting >= "2014Q4" ? { ...one, ...fresh } : one));
    expect(rollingOf(split, "transactions").points).toEqual([]);
  });

  test("cite all four and show the sum", () => {
    const [first] = rollingOf(five, "transactions").points;
    expect(first!.sources).toEqual(["2014Q1", "2014Q2", "2014Q3", "2014Q4"].map((quarter) => `source-of-${quarter}`));
    expect(first!.note).toEqual({ en: "1 + 10 + 100 + 1,000.", zh: "1笔 + 10笔 + 100笔 + 1000笔。" });
  });
});

describe("an index", () => {
  const one = [point("2014", 50), point("2015", 100, fresh), point("2016", 150, fresh), point("2017", 75, fresh)];
  const other = [point("2014", 1), point("2015", 2), point("2016", 4)];

  test("is 100 in its base and shares its proportions", () => {
    expect(plain(indexOf(one, "2016", "yuan").points)).toEqual([
      ["2015", 66.6666666667],
      ["2016", 100],
      ["2017", 50],
    ]);
  });

  test("leaves out figures of another definition than its base's, and counts them", () => {
    expect(indexOf(one, "2016", "yuan").leftOut).toBe(1);
    expect(indexOf(one, "2014", "yuan")).toMatchObject({ leftOut: 3, points: [{ meeting: "2014", value: 100 }] });
  });

  test("may stand on any period that all series have above zero", () => {
    expect(basesOf([one, other])).toEqual(["2014", "2015", "2016"]);
    expect(basesOf([one, [point("2016", 0)]])).toEqual([]);
  });

  test("stands on the first that keeps most of every series, unless told", () => {
    expect(bestBase([one, other], ["2014", "2015", "2016"])).toBe("2015");
  });
});

describe("a share and a ratio", () => {
  const division = { times: 1, sameSegment: false, held: false, quantities: ["yuan", "yuan"] } as const;

  test("divide where the series meet", () => {
    const points = quotientOf([point("2014", 3), point("2015", 5)], [point("2015", 20), point("2016", 1)], {
      ...division,
      times: 100,
    });
    expect(plain(points)).toEqual([["2015", 25]]);
  });

  test("of one table divide within one definition only", () => {
    const over = [point("2022Q4", 80), point("2022Q4", 50, fresh)];
    const under = [point("2022Q4", 100), point("2022Q4", 200, fresh)];
    expect(quotientOf(over, under, { ...division, sameSegment: true }).map(({ value }) => value)).toEqual([0.8, 0.25]);
  });

  test("set a rate in force against each day of the other series", () => {
    const rates = [point("2014-01-01", 0.5), point("2014-06-01", 0.25), point("2014-07-01", 0.25)];
    const yields = [point("2013-12-31", 1), point("2014-01-31", 6), point("2014-06-30", 4), point("2014-08-31", 4)];
    // Before its first row and after its last nobody knows the rate.
    expect(plain(quotientOf(yields, rates, { ...division, held: true }))).toEqual([
      ["2014-01-31", 12],
      ["2014-06-30", 16],
    ]);
  });

  test("never divide by zero", () => expect(quotientOf([point("2014", 3)], [point("2014", 0)], division)).toEqual([]));

  test("join the segments of both, so that no line crosses a break of either", () => {
    const [quotient] = quotientOf([point("2014", 3)], [point("2014", 2, fresh)], division);
    expect(quotient!.segment).toBe("old/0|new/0");
  });
});

describe("a sum", () => {
  test("has the periods that all series have", () => {
    const points = sumOf(
      [
        [point("2014", 1), point("2015", 2)],
        [point("2015", 30), point("2016", 40)],
      ],
      "yuan",
    );
    expect(plain(points)).toEqual([["2015", 32]]);
    expect(points[0]).toMatchObject({ grade: "derived", note: { en: "2 yuan + 30 yuan.", zh: "2元 + 30元。" } });
  });

  test("never adds figures of two definitions", () => {
    expect(sumOf([[point("2015", 2)], [point("2015", 30, fresh)]], "yuan")).toEqual([]);
  });
});
