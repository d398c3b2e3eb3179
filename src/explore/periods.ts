import type { Series } from "./series.ts";

/** A stretch of days, both ends included. */
export interface Span {
  from: string;
  to: string;
}

const two = (n: number) => String(n).padStart(2, "0");
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const iso = (year: number, month: number, day: number) => `${year}-${two(month)}-${two(day)}`;

/** The days a written period or date covers: 2016, 2016Q3, 2016-09, 2016-09-30. @throws if it is none of these */
export function spanOf(text: string): Span {
  const quarter = /^(\d{4})Q([1-4])$/.exec(text);
  if (quarter) {
    const [year, last] = [Number(quarter[1]), Number(quarter[2]) * 3];
    return { from: iso(year, last - 2, 1), to: iso(year, last, daysIn(year, last)) };
  }
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts) throw new Error(`"${text}" is no date or period. Expected 2016, 2016Q3, 2016-09 or 2016-09-30.`);
  const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part))) as [
    number,
    number?,
    number?,
  ];
  const [first, last] = month === undefined ? [1, 12] : [month, month];
  return { from: iso(year, first, day ?? 1), to: iso(year, last, day ?? daysIn(year, last)) };
}

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
