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
