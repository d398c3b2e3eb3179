import type { DatasetSchema } from "../../dataset-kit/define-dataset.ts";
import { addDays } from "../../lib/days.ts";
import { daysBetween, endOf, nextAfter, type Every } from "./calendar.ts";
import { timeColumn } from "./coverage.ts";
import type { AnyRow } from "./tables.ts";

/** Tables whose figures go on being printed, and how often. Every other table is closed, or its figures come irregularly. */
const cadence: Readonly<Record<string, Every>> = {
  atm: 3,
  cash: 12,
  macro: 12,
  "payment-users": 6,
  "payment-volumes": 3,
  "yuebao-net-assets": 3,
};

/** How many of the newest periods a publisher's habit is read from. */
const remembered = 8;
/** A source printed later than this after a period looks back, and says nothing about when the figure came out. */
const lookingBack = 400;

/** The newest figure of a series and the one after it. */
export interface Expected {
  /** The key columns other than time: "bank-mobile / count"; the table's id where it has one series. */
  series: string;
  /** As the table spells it: 2026Q2, 2026-06-30. */
  newest: string;
  next?: {
    period: string;
    /** YYYY-MM-DD: the end of the period and the usual lag. */
    by: string;
    /** Days from the end of a period to its figure: the median of the newest periods. */
    lag: number;
    /** How many periods the lag was read from. */
    of: number;
  };
}

/** When a figure came out: the earliest full date on which a source of its row was published. */
type PublishedOf = (source: string) => string | undefined;

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return Math.round((sorted[Math.floor(middle - 0.5)]! + sorted[Math.floor(middle)]!) / 2);
};

const isSingle = (time: string) => !/-Q/.test(time);

/** Days from the end of each period to the first page that printed it, newest period first. */
function lagsOf(rows: readonly AnyRow[], time: string, publishedOf: PublishedOf): number[] {
  const lags = new Map<string, number>();
  for (const row of rows) {
    const end = endOf(String(row[time]));
    for (const source of [row["source"], ...((row["also"] as string[] | undefined) ?? [])] as string[]) {
      const published = publishedOf(source);
      if (published?.length !== 10) continue;
      const lag = daysBetween(end, published);
      if (lag > 0 && lag <= lookingBack) lags.set(end, Math.min(lag, lags.get(end) ?? Infinity));
    }
  }
  return [...lags].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, lag]) => lag);
}

/**
 * What each series of a table has last, and when its next figure should be out by the habit of its publisher. Reads no
 * clock: the same tables expect the same dates on any day.
 * @returns nothing for a table whose rows are not dated
 */
export function expectedOf(dataset: DatasetSchema, rows: readonly AnyRow[], publishedOf: PublishedOf): Expected[] {
  const time = timeColumn(dataset);
  if (!time || !dataset.key.some((column) => column === time)) return [];
  const every = cadence[dataset.id];
  const names = dataset.key.filter((column) => column !== time && column !== "scope");
  const nameOf = (row: AnyRow) => names.map((column) => String(row[column])).join(" / ") || dataset.id;
  const single = rows.filter((row) => isSingle(String(row[time])));
  const lags = lagsOf(single, time, publishedOf).slice(0, remembered);
  return [...new Set(single.map(nameOf))].map((series) => {
    const newest = single
      .filter((row) => nameOf(row) === series)
      .map((row) => String(row[time]))
      .reduce((a, b) => (isNewer(b, a) ? b : a));
    if (!every || lags.length < 3) return { series, newest };
    const period = nextAfter(newest, every);
    const lag = median(lags);
    return { series, newest, next: { period, by: addDays(endOf(period), lag), lag, of: lags.length } };
  });
}

/** Of a year and its last quarter, which end on one day, the quarter is named. */
const isNewer = (a: string, b: string): boolean =>
  endOf(a) > endOf(b) || (endOf(a) === endOf(b) && a.length > b.length);

/** What a table has newest, in any of its series, and what it expects next. */
export const newestOf = (expected: readonly Expected[]): Expected | undefined =>
  expected.reduce<Expected | undefined>((a, b) => (!a || isNewer(b.newest, a.newest) ? b : a), undefined);
