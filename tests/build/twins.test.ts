import { expect, test } from "vitest";
import { dist } from "./lib/site.ts";
import { unlistedValues } from "./lib/twins.ts";

test("every value drawn is a row of the table beside it", () => {
  const charted = dist().pages.filter((page) => page.document.querySelector("[data-chart]"));
  expect(charted.length).toBeGreaterThan(0);
  expect(charted.flatMap((page) => unlistedValues(page).map((fault) => `${page.path}: ${fault}`))).toEqual([]);
});
