import type { DatasetSchema } from "../../dataset-kit/define-dataset.ts";
import type { AnyRow } from "./tables.ts";

/** How many rows a series has in each year of a table's span; years without any are what is missing. */
export interface Coverage {
  years: number[];
  series: { name: string; counts: number[] }[];
}

const timeColumns = ["date", "period", "year", "month", "weekEnding"];

/** The column that dates a table's rows; none where rows are not dated. */
export const timeColumn = (dataset: DatasetSchema): string | undefined =>
  timeColumns.find((name) => name in dataset.row.shape);

/** Counts rows by series and year. Series are told apart by the key columns other than time. */
export function coverageOf(dataset: DatasetSchema, rows: readonly AnyRow[]): Coverage | undefined {
  const time = timeColumn(dataset);
  if (!time || !dataset.key.some((column) => column === time)) return undefined;
  const yearOf = (row: AnyRow) => Number(String(row[time]).slice(0, 4));
  const nameOf = (row: AnyRow) =>
    dataset.key
      .filter((column) => column !== time)
      .map((column) => String(row[column]))
      .join(" / ") || dataset.id;
  const [first, last] = [Math.min(...rows.map(yearOf)), Math.max(...rows.map(yearOf))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const names = [...new Set(rows.map(nameOf))];
  return {
    years,
    series: names.map((name) => ({
      name,
      counts: years.map((year) => rows.filter((row) => nameOf(row) === name && yearOf(row) === year).length),
    })),
  };
}
