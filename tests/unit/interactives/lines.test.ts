import { expect, test } from "vitest";
import { star, web, parseCount } from "../../../src/client/interactives/lines.ts";

const moves = (path: string) => path.match(/M/g)?.length ?? 0;

test.each([
  [1, 1],
  [10, 100],
  [3, 7],
])("%i firms and %i banks: as many lines drawn as counted", (firms, banks) => {
  expect([moves(web(firms, banks).path), web(firms, banks).sum]).toEqual([firms * banks, firms * banks]);
  expect([moves(star(firms, banks).path), star(firms, banks).sum]).toEqual([firms + banks, firms + banks]);
  expect([moves(web(firms, banks).firms), moves(star(firms, banks).banks)]).toEqual([firms, banks]);
});

test("numbers are made whole and kept within bounds; what is none is left", () => {
  expect(["12", "0", "999", "2.6", "", "x"].map((text) => parseCount(text, 30))).toEqual([
    12,
    1,
    30,
    3,
    undefined,
    undefined,
  ]);
});
