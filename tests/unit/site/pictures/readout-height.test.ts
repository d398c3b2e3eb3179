import { expect, test } from "vitest";
import { readoutLines } from "../../../../src/site/pictures/readout-height.ts";
import { chartOf } from "../../../../src/site/registry/registry.ts";

test("short readings take the three lines that every readout has", () => {
  expect(readoutLines(chartOf("weekday-rhythm"), "en")).toBe(3);
});

test("a chart of long names has room for the longest of them, in each language by its own words", () => {
  expect(readoutLines(chartOf("forecast-scorecard"), "en")).toBe(5);
  expect(readoutLines(chartOf("forecast-scorecard"), "zh")).toBe(4);
});
