import { expect, test } from "vitest";
import { drawingSvg, drawings } from "../../../../src/site/pictures/drawings.ts";
import { chartOf, viewsOf } from "../../../../src/site/registry/registry.ts";
import { sizeNames } from "../../../../src/chart-kit/sizes.ts";

const chart = chartOf("yuebao-balance");
const [view] = viewsOf(chart);

test("one view is drawn at every size, one after the other", () => {
  const markup = drawings(chart, "en", view!);
  expect(markup).toBe(sizeNames.map((size) => drawingSvg(chart, "en", view!, size)).join(""));
  expect(markup.match(/class="plot \w+"/g)).toEqual(sizeNames.map((size) => `class="plot ${size}"`));
});

test("languages and sizes are not mistaken for each other", () => {
  const all = (["en", "zh"] as const).flatMap((lang) => sizeNames.map((size) => drawingSvg(chart, lang, view!, size)));
  expect(new Set(all).size).toBe(all.length);
});

test("a chart of several views has a drawing for each", () => {
  const flip = chartOf("count-or-value");
  const all = viewsOf(flip).map((choices) => drawingSvg(flip, "en", choices, "wide"));
  expect(all).toHaveLength(3);
  expect(new Set(all).size).toBe(3);
});
