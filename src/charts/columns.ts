import type { ChartRow, Column } from "../chart-kit/define-chart.ts";
import type { Formatter } from "../chart-kit/formatter.ts";
import type { Words } from "../i18n/lang.ts";

/** The column of dates or periods that most tables begin with. */
export const dateColumn = <Row extends ChartRow & { date: string }>(): Column<Row> => ({
  id: "date",
  label: { en: "Date", zh: "日期" },
  names: "time",
  show: (row, format) => format.date(row.date),
});

const bounds = {
  lower: { en: "more than {figure}", zh: "超过{figure}" },
  upper: { en: "below {figure}", zh: "低于{figure}" },
} as const satisfies Record<string, Words>;

/** Writes a bound as what it is: at least, at most. */
export const bounded = (figure: string, bound: "lower" | "upper" | undefined, format: Formatter): string =>
  bound ? format.fill(bounds[bound], { figure }) : figure;
