import { expect, test } from "vitest";
import { languageFaults } from "./lib/languages.ts";
import { dist } from "./lib/site.ts";

test("every indexed page names itself and its twin, and the twin agrees", () => {
  expect(languageFaults(dist())).toEqual([]);
});
