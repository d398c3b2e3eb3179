import { expect, test } from "vitest";
import type { AnyChart, ChartRow } from "../../../src/chart-kit/define-chart.ts";
import { rowData, sortOf, timeOrder } from "../../../src/chart-kit/row-data.ts";

const row = { key: "a", grade: "press", sources: ["s"], date: "2012Q4", rate: 3, share: 4 } as ChartRow;
const chart = (...columns: object[]) => ({ columns }) as unknown as AnyChart;
const rate = { id: "rate", numeric: true };

test("a row with one figure carries it, and says where its changes are points", () => {
  expect(rowData(chart({ id: "date" }, rate), row)).toEqual({ grade: "press", figure: "3" });
  expect(rowData(chart({ ...rate, unit: "percent" }), row)).toEqual({ grade: "press", figure: "3", unit: "percent" });
  expect(rowData(chart({ ...rate, unit: () => "% of GDP" }), row).unit).toBe("percent");
  expect(rowData(chart({ ...rate, unit: () => "CNY" }), row).unit).toBeUndefined();
});

test("a row with none or several carries none", () => {
  expect(rowData(chart({ id: "date" }), row)).toEqual({ grade: "press" });
  expect(rowData(chart(rate, { id: "share", numeric: true }), row)).toEqual({ grade: "press" });
  expect(rowData(chart({ id: "limit", numeric: true }), row)).toEqual({ grade: "press" });
});

test("a bound says which side it bounds, with one figure or several", () => {
  const bound = { ...row, bound: "lower" } as ChartRow;
  expect(rowData(chart(rate), bound)).toEqual({ grade: "press", figure: "3", bound: "lower" });
  expect(rowData(chart(rate, { id: "share", numeric: true }), bound)).toEqual({ grade: "press", bound: "lower" });
});

test("a cell is sorted by its time, or by its figure where the row has several", () => {
  const two = chart({ id: "date", names: "time" }, rate, { id: "share", numeric: true });
  expect(["date", "rate", "share"].map((id) => sortOf(two, row, id))).toEqual(["2012-12", "3", "4"]);
  expect(sortOf(chart({ id: "date" }, rate), row, "rate")).toBeUndefined();
  expect(sortOf(chart({ id: "date" }, rate), row, "date")).toBeUndefined();
});

test("text order is time order", () => {
  const times = ["2012", "2012-11-30", "2012Q4", "2013-01", "2015Q1-Q3", "2015-10-01"];
  const order = times.map(timeOrder);
  expect(order).toEqual([...order].sort());
});
