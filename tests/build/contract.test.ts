import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compare, answersIn } from "./lib/contract.ts";
import { chartIdOf, dist, kindOf } from "./lib/site.ts";

const { vanished, changed, unlisted } = compare(answersIn(readFileSync("tests/build/contract.txt", "utf8")), dist());

test("no promised address has vanished", () => {
  expect(vanished).toEqual([]);
});

test("no promised address answers otherwise: another type, a key or a column less", () => {
  expect(changed).toEqual([]);
});

test('every address, key and column is promised; "npm run contract:accept" adds those that are meant', () => {
  expect(unlisted).toEqual([]);
});

// Rows may be kept back where no licence lets them go; a page that offers them is held to it by the test of links.
test("every chart is there in every form but its rows, in both languages", () => {
  const site = dist();
  const ids = new Set(site.pages.filter((page) => ["charts/*", "embed/*"].includes(kindOf(page))).map(chartIdOf));
  // The frame of a chart that a reader makes: it holds whatever its address says, so it is no chart.
  ids.delete("explore");
  expect(ids.size).toBeGreaterThan(0);
  const missing = [...ids]
    .flatMap((id) => [
      ...["", "zh/"].flatMap((lang) => [
        `${lang}charts/${id}/index.html`,
        `${lang}embed/${id}/index.html`,
        ...["svg", "png", "json"].map((form) => `${lang}charts/${id}.${form}`),
      ]),
      `oembed/${id}.json`,
    ])
    .filter((file) => !site.files.has(file));
  expect(missing).toEqual([]);
});
