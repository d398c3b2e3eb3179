import { epochDay } from "../../lib/days.ts";

/** How often a publisher prints a figure of a table, in months. */
export type Every = 1 | 3 | 6 | 12;

const pad = (number: number) => String(number).padStart(2, "0");

/** The last day of a month, YYYY-MM-DD. @param month from 1 */
const monthEnd = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** The last day of a period or date as tables spell it: 2016, 2016Q3, 2015Q1-Q3, 2014-03, 2014-03-31. */
export function endOf(time: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(time)) return time;
  const year = Number(time.slice(0, 4));
  const quarter = /Q([1-4])$/.exec(time)?.[1];
  const month = /^\d{4}-(\d{2})$/.exec(time)?.[1];
  return monthEnd(year, quarter ? Number(quarter) * 3 : Number(month ?? 12));
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
  if (time.includes("Q")) return `${year}Q${month / 3}`;
  if (/^\d{4}$/.test(time)) return String(year);
  return time.length === 7 ? `${year}-${pad(month)}` : monthEnd(year, month);
}
