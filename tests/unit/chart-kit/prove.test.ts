import { expect, test } from "vitest";
import type { Proof } from "../../../src/chart-kit/define-chart.ts";
import { failureOf } from "../../../src/chart-kit/prove.ts";
import { row, small, type Row } from "./small-chart.ts";

const rows = [row("2013", 10), row("2014", 12), row("2015", 9)];
const proof = (holds: Proof<Row>["holds"], of = "title"): Proof<Row> => ({ of, holds });

test("a proof that holds has nothing to say", () =>
  expect(
    failureOf(
      small(),
      proof(([first]) => first!.value === 10),
      rows,
    ),
  ).toBeUndefined());

test("a failing proof says chart, words, view and the figures it read", () =>
  expect(
    failureOf(
      small(),
      proof((rows) => rows.find(({ date }) => date === "2014")!.value > 2 * rows[0]!.value),
      rows,
    ),
  ).toBe(
    [
      'Chart "small-chart": its rows do not bear out its title.',
      "Words: “It rose”",
      "View: all rows. Figures the proof read:",
      "  2014 value = 12",
      "  2013 value = 10",
      "Correct the words or the proof in src/charts/small-chart/chart.ts, or the figures in the table.",
    ].join("\n"),
  ));

test("a finding is named by its option, and many figures are counted", () => {
  const many = Array.from({ length: 20 }, (_, index) => row(String(2000 + index), index));
  const options = { level: { label: { en: "Level", zh: "水平" }, finding: { en: "It fell", zh: "下降" } } };
  const choices = { as: { label: { en: "As", zh: "方式" }, options } };
  expect(
    failureOf(
      small({ choices }),
      proof((rows) => rows.every(({ value }) => value >= 0 && value < 19), "as/level"),
      many,
    ),
  ).toBe(
    [
      'Chart "small-chart": its rows do not bear out the finding "as/level".',
      "Words: “It fell”",
      "View: as/level. Figures the proof read:",
      ...Array.from({ length: 12 }, (_, index) => `  ${2000 + index} value = ${index}`),
      "  and 8 more",
      "Correct the words or the proof in src/charts/small-chart/chart.ts, or the figures in the table.",
    ].join("\n"),
  );
});

test("a proof that found no row says so", () =>
  expect(
    failureOf(
      small(),
      proof((rows) => rows.some(({ date }) => date === "1900")),
      rows,
    ),
  ).toContain("  none: it found no row to read"));
