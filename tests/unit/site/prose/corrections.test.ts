import { expect, test } from "vitest";
import { corrections } from "../../../../src/site/prose/corrections.ts";

test("corrections are dated, newest first, and name a page", () => {
  const dates = corrections.map(({ date }) => date);
  expect(dates.filter((date) => !/^\d{4}-\d{2}-\d{2}$/.test(date))).toEqual([]);
  expect(dates).toEqual([...dates].sort().reverse());
  expect(corrections.filter(({ page }) => !/^\/([a-z0-9-]+\/)*$/.test(page)).map(({ page }) => page)).toEqual([]);
});

test("each tells what was and what is, in both languages", () => {
  const blank = corrections.filter(({ was, is }) => [was.en, was.zh, is.en, is.zh].some((words) => !words.trim()));
  expect(blank).toEqual([]);
});
