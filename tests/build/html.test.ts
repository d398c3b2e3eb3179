import { expect, test } from "vitest";
import { htmlFaults } from "./lib/html-checker.ts";
import { looseSpaces, rawStars, straightMarks } from "./lib/prose.ts";
import { sampled } from "./lib/sample.ts";
import { dist } from "./lib/site.ts";

test("the Nu HTML checker finds no error", async () => {
  const files = sampled(dist().pages).map(({ file }) => file);
  expect(files.length).toBeGreaterThan(30);
  expect(await htmlFaults("dist", files)).toEqual([]);
});

test("no star of Markdown is left in the words of a page", () => {
  expect(dist().pages.flatMap((page) => rawStars(page).map((text) => `${page.path}: ${text}`))).toEqual([]);
});

test("no space stands beside full-width punctuation", () => {
  // Titles of sources stay as published, and the bytes of an edition as they were.
  const pages = dist().pages.filter(({ path }) => !path.startsWith("/editions/"));
  expect(pages.flatMap((page) => looseSpaces(page).map((text) => `${page.path}: ${text}`))).toEqual([]);
});

test("apostrophes are curled, in titles as in essays", () => {
  const pages = dist().pages.filter(({ path }) => !path.startsWith("/editions/"));
  expect(pages.flatMap((page) => straightMarks(page).map((text) => `${page.path}: ${text}`))).toEqual([]);
});
