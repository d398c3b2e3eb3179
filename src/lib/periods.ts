/** What a written date or period covers: a year, a quarter, quarters summed within one year, a month or a day. */
export interface Period {
  precision: "year" | "quarter" | "quarters" | "month" | "day";
  year: number;
  /** The first and the last of its quarters, from 1; a month's and a day's own. */
  quarters: readonly [number, number];
  /** The first and the last of its months, from 1. */
  months: readonly [number, number];
  day?: number;
}

const quarterOf = (month: number) => Math.ceil(month / 3);
const shape = /^(\d{4})(?:Q([1-4])(?:-Q([1-4]))?|-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/;

/**
 * Reads a date or period as the tables write it: 2016, 2016Q3, 2015Q1-Q3, 2016-09, 2016-09-30.
 * @returns undefined for anything else, and where the last quarter is not after the first
 */
export function parsePeriod(text: string): Period | undefined {
  const found = shape.exec(text);
  if (!found) return undefined;
  const year = Number(found[1]);
  const [first, last, month, day] = found.slice(2).map((part) => (part === undefined ? undefined : Number(part)));
  if (first !== undefined) {
    const end = last ?? first;
    if (last !== undefined && last <= first) return undefined;
    return {
      precision: last === undefined ? "quarter" : "quarters",
      year,
      quarters: [first, end],
      months: [first * 3 - 2, end * 3],
    };
  }
  if (month === undefined) return { precision: "year", year, quarters: [1, 4], months: [1, 12] };
  const quarters = [quarterOf(month), quarterOf(month)] as const;
  return {
    precision: day === undefined ? "month" : "day",
    year,
    quarters,
    months: [month, month],
    ...(day !== undefined && { day }),
  };
}

/** The same, for texts that a schema has passed. @throws if the text is neither a date nor a period */
export function readPeriod(text: string): Period {
  const period = parsePeriod(text);
  if (!period)
    throw new Error(`"${text}" is no date or period. Expected 2016, 2016Q3, 2015Q1-Q3, 2016-09 or 2016-09-30.`);
  return period;
}

const two = (n: number) => String(n).padStart(2, "0");

/** The days of a month. @param month from 1 */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** YYYY-MM, or YYYY-MM-DD with a day. */
export const isoOf = (year: number, month: number, day?: number): string =>
  `${year}-${two(month)}${day === undefined ? "" : `-${two(day)}`}`;

/** The last day of a month, YYYY-MM-DD. @param month from 1 */
export const monthEnd = (year: number, month: number): string => isoOf(year, month, daysIn(year, month));
