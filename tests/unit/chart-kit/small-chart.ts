import * as Plot from "@observablehq/plot";
import type { Chart, ChartRow } from "../../../src/chart-kit/define-chart.ts";
import type { Grade } from "../../../src/dataset-kit/grades.ts";

export interface Row extends ChartRow {
  date: string;
  value: number;
}

const both = (text: string) => ({ en: text, zh: text });

export const row = (date: string, value: number, grade: Grade = "press"): Row => ({
  key: date,
  date,
  value,
  grade,
  sources: ["a"],
});

/** The least a chart needs; what a test speaks of is put in its place. */
export const small = (parts: Partial<Chart<Row>> = {}): Chart<Row> => ({
  id: "small-chart",
  title: both("It rose"),
  subtitle: both("A year"),
  datasets: ["small"],
  alt: (rows) => `${rows.length} figures`,
  columns: [{ id: "value", label: both("Value"), show: (row) => String(row.value) }],
  proofs: [{ of: "title", holds: (rows) => rows.length > 0 }],
  height: { narrow: 200, middle: 200, wide: 200 },
  plot: (rows) => ({ marks: [Plot.dot(rows, { x: "date", y: "value" })] }),
  ...parts,
});
