import { isoOf, parsePeriod } from "../lib/periods.ts";

/** A row of data/exchange-rates.csv, as far as a conversion looks at it. */
export interface RateRow {
  every: "month" | "year";
  /** YYYY or YYYY-MM. */
  period: string;
  /** Yuan for one dollar. */
  rate: number;
  source: string;
}

/** What a figure in yuan is divided by, and the rows that say so. */
export interface Rate {
  /** Yuan for one dollar. */
  yuanPerDollar: number;
  /** Keys of data/exchange-rates.csv: one, or the months that a mean was taken of. */
  keys: string[];
  sources: string[];
}

/** The months of a year, a quarter or quarters summed. */
function monthsIn(time: string): string[] | undefined {
  const { precision, year, months } = parsePeriod(time) ?? {};
  if (!months || precision === "month" || precision === "day") return undefined;
  const [first, last] = months;
  return Array.from({ length: last - first + 1 }, (_, index) => isoOf(year!, first + index));
}

/**
 * Finds the rate for a figure: for a flow of a year, a quarter or quarters the mean of its year, or, where that year has
 * no mean yet, the mean of the period's own months; for a balance or a single day the mean of its month, before months
 * were kept the mean of the year.
 * @param time a date or period as tables spell it: 2016, 2016Q3, 2015Q1-Q3, 2014-03, 2014-03-31
 * @returns undefined where no rate is known
 */
export function rateFinder(rows: readonly RateRow[]): (time: string) => Rate | undefined {
  const known = new Map(rows.map((row) => [`${row.every}/${row.period}`, row]));
  const meanOf = (keys: readonly string[]): Rate | undefined => {
    const found = keys.map((key) => known.get(key)).filter((row) => row !== undefined);
    if (found.length === 0 || found.length < keys.length) return undefined;
    return {
      yuanPerDollar: found.reduce((sum, { rate }) => sum + rate, 0) / found.length,
      keys: [...keys],
      sources: [...new Set(found.map(({ source }) => source))],
    };
  };
  return (time) => {
    const year = `year/${time.slice(0, 4)}`;
    const months = monthsIn(time);
    return months
      ? (meanOf([year]) ?? meanOf(months.map((month) => `month/${month}`)))
      : (meanOf([`month/${time.slice(0, 7)}`]) ?? meanOf([year]));
  };
}

/** The columns that date a row of a table or of a chart, first found first taken. */
const timeColumns = ["date", "period", "year", "month", "weekEnding"] as const;

/** The date or period of a row, for its rate. */
export function timeOf(row: Readonly<Record<string, unknown>>): string | undefined {
  const column = timeColumns.find((name) => row[name] !== undefined);
  return column && String(row[column]);
}
