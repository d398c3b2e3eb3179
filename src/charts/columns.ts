import type { ChartRow, Column } from "../chart-kit/define-chart.ts";

/** The column of dates or periods that most tables begin with. */
export const dateColumn = <Row extends ChartRow & { date: string }>(): Column<Row> => ({
  id: "date",
  label: { en: "Date", zh: "日期" },
  names: "time",
  show: (row, format) => format.date(row.date),
});

/** Writes a bound as what it is: at least, at most. */
export const bounded = (text: string, bound: "lower" | "upper" | undefined, lang: "en" | "zh"): string => {
  if (!bound) return text;
  const words = { en: { lower: "more than ", upper: "below " }, zh: { lower: "超过", upper: "低于" } };
  return words[lang][bound] + text;
};
