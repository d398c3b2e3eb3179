import { expect, test } from "vitest";
import { stripLines } from "../../../../src/site/pictures/readout-height.ts";
import { chartOf } from "../../../../src/site/registry/registry.ts";

test("short readings take the three lines that every strip has", () => {
  expect(stripLines(chartOf("cashless-world"), "en")).toBe(3);
});

test("a chart of long names has room for the longest of them, in each language by its own words", () => {
  expect(stripLines(chartOf("ban-days"), "en")).toBe(5);
  expect(stripLines(chartOf("ban-days"), "zh")).toBe(4);
});
