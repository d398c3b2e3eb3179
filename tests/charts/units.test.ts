import { describe, expect, test } from "vitest";
import { unitWords } from "../../src/charts/unit-words.ts";
import { rowsOf } from "../../src/site/registry/registry.ts";
import type { AnyChart, ChartRow } from "../../src/chart-kit/define-chart.ts";
import { allCharts } from "./lib/views.ts";

const row: ChartRow = { key: "a", grade: "press", sources: ["s"] };
const column = (unit: unknown) =>
  ({ id: "value", label: { en: "", zh: "" }, show: () => "", unit }) as unknown as AnyChart["columns"][number];

test.each([
  ["CNY", "yuan", "yuan", "元"],
  ["CNY", "usd", "US dollars", "美元"],
  ["CNY", "head", "yuan a head", "元/人"],
  ["CNY", "real", "yuan at prices of 2013", "元（2013年价格）"],
  ["CNY per payment", "usd", "US dollars a payment", "美元/笔"],
  ["payments", "usd", "payments", "笔"],
  ["payments", "head", "payments a head", "笔/人"],
  ["percent", "head", "per cent", "%"],
] as const)("%s told in %s is %s, %s", (unit, money, en, zh) => {
  expect([
    unitWords(column(unit), row, "en", money),
    unitWords(
      column(() => unit),
      row,
      "zh",
      money,
    ),
  ]).toEqual([en, zh]);
});

test("words have no unit", () => expect(unitWords(column(undefined), row, "en")).toBeUndefined());

describe.each(allCharts)("$id", (chart) => {
  test("a column of figures has a unit in every row, or in none", () => {
    for (const column of chart.columns.filter(({ numeric, unit }) => numeric && typeof unit !== "function"))
      expect(new Set(rowsOf(chart).map((row) => unitWords(column, row, "en"))).size, column.id).toBe(1);
  });
});
