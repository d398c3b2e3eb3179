import type { RenderFunction } from "@observablehq/plot";
import type { ChartRow } from "../../chart-kit/define-chart.ts";
import { textWidth } from "../../chart-kit/text-width.ts";
import { colour, type Role } from "../../chart-kit/theme.ts";
import { customMark, tenth } from "../../chart-kit/marks/svg.ts";

/** First day of a quarter, and of the next: 2018Q4 → 1 October 2018, 1 January 2019. */
export function quarterSpan(quarter: string): { from: Date; to: Date } {
  const [year, q] = [Number(quarter.slice(0, 4)), Number(quarter.slice(5))];
  const first = (month: number) => new Date(Date.UTC(year, month, 1));
  return { from: first((q - 1) * 3), to: first(q * 3) };
}

/** Every quarter of some years, in order: 2018Q1, 2018Q2, … */
export const quartersOf = (first: number, last: number): string[] =>
  Array.from({ length: (last - first + 1) * 4 }, (_, index) => `${first + Math.floor(index / 4)}Q${(index % 4) + 1}`);

/** The quarters that no row stands for, runs of them joined into one span. */
export function quarterGaps(quarters: readonly string[], known: ReadonlySet<string>): { from: Date; to: Date }[] {
  const gaps: { from: Date; to: Date }[] = [];
  for (const quarter of quarters.filter((quarter) => !known.has(quarter))) {
    const { from, to } = quarterSpan(quarter);
    const last = gaps.at(-1);
    if (last?.to.getTime() === from.getTime()) last.to = to;
    else gaps.push({ from, to });
  }
  return gaps;
}

interface QuarterOptions<Row> {
  quarter: (row: Row) => string;
  y: (row: Row) => number;
  role: Role;
}

/** Columns from zero, one a quarter, as wide as most of it; a derived one is hollow and dashed. */
export function quarterColumns<Row extends ChartRow>(
  rows: readonly Row[],
  { quarter, y, role }: QuarterOptions<Row>,
): RenderFunction {
  return customMark((make, scales) => {
    const points = make("g", { "data-mark": "points", fill: colour(role), stroke: colour(role), "stroke-width": 1.2 });
    for (const row of rows) {
      const { from, to } = quarterSpan(quarter(row));
      const [left, right, top, ground] = [scales.x(from), scales.x(to), scales.y(y(row)), scales.y(0)];
      const inset = (right - left) * 0.18;
      const derived = row.grade === "derived";
      points.append(
        make("rect", {
          x: left + inset,
          y: top,
          width: right - left - 2 * inset,
          height: ground - top,
          "data-key": row.key,
          ...(derived && { fill: colour("paper"), "stroke-dasharray": "3,2" }),
        }),
      );
    }
    return points;
  });
}

/** A level for each quarter, drawn as a bar across it at the height of the value; dashed where derived. */
export function quarterLevels<Row extends ChartRow>(
  rows: readonly Row[],
  { quarter, y, role }: QuarterOptions<Row>,
): RenderFunction {
  return customMark((make, scales) => {
    const points = make("g", { "data-mark": "points", fill: "none", stroke: colour(role), "stroke-width": 3 });
    const edges: string[] = [];
    for (const row of rows) {
      const { from, to } = quarterSpan(quarter(row));
      const [left, right] = [scales.x(from), scales.x(to)];
      const inset = (right - left) * 0.06;
      const d = `M${tenth(left + inset)},${tenth(scales.y(y(row)))}H${tenth(right - inset)}`;
      edges.push(d);
      points.append(
        make("path", {
          d,
          "data-key": row.key,
          ...(row.grade === "derived" && { "stroke-dasharray": "3,2" }),
        }),
      );
    }
    // A rim of paper keeps a level legible where it crosses a column.
    return make(
      "g",
      {},
      make("path", { d: edges.join(""), fill: "none", stroke: colour("paper"), "stroke-width": 6 }),
      points,
    );
  });
}

/** Names of quarters under the axis, and under the first of a year the year; for spans of a few years. */
export function quarterAxis(
  quarters: readonly string[],
  name: (quarter: string) => string,
  fontSize: number,
): RenderFunction {
  return customMark((make, scales, { height, marginBottom }) => {
    const group = make("g", { fill: colour("soft"), "font-size": fontSize });
    for (const quarter of quarters) {
      const { from, to } = quarterSpan(quarter);
      const [left, right] = [scales.x(from), scales.x(to)];
      const y = height - marginBottom + fontSize + 4;
      const text = name(quarter);
      const fits = textWidth(text, fontSize) <= right - left;
      if (fits) group.append(make("text", { x: (left + right) / 2, y, "text-anchor": "middle" }, text));
      if (quarter.endsWith("Q1")) {
        group.append(
          make("line", {
            x1: left,
            x2: left,
            y1: height - marginBottom,
            y2: y + fontSize * 1.2,
            stroke: colour("rule"),
          }),
        );
        group.append(
          make("text", { x: left + 4, y: y + fontSize * 1.25, "text-anchor": "start" }, quarter.slice(0, 4)),
        );
      }
    }
    return group;
  });
}

/** The middle of a quarter, for labels at its value. */
export const midQuarter = (quarter: string): Date => {
  const { from, to } = quarterSpan(quarter);
  return new Date((from.getTime() + to.getTime()) / 2);
};
