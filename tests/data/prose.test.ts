import { expect, test } from "vitest";
import { report } from "../../src/site/prose/report.ts";

const { wrong, bound, dates, stray, dated, datedBound, unbound, idle, tried, caught, missed } = report();

test("every sentence agrees with its rows, and the two languages with each other", () => {
  expect(wrong).toEqual([]);
});

test("every digit of every essay is bound to a row, is a date, or has been reviewed", () => {
  expect(stray).toEqual([]);
  expect(idle).toEqual([]);
  expect(bound).toBeGreaterThan(100);
  expect(dates).toBeGreaterThan(100);
});

test("every dated sentence names a row of its date, or has been reviewed", () => {
  console.log(`Dated sentences bound: ${datedBound} of ${dated}.`);
  expect(unbound).toEqual([]);
  expect(dated).toBeGreaterThan(100);
});

test("a cell that a sentence depends on cannot be halved, doubled, moved or blanked unnoticed", () => {
  console.log(`Mutations caught: ${caught} of ${tried}.`);
  expect(tried).toBeGreaterThan(1000);
  expect(caught / tried, missed.join("\n")).toBeGreaterThanOrEqual(0.99);
});
