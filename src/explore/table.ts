import { publisherIn } from "../i18n/sources.ts";
import type { Formatter } from "../chart-kit/formatter.ts";
import { gradeNames, type Grade } from "../dataset-kit/grades.ts";
import { bounded } from "../charts/columns.ts";
import { timeOrder } from "../chart-kit/row-data.ts";
import { exact, isPercent } from "./figures.ts";
import { lineName } from "./titles.ts";
import type { Row, View } from "./model.ts";

/** A row of the table twin, in the reader's language. */
export interface TableLine {
  key: string;
  period: string;
  /** What it is sorted by in time. */
  time: string;
  series: string;
  figure: string;
  /** What it is sorted by, in base units. */
  value: number;
  bound: "lower" | "upper" | undefined;
  /** What change is computed from; none where a change would mislead. */
  change: number | undefined;
  /** A share or a rate, whose changes are told in points. */
  isPercent: boolean;
  gradeId: Grade;
  grade: string;
  publisher: string;
  url: string | undefined;
  note: string;
}

/** What a line says of itself as `data-` attributes: see chart-kit/row-data.ts. */
export const lineData = ({ gradeId, bound, change, isPercent }: TableLine): Record<string, string> => ({
  "data-grade": gradeId,
  ...(bound && { "data-bound": bound }),
  ...(change !== undefined && { "data-figure": String(change) }),
  ...(isPercent && { "data-unit": "percent" }),
});

/** Every row of a view as its table shows it. */
export function tableLines(view: View, format: Formatter): TableLine[] {
  return view.rows.map((row, index) => {
    const source = view.evidence.sources[row.sources[0]!]!;
    return {
      key: row.key,
      period: format.date(row.period),
      time: timeOrder(row.period),
      series: lineName(view, row.line, format),
      figure: bounded(exact(format, view.quantity, row.value), row.bound, format),
      value: row.value,
      bound: row.bound,
      change: hasChange(row, view.rows[index - 1]) ? row.value : undefined,
      isPercent: isPercent(view.quantity),
      gradeId: row.grade,
      grade: format.text(gradeNames[row.grade]),
      publisher: publisherIn(source, format.lang),
      url: source.url,
      note: row.note ? format.text(row.note) : "",
    };
  });
}

/** No change is computed over a change of definition; a figure of the new one may lie before the date of the break. */
const hasChange = (row: Row, before: Row | undefined): boolean =>
  before?.line !== row.line || before.segment === row.segment;

/** The grades a view shows, best first. */
export const gradesIn = (view: View, all: readonly Grade[]): Grade[] =>
  all.filter((grade) => view.rows.some((row) => row.grade === grade));
