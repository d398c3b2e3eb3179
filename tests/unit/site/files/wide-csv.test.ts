import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { AnyChart, ChartRow } from "../../../../src/chart-kit/define-chart.ts";
import { formsOf } from "../../../../src/site/files/chart-files.ts";
import { wideCsv } from "../../../../src/site/files/wide-csv.ts";
import { chartOf, charts, rowsOf } from "../../../../src/site/registry/registry.ts";
import { isOpen } from "../../../../src/site/tables/producers.ts";

/** A chart of two series over years, one of which changes its scope and has a bound. */
const small = {
  id: "small",
  columns: [
    { id: "year", label: { en: "Year", zh: "年份" }, names: "time", show: (row: { year: string }) => row.year },
    { id: "side", label: { en: "Side", zh: "一方" }, show: (row: { side: string }) => row.side },
    { id: "figure", label: { en: "Figure", zh: "数值" }, numeric: true, unit: "CNY", show: () => "" },
  ],
  wide: { down: "year", across: ["side"], scope: (row: { scope: string }) => row.scope },
} as unknown as AnyChart;

const row = (year: string, side: string, figure: number | undefined, more: object = {}) =>
  ({ key: `${year}/${side}`, year, side, figure, scope: "old", ...more }) as unknown as ChartRow;

const rows = [
  row("2021", "Banks, all", 3),
  row("2020", "Banks, all", 2),
  row("2022", "Banks, all", 4, { scope: "new" }),
  row("2023", "Banks, all", 5, { scope: "new", bound: "lower" }),
  row("2021", "Firms", 0.5),
  row("2024", "Firms", undefined),
];

const text = (csv: string) => csv.replace("\uFEFF", "");

describe("a wide table", () => {
  test("has a column a series with its unit, in order of time, and joins neither scopes nor bounds", () => {
    expect(text(wideCsv(small, rows, "en"))).toBe(
      'Year,"Banks, all (yuan)","Banks, all, from 2022 (yuan)","Banks, all, from 2022, at least (yuan)",Firms (yuan)\n' +
        "2020,2,,,\n2021,3,,,0.5\n2022,,4,,\n2023,,,5,\n",
    );
  });

  test("is in the language of its page", () => {
    expect(text(wideCsv(small, rows, "zh")).split("\n")[0]).toBe(
      '年份,"Banks, all（元）","Banks, all，2022年起（元）","Banks, all，2022年起，不低于（元）",Firms（元）',
    );
  });

  test("begins with a byte order mark, for spreadsheets", () => {
    expect(wideCsv(small, rows, "en").startsWith("\uFEFFYear")).toBe(true);
  });

  test("is refused where two figures would be in one cell", () => {
    expect(() => wideCsv(small, [...rows, { ...row("2021", "Firms", 9), key: "again" }], "en")).toThrow(
      'Chart "small" has two figures for "Firms (yuan)" at "2021" in its wide table; the second is of the row "again". Name what sets them apart in `wide.across`.',
    );
  });

  test("is refused where it names a column that the chart does not have", () => {
    expect(() => wideCsv({ ...small, wide: { down: "date", across: [] } } as AnyChart, rows, "en")).toThrow(
      'Chart "small" has a wide table by "date", which is none of its columns. Known: year, side, figure. Correct `wide` in chart.ts.',
    );
  });

  test("is refused where the chart declares none", () => {
    const { wide: _, ...without } = small;
    expect(() => wideCsv(without as AnyChart, rows, "en")).toThrow(
      'Chart "small" has no wide table. Declare `wide` in chart.ts.',
    );
  });
});

describe.each([...charts.values()].filter(({ wide }) => wide).map((chart) => [chart.id, chart] as const))(
  "%s",
  (_, chart) => {
    test("holds every figure of the long table once", () => {
      const figures = (rowsOf(chart) as unknown as Record<string, unknown>[]).flatMap((row) =>
        chart.columns
          .filter(({ numeric }) => numeric)
          .flatMap(({ id }) => (typeof row[id] === "number" ? [row[id]] : [])),
      );
      for (const lang of ["en", "zh"] as const) {
        const lines = text(wideCsv(chart, rowsOf(chart), lang))
          .trimEnd()
          .split("\n")
          .slice(1);
        const cells = lines.flatMap((line) => line.split(",").slice(1)).filter((cell) => cell !== "");
        expect(cells.map(Number).sort()).toEqual([...figures].sort());
      }
    });
  },
);

test("charts of figures that may be passed on have one; charts of events and verdicts have none", () => {
  const without = [...charts.values()].filter((chart) => !formsOf(chart).includes("wide.csv"));
  expect(without.filter(isOpen).map(({ id }) => id)).toEqual([
    "ban-days",
    "caps-swap-sides",
    "forecast-scorecard",
    "round-trip",
    "timeline",
  ]);
});

test("series are named as in the drawing, not as in the long table", () => {
  const chart = chartOf("count-or-value");
  const [header] = text(wideCsv(chart, rowsOf(chart), "en")).split("\n");
  const drawing = readFileSync("tests/charts/drawings/count-or-value.en.wide.value.svg", "utf8");
  const labelled = [...drawing.matchAll(/<text[^>]*font-weight="600"[^>]*>([^<]+)/g)].map(([, words]) => words!.trim());
  expect(labelled).toHaveLength(2);
  for (const name of labelled) expect(header).toContain(`${name}: Value (yuan)`);
});
