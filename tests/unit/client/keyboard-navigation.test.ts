import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Point } from "../../../src/client/reading/points.ts";
import { moves } from "../../../src/client/reading/keyboard-navigation.ts";
import { keysOf, point } from "./points.ts";

const go = (points: readonly Point[], from: Point | undefined, ...keys: string[]) =>
  keysOf(keys.map((key) => (from = moves[key]!(points, from))));

const quarters = ["2013-12-31", "2014-03-31", "2014-06-30", "2014-12-31", "2015-03-31", "2019-12-31"];
const fund = quarters.map((key, index) => point(`${key}/fund`, index * 10, 5));
const rate = ["2014-03-31", "2019-12-31"].map((key, index) => point(`${key}/rate`, index ? 50 : 10, 50, 1));
const both = [...fund, ...rate];

test("whoever comes in begins at the first point, whichever key it was", () => {
  for (const key of Object.keys(moves)) if (key !== "End") expect(go(both, undefined, key)).toEqual([fund[0]!.key]);
  expect(go(both, undefined, "End")).toEqual([fund.at(-1)!.key]);
  for (const key of Object.keys(moves)) expect(go([], undefined, key)).toEqual([undefined]);
});

test("left and right stop at the ends of a series", () => {
  expect(go(both, fund[0], "ArrowLeft", "ArrowRight", "ArrowRight")).toEqual(
    [fund[0], fund[1], fund[2]].map((point) => point!.key),
  );
  expect(go(both, fund.at(-1), "ArrowRight")).toEqual([fund.at(-1)!.key]);
  expect(go(both, rate[0], "End", "ArrowRight", "Home")).toEqual(
    [rate[1], rate[1], rate[0]].map((point) => point!.key),
  );
});

describe("up and down lead to the series beside", () => {
  test("at the same date, round and round", () => {
    expect(go(both, fund[1], "ArrowDown", "ArrowDown")).toEqual(["2014-03-31/rate", "2014-03-31/fund"]);
    expect(go(both, fund[4], "ArrowUp")).toEqual(["2019-12-31/rate"]);
  });

  test("at the same row where the drawing goes down the page", () => {
    const [before, after] = [
      [point("GBR/2011", 90, 10), point("MEX/2011", 30, 20), point("KEN/2011", 40, 30)],
      [point("GBR/2024", 99, 10, 1), point("MEX/2024", 50, 20, 1), point("KEN/2024", 88, 30, 1)],
    ] as const;
    expect(go([...before, ...after], before[1], "ArrowDown")).toEqual(["MEX/2024"]);
  });
});

describe("a year on, a year back", () => {
  test("to the point nearest to it", () => {
    expect(go(both, fund[1], "PageDown")).toEqual(["2015-03-31/fund"]);
    expect(go(both, fund[4], "PageUp")).toEqual(["2014-03-31/fund"]);
    expect(go(both, fund[4], "PageDown", "PageDown"), "over a gap, and no further than the end").toEqual([
      "2019-12-31/fund",
      "2019-12-31/fund",
    ]);
    expect(go(both, fund[0], "PageUp")).toEqual([fund[0]!.key]);
  });

  test("of yearly figures to the next one and the one before", () => {
    const years = ["2015", "2016", "2017"].map((year, index) => point(`${year}/bank/count`, index));
    expect(go(years, years[2], "PageUp", "PageUp", "PageUp", "PageDown")).toEqual(
      ["2016", "2015", "2015", "2016"].map((year) => `${year}/bank/count`),
    );
  });

  test("four rows where nothing is dated", () => {
    const rows = ["a", "b", "c", "d", "e", "f"].map((key, index) => point(key, 0, index));
    expect(go(rows, rows[0], "PageDown", "PageDown", "PageUp")).toEqual(["e", "f", "b"]);
  });
});

test("from anywhere every point is reached", () => {
  const drawings = fc
    .array(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 300 })), {
        minLength: 1,
        maxLength: 8,
      }),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((series) =>
      series.flatMap((places, id) => places.map(([x, y], index) => point(`${2000 + index}/${id}`, x, y, id))),
    );
  fc.assert(
    fc.property(drawings, (points) => {
      const reached = new Set<Point>();
      const walk = (from: Point) => {
        if (reached.has(from)) return;
        reached.add(from);
        for (const move of Object.values(moves)) walk(move(points, from)!);
      };
      walk(points.at(-1)!);
      expect(reached.size).toBe(points.length);
    }),
  );
});
