import { describe, expect, test } from "vitest";
import type { ChartRow } from "../../src/chart-kit/define-chart.ts";
import { sizeNames } from "../../src/chart-kit/sizes.ts";
import { langs } from "../../src/i18n/lang.ts";
import { placeOf } from "./lib/place-of.ts";
import { allCharts, allViews, checkedViews, drawn, type View } from "./lib/views.ts";

const signs = (view: View, lang: (typeof langs)[number], size: (typeof sizeNames)[number]) => [
  ...drawn(view, lang, size).querySelectorAll("[data-key]"),
];
const keyOf = (sign: Element) => sign.getAttribute("data-key")!;

describe.each(checkedViews)("$name", (view) => {
  const keys = signs(view, "en", "wide").map(keyOf);

  test("draws something", () => expect(keys.length).toBeGreaterThan(0));

  test("gives every value one element", () => expect([...new Set(keys)]).toEqual(keys));

  test("draws nothing that its table does not hold", () => {
    const known = new Set(view.rows.map(({ key }) => key));
    expect(keys.filter((key) => !known.has(key))).toEqual([]);
  });

  test("draws the same values in every language and size", () => {
    for (const lang of langs)
      for (const size of sizeNames)
        expect(signs(view, lang, size).map(keyOf).sort(), `${lang}, ${size}`).toEqual([...keys].sort());
  });
});

/** The page vouches for a row where its table tells its source and note; an engine may draw no other. */
test.each(allCharts)("$id: every row of every view stands in the table of the page", (chart) => {
  const [first, ...others] = allViews.filter((view) => view.chart === chart);
  const told = new Set(first!.rows.map(({ key }) => key));
  expect(others.flatMap(({ rows }) => rows.filter(({ key }) => !told.has(key)).map(({ key }) => key))).toEqual([]);
});

/** The table twin holds every row of the chart; a row no drawing shows could be read but not found. */
test.each(allCharts)("$id: every row stands in a drawing", (chart) => {
  const built = allViews.filter((view) => view.chart === chart && view.built);
  const shown = new Set(built.flatMap((view) => signs(view, "en", "wide").map(keyOf)));
  expect(built[0]!.rows.map(({ key }) => key).filter((key) => !shown.has(key))).toEqual([]);
});

/** Annual figures stand at mid-year; what was in force before a drawing begins stands at its edge. */
const timeOf = (when: string, edge = when) =>
  Date.parse(when.length === 4 ? `${when}-07-01` : when < edge ? edge : when);

/** How far points lie from the straight line through the two that are farthest apart. */
function awayFromLine(points: readonly (readonly [number, number])[]): number {
  const sorted = [...points].sort((a, b) => a[0] - b[0]);
  const [[x0, y0], [x1, y1]] = [sorted[0]!, sorted.at(-1)!];
  return Math.max(...points.map(([x, y]) => Math.abs(y0 + ((x - x0) / (x1 - x0)) * (y1 - y0) - y)));
}

/** Where the charts over years put time and which figure they draw; signs are written to a tenth of a pixel. */
describe.each([
  ["count-or-value", (row: ChartRow & { year?: string; figure?: number }) => [timeOf(row.year!), row.figure!]],
  [
    "rate-gap",
    (row: ChartRow & { date?: string; rate?: number }, { choices }: View) => [
      timeOf(row.date!, choices["span"] === "after" ? "2022-01-01" : undefined),
      row.rate!,
    ],
  ],
  ["yuebao-balance", (row: ChartRow & { date?: string; netAssets?: number }) => [timeOf(row.date!), row.netAssets!]],
] as const)("%s: every sign stands where its value stands", (id, read) => {
  for (const view of allViews.filter(({ chart }) => chart.id === id))
    test.each(sizeNames)(`${view.name}, %s`, (size) => {
      const rows = new Map(view.rows.map((row) => [row.key, row]));
      const places = signs(view, "en", size).map((sign) => ({
        ...placeOf(sign)!,
        row: read(rows.get(keyOf(sign))! as never, view),
      }));
      const logarithmic = view.choices["scale"] === "log";
      expect(awayFromLine(places.map(({ x, row }) => [row[0]!, x]))).toBeLessThan(0.3);
      expect(awayFromLine(places.map(({ y, row }) => [logarithmic ? Math.log(row[1]!) : row[1]!, y]))).toBeLessThan(
        0.3,
      );
    });
});
