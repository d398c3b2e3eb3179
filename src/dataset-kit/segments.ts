import type { SeriesBreak } from "./define-dataset.ts";
import { spanOf } from "./periods.ts";

type Row = Readonly<Record<string, unknown>>;

/** Whether a break touches a row: the columns it names hold what it names. */
const touches = ({ where = {} }: SeriesBreak, row: Row) =>
  Object.entries(where).every(([column, value]) => row[column] === value);

/**
 * The stretch of a series between two breaks in which a row lies, as a word: figures are joined, compared and added
 * only where it is the same. A period that began before a break and ended after it, as a year with a break in its
 * second quarter, is a mixture of both sides and a stretch of its own.
 * @param written the row's date or period
 */
export function segmentOf(breaks: readonly SeriesBreak[], row: Row, written: string): string {
  const { from, to } = spanOf(written);
  const own = breaks.filter((one) => touches(one, row)).map(({ at }) => spanOf(at).from);
  const passed = own.filter((start) => start <= from).length;
  const within = own.filter((start) => from < start && start <= to).length;
  return within > 0 ? `${passed}-${passed + within}` : String(passed);
}
