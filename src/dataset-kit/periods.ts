import { isoOf, monthEnd, readPeriod } from "../lib/periods.ts";

/** A stretch of days, both ends included. */
export interface Span {
  from: string;
  to: string;
}

/** The days a written period or date covers: 2016, 2016Q3, 2016-09, 2016-09-30. @throws if it is none of these */
export function spanOf(text: string): Span {
  const { year, months, day } = readPeriod(text);
  if (day !== undefined) return { from: text, to: text };
  return { from: isoOf(year, months[0], 1), to: monthEnd(year, months[1]) };
}
