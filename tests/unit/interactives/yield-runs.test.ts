import { expect, test } from "vitest";
import { packYields, unpackYields } from "../../../src/interactive-kit/yield-runs.ts";
import { rates } from "../../../src/site/interactives/rates.ts";

test("consecutive days make one run, a missing day begins the next", () => {
  const yields = [
    ["2014-02-28", 6],
    ["2014-03-01", 5.9],
    ["2014-03-03", 5.8],
  ] as const;
  expect(packYields(yields)).toEqual([
    ["2014-02-28", 6, 5.9],
    ["2014-03-03", 5.8],
  ]);
});

test("the yields of the table come back as they were", () => {
  const { yields } = rates();
  expect(packYields(yields).length).toBeLessThan(yields.length / 10);
  expect(unpackYields(packYields(yields))).toEqual(yields);
});
