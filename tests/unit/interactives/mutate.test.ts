import { expect, test } from "vitest";
import type { Lookup } from "../../../src/site/prose/figures.ts";
import { mutate } from "../../../src/site/prose/mutate.ts";
import { parseProse } from "../../../src/site/prose/parse.ts";

const rows = [
  { key: "2013", line: 2, value: 100 },
  { key: "2014", line: 3, value: 200 },
  { key: "none", line: 4, value: 0 },
];
const lookup: Lookup = (of) => (of === "a" ? { rows, what: "data/a.csv" } : undefined);
const of = (text: string) => mutate(parseProse(text, "x.mdx"), "en", lookup);

test("a fact notices every change of its cell", () => {
  expect(of('<Fact of="a" at="2014" show="value">200</Fact>')).toEqual({ tried: 3, caught: 3, missed: [] });
});

test("a claim with two sides notices every change; one with one side misses the change it allows", () => {
  expect(
    of(
      '<Claim of="a" show="value" that={({ at }) => at("2014") > 1.9 * at("2013") && at("2014") < 2.1 * at("2013")}>doubled</Claim>',
    ),
  ).toMatchObject({ tried: 6, caught: 6 });
  expect(of('<Claim of="a" show="value" that={({ at }) => at("2014") > 150}>much</Claim>')).toEqual({
    tried: 3,
    caught: 2,
    missed: ['x.mdx:1 says "much" still, with a 2014 value doubled.'],
  });
});

test("half of nothing is nothing, and is not tried", () => {
  expect(of('<Fact of="a" at="none" show="value">0</Fact>')).toMatchObject({ tried: 1, caught: 1 });
});
