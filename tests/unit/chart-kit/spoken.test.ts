import { expect, test } from "vitest";
import { formatterFor } from "../../../src/chart-kit/formatter.ts";
import { spoken } from "../../../src/chart-kit/spoken.ts";
import { charts, rowsOf } from "../../../src/site/registry/registry.ts";

test.each([
  ["¥1.69 tn", "1.69 trillion yuan"],
  ["¥541.28 bn, ¥23.3 m", "541.28 billion yuan, 23.3 million yuan"],
  ["more than ¥100 bn", "more than 100 billion yuan"],
  ["−28,152 yuan", "minus 28,152 yuan"],
  ["−¥1.5 m", "minus 1.5 million yuan"],
  ["¥0", "0 yuan"],
  ["1,028 bn", "1,028 billion"],
  ["$2 bn", "2 billion US dollars"],
  ["6.76%", "6.76 percent"],
  ["1.5×", "1.5 times"],
  ["Q3 2016", "third quarter of 2016"],
  ["Q1–Q3 2015", "first to third quarter of 2015"],
  ["5 machines, 3 banks", "5 machines, 3 banks"],
])("in English %s is said %s", (text, words) => expect(spoken(text, "en")).toBe(words));

test.each([
  ["5,412.8亿元", "5,412.8亿元"],
  ["2.75%", "百分之2.75"],
  ["−3%", "负百分之3"],
  ["1.5×", "1.5倍"],
])("in Chinese %s is said %s", (text, words) => expect(spoken(text, "zh")).toBe(words));

test.each(["en", "zh"] as const)(
  "no sign or short form is left in the cells and descriptions of any chart: %s",
  (lang) => {
    const format = formatterFor(lang);
    for (const chart of charts.values()) {
      const rows = rowsOf(chart);
      const cells = rows.flatMap((row) =>
        chart.columns.filter(({ numeric }) => numeric).map((column) => column.show(row, format)),
      );
      for (const text of [...cells, ...rows.map((row) => chart.columns[0]!.show(row, format))])
        expect(spoken(text, lang), `${chart.id}: ${text}`).not.toMatch(/[¥$%×−]|\d (tn|bn|m)\b|\bQ\d/);
    }
  },
);
