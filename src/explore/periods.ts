import { spanOf, type Span } from "../dataset-kit/periods.ts";
import type { Series } from "./series.ts";

export { spanOf, type Span };

const two = (n: number) => String(n).padStart(2, "0");
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const iso = (year: number, month: number, day: number) => `${year}-${two(month)}-${two(day)}`;

const shapes = { year: /^\d{4}$/, quarter: /^\d{4}Q[1-4]$/ };

/** Whether a row's period is of the length a series holds; sums over some quarters of a year are of no length. */
export const isOfLength = (text: string, every: Series["every"]): boolean => (every ? shapes[every].test(text) : true);

/** Under which name figures of two series meet: the period, or the last day a date names. */
export const meetingOf = (text: string, every: Series["every"]): string => (every ? text : spanOf(text).to);

/** Where a figure stands in time, as milliseconds: a period's in its middle, a day's on the day. */
export function placeOf(meeting: string): number {
  const { from, to } = spanOf(meeting);
  const [start, end] = [Date.parse(from), Date.parse(to)];
  return start === end ? start : (start + end) / 2;
}

/** The same period, or the same day of the year, a year earlier; the last day of a month stays the last. */
export function yearBefore(meeting: string): string {
  const year = Number(meeting.slice(0, 4)) - 1;
  const rest = meeting.slice(4);
  if (!rest.startsWith("-")) return `${year}${rest}`;
  const [month, day] = [Number(rest.slice(1, 3)), Number(rest.slice(4, 6))];
  const last = daysIn(year, month);
  return iso(year, month, day === daysIn(year + 1, month) ? last : Math.min(day, last));
}

/** Quarters counted from year 0, so that neighbours differ by one; undefined for what is no quarter. */
export function quarterNumber(meeting: string): number | undefined {
  const match = /^(\d{4})Q([1-4])$/.exec(meeting);
  return match ? Number(match[1]) * 4 + Number(match[2]) - 1 : undefined;
}

/** The quarter of a number: the reverse. */
export const quarterName = (number: number): string => `${Math.floor(number / 4)}Q${(number % 4) + 1}`;
