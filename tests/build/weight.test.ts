import { describe, expect, test } from "vitest";
import { strayLibraries } from "./lib/libraries.ts";
import { sampled } from "./lib/sample.ts";
import { dist, kindOf } from "./lib/site.ts";
import { brotliBytes, firstViewBytes, requestsBeyondTheFirst, scriptBytes, weighed } from "./lib/weight.ts";

/** Brotli bytes. The first view of a page is what it fetches before anyone touches it. */
const budgets = {
  embed: 15_000,
  embedScript: 6_000,
  pageScript: 10_000,
  pageFirstView: 100_000,
  readingLayer: 10_000,
};

const site = dist();
const embeds = site.pages.filter((page) => kindOf(page) === "embed/*");
const others = site.pages.filter((page) => kindOf(page) !== "embed/*");

describe.each(embeds.map((page) => [page.path, page] as const))("%s", (_, page) => {
  test("is one request", () => {
    expect(requestsBeyondTheFirst(page)).toEqual([]);
  });

  const budget = budgets.embed;
  test(`weighs at most ${budget}`, () => {
    expect(weighed(budget, (quality) => brotliBytes(page.html, quality))).toBeLessThanOrEqual(budget);
  });

  test(`runs at most ${budgets.embedScript} of script before it is touched`, () => {
    const weight = weighed(budgets.embedScript, (quality) => scriptBytes(site, page, quality));
    expect(weight).toBeLessThanOrEqual(budgets.embedScript);
  });
});

describe.each(sampled(others).map((page) => [page.path, page] as const))("%s", (_, page) => {
  test(`runs at most ${budgets.pageScript} of script before it is touched`, () => {
    const weight = weighed(budgets.pageScript, (quality) => scriptBytes(site, page, quality));
    expect(weight).toBeLessThanOrEqual(budgets.pageScript);
  });

  test(`weighs at most ${budgets.pageFirstView} to read`, () => {
    const weight = weighed(budgets.pageFirstView, (quality) => firstViewBytes(site, page, quality));
    expect(weight).toBeLessThanOrEqual(budgets.pageFirstView);
  });
});

test("there are embeds and essays to weigh", () => {
  expect(embeds.length).toBeGreaterThan(0);
  expect(others.filter((page) => kindOf(page) === "essays/*").length).toBeGreaterThan(0);
});

test(`the reading layer weighs at most ${budgets.readingLayer} more, once a reader reaches for it`, () => {
  const layers = [...site.files].filter(([file]) => /^assets\/reading-.*\.js$/.test(file));
  expect(layers.length).toBeLessThanOrEqual(1);
  for (const [, bytes] of layers) expect(brotliBytes(bytes)).toBeLessThanOrEqual(budgets.readingLayer);
});

test("no script carries a library that must stay behind", () => {
  expect(strayLibraries(site)).toEqual([]);
});
