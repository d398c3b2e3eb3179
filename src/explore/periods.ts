import { daysIn, isoOf, parsePeriod, readPeriod } from "../lib/periods.ts";
import { spanOf, type Span } from "../dataset-kit/periods.ts";
import type { Series } from "./series.ts";

export { spanOf, type Span };

/** Whether a row's period is of the length a series holds; sums over some quarters of a year are of no length. */
export const isOfLength = (text: string, every: Series["every"]): boolean =>
  !every || parsePeriod(text)?.precision === every;

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
  const { year, months, day } = readPeriod(meeting);
  if (day === undefined) return `${year - 1}${meeting.slice(4)}`;
  const last = daysIn(year - 1, months[0]);
  return isoOf(year - 1, months[0], day === daysIn(year, months[0]) ? last : Math.min(day, last));
}

/** Quarters counted from year 0, so that neighbours differ by one; undefined for what is no quarter. */
export function quarterNumber(meeting: string): number | undefined {
  const { precision, year, quarters } = parsePeriod(meeting) ?? {};
  return precision === "quarter" ? year! * 4 + quarters![0] - 1 : undefined;
}

/** The quarter of a number: the reverse. */
export const quarterName = (number: number): string => `${Math.floor(number / 4)}Q${(number % 4) + 1}`;
