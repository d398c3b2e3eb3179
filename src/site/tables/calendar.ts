import { epochDay } from "../../lib/days.ts";
import { isoOf, monthEnd, readPeriod } from "../../lib/periods.ts";

/** How often a publisher prints a figure of a table, in months. */
export type Every = 1 | 3 | 6 | 12;

/** The last day of a period or date as tables spell it: 2016, 2016Q3, 2015Q1-Q3, 2014-03, 2014-03-31. */
export function endOf(time: string): string {
  const { year, months, day } = readPeriod(time);
  return day === undefined ? monthEnd(year, months[1]) : time;
}

/** Days from one date to another. */
export const daysBetween = (from: string, to: string): number => epochDay(to) - epochDay(from);

/** The period after one, spelt as that is: 2026Q2 → 2026Q3; for a date the next end of such a period. */
export function nextAfter(time: string, every: Every): string {
  const end = endOf(time);
  const months = Number(end.slice(0, 4)) * 12 + Number(end.slice(5, 7));
  // A day within a period is followed by that period's own end.
  const isEnd = end === monthEnd(Number(end.slice(0, 4)), Number(end.slice(5, 7))) && months % every === 0;
  const next = isEnd ? months + every : Math.ceil(months / every) * every;
  const [year, month] = [Math.floor((next - 1) / 12), ((next - 1) % 12) + 1];
  switch (readPeriod(time).precision) {
    case "year":
      return String(year);
    case "quarter":
    case "quarters":
      return `${year}Q${month / 3}`;
    case "month":
      return isoOf(year, month);
    case "day":
      return monthEnd(year, month);
  }
}
