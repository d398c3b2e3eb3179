import { describe, expect, test } from "vitest";
import { datasets, sourceOf, tableOf, type AnyRow } from "../../src/site/tables/tables.ts";
import { formatterFor } from "../../src/chart-kit/formatter.ts";
import type { SeriesBreak } from "../../src/dataset-kit/define-dataset.ts";
import { langs } from "../../src/i18n/lang.ts";

const broken = [...datasets.values()].flatMap(({ id, breaks = [] }) =>
  breaks.map((point) => ({ id, point, title: `${id} at ${point.at}` })),
);

const touched = (row: AnyRow, { where = {} }: SeriesBreak) =>
  Object.entries(where).every(([column, value]) => row[column] === value);

/** When a row's figure begins to count, as text that sorts by time. */
const startOf = (row: AnyRow) =>
  ["date", "period", "year", "month"].map((column) => row[column]).find((value) => typeof value === "string") ?? "";

describe.each(broken)("$title", ({ id, point }) => {
  test("says why, in every language, and where that is read", () => {
    for (const lang of langs) expect(point.reason[lang]).toMatch(/[.。]$/);
    expect(sourceOf(point.source).title).not.toBe("");
  });

  test("stands at a date or a period", () => expect(() => formatterFor("en").date(point.at)).not.toThrow());

  test("has figures on either side of it", () => {
    // A break may name the scope that begins with it: what comes before stands on another.
    const { scope: _scope, ...series } = point.where ?? {};
    const before = tableOf(id).filter((row) => touched(row, { ...point, where: series }) && startOf(row) < point.at);
    const after = tableOf(id).filter((row) => touched(row, point) && startOf(row) >= point.at);
    expect(before.filter((row) => startOf(row) !== "")).not.toEqual([]);
    expect(after).not.toEqual([]);
  });
});

/** A change of scope that no promise declares would be a break that nobody explains. */
test("payment volumes: where a series changes its scope, a break says so", () => {
  const { breaks = [] } = datasets.get("payment-volumes")!;
  const series = Map.groupBy(tableOf("payment-volumes"), (row) => String(row["series"]));
  const silent = [...series].filter(
    ([, rows]) =>
      new Set(rows.map((row) => row["scope"])).size > 1 && !breaks.some((point) => touched(rows[0]!, point)),
  );
  expect(silent.map(([name]) => name)).toEqual([]);
});
