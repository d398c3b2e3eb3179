import { expect, test } from "vitest";
import { numbersIn, strayNumbers } from "../../../../src/site/translations/figures-in-words.ts";

test("numbers are read as their language writes them", () => {
  expect(numbersIn("100,000 yuan, 6.4 points", "en")).toEqual([100_000, 6.4]);
  expect(numbersIn("100.000 yuanes, 6,4 puntos", "es")).toEqual([100_000, 6.4]);
  expect(numbersIn("保有上限10万元、6.4ポイント、1.69兆元", "ja")).toEqual([100_000, 6.4, 1.69e12]);
});

test("a value in braces is no figure of the words", () => expect(numbersIn("{end2013} in 2014", "en")).toEqual([2014]));

test("what English says in words may be digits elsewhere", () => {
  const english = "It nearly tripled in a quarter and peaked in March 2018";
  expect(strayNumbers(english, "3倍近くに増え、2018年3月にピーク", "ja")).toEqual({ added: [], dropped: [] });
  expect(strayNumbers(english, "4倍近くに増え、2018年3月にピーク", "ja")).toEqual({ added: [4], dropped: [] });
});
