import { expect, test } from "vitest";
import { coverage, type Reviewed } from "../../../src/site/prose/digits.ts";
import { parseProse } from "../../../src/site/prose/parse.ts";
import type { Lang } from "../../../src/i18n/lang.ts";

const file = "content/essays/small/en.mdx";
const of = (text: string, lang: Lang = "en", list: Reviewed[] = []) =>
  coverage("small", lang, text, parseProse(text, file), list);
const reviewed = (text: string): Reviewed => ({ essay: "small", lang: "en", text, reason: "a name" });

test("digits inside facts and claims are bound", () => {
  expect(of('It held <Fact of="a">1,028 billion</Fact>, <Claim that={x}>3 times</Claim> more.')).toMatchObject({
    bound: 2,
    stray: [],
  });
});

test.each([
  ["en", "On 13 March 2014, in 2016, and from 8 to 10 September; 2015–16."],
  ["zh", "2014年3月13日，3月24日，2016年，13日，9月8日至10日。"],
] as const)("dates in %s are dates", (lang, text) => {
  const { dates, stray } = of(text, lang);
  expect(stray).toEqual([]);
  expect(dates).toBeGreaterThan(4);
});

test("any other digit is named with its place", () => {
  expect(of("Up 19 points\n\nand 7,5 more.").stray).toEqual([
    `${file}:1 has "19" in "…Up 19 points…", bound to no row. Put it in a <Fact>, or, if no table should hold it, add it with a reason to content/reviewed-digits.csv.`,
    `${file}:3 has "7,5" in "…and 7,5 more.…", bound to no row. Put it in a <Fact>, or, if no table should hold it, add it with a reason to content/reviewed-digits.csv.`,
  ]);
});

test("the head of an essay is read too", () => {
  expect(of('---\ntitle: "19 to one"\npublished: 2026-11-22\n---\n\nText.').stray).toHaveLength(1);
});

test("digits in steps, notes and terms are read", () => {
  expect(of("<Step of={a}>\n\nSome 12 of them.<Note>Or 13.</Note>\n\n</Step>").stray).toHaveLength(2);
});

test("a reviewed entry covers its words and no others; one that nobody needs is idle", () => {
  const {
    reviewed: count,
    stray,
    idle,
  } = of("An iPhone 6 and 6 more.", "en", [reviewed("iPhone 6"), reviewed("Double 12")]);
  expect([count, stray.length, idle.map(({ text }) => text)]).toEqual([1, 1, ["Double 12"]]);
});
