import { describe, expect, test } from "vitest";
import { formatterFor } from "../../src/chart-kit/formatter.ts";
import { allViews, checkedViews } from "./lib/views.ts";

describe.each(checkedViews)("the alternative text of $name", ({ chart, rows, choices }) => {
  const alt = () => ({
    en: chart.alt(rows, formatterFor("en"), choices),
    zh: chart.alt(rows, formatterFor("zh"), choices),
  });

  test.each(["en", "zh"] as const)("has figures, and no hole: %s", (lang) => {
    expect(
      alt()[lang].match(/\d+/g)?.length ?? 0,
      `src/charts/${chart.id}/chart.ts: \`alt\` says "${alt()[lang]}" Expected at least 3 figures in each language. Give the first and the last with their dates.`,
    ).toBeGreaterThanOrEqual(3);
    expect(alt()[lang]).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
  });

  test("is in the reader's language, in whole sentences", () => {
    expect(alt().en).toMatch(/^[A-Z].*\.$/s);
    expect(alt().en).not.toMatch(/\p{Script=Han}/u);
    expect(alt().zh).toMatch(/\p{Script=Han}.*。$/su);
  });

  test("is long enough to say something and short enough to be heard", () => {
    const lengths = { en: alt().en.length, zh: alt().zh.length };
    const told = `src/charts/${chart.id}/chart.ts: \`alt\` is ${lengths.en} characters long in English and ${lengths.zh} in Chinese. Expected 101 to 899, and 41 or more. Say how it is drawn, and what the rows show.`;
    expect(lengths.en, told).toBeGreaterThan(100);
    expect(lengths.en, told).toBeLessThan(900);
    expect(lengths.zh, told).toBeGreaterThan(40);
  });

  test("is of this view and no other", () => {
    const others = allViews.filter((other) => other.chart === chart && other.choices !== choices);
    for (const other of others) {
      const same = chart.alt(other.rows, formatterFor("en"), other.choices) === alt().en;
      // A view that shows the same rows in another way may be told in the same words.
      expect(same && JSON.stringify(other.rows) !== JSON.stringify(rows), other.name).toBe(false);
    }
  });
});
