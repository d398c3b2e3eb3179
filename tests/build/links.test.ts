import { expect, test } from "vitest";
import { brokenLinks } from "./lib/links.ts";
import { dist } from "./lib/site.ts";

test("every link, anchor, image and address of the site leads somewhere", () => {
  expect(brokenLinks(dist())).toEqual([]);
});
