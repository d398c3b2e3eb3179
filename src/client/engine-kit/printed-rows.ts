import type { AnyChart, ChartRow } from "../../chart-kit/define-chart.ts";
import type { Grade } from "../../dataset-kit/grades.ts";

/**
 * The rows of a chart as its table in the page prints them: key, grade, times and figures in base units, no sources. All
 * there is of a chart whose tables may not leave the site.
 * @param body of the table as the page came with it
 */
export const printedRows = (chart: AnyChart, body: HTMLTableSectionElement): ChartRow[] =>
  [...body.rows].map((line) => {
    const { key, grade, figure } = line.dataset as { key: string; grade: Grade; figure?: string };
    const fields = chart.columns.flatMap(({ id, names, numeric }, index): [string, string | number][] => {
      const order = line.cells[index]!.dataset["sort"];
      // Where rows are in the order of their times, cells need not say these: the key is the time.
      if (names === "time") return [[id, order ?? key]];
      const value = order ?? figure;
      return numeric && value !== undefined ? [[id, Number(value)]] : [];
    });
    return { ...Object.fromEntries(fields), key, grade, sources: [] };
  });
