import { expect, test } from "vitest";
import { sizeNames, sizes } from "../../../src/chart-kit/sizes.ts";

test("three drawings, from narrow to wide", () => {
  expect(sizeNames).toEqual(["narrow", "middle", "wide"]);
  const widths = sizeNames.map((size) => sizes[size].width);
  expect(widths).toEqual([...widths].sort((a, b) => a - b));
});

test("the narrowest fits a phone of 320 pixels with its margins", () =>
  expect(sizes.narrow.width).toBeLessThanOrEqual(320 - 2 * 16));

test.each(sizeNames)("%s is set in no less than 12 pixels", (size) =>
  expect(sizes[size].fontSize).toBeGreaterThanOrEqual(12),
);
