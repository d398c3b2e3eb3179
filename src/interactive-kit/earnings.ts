import { dayLength, epochDay } from "../lib/days.ts";
/** What an amount earned in the fund and in the bank, from printed yields and rates alone. Dates are ISO days, rates per cent a year. */

export interface Span {
  from: string;
  to: string;
}

/** A yield printed for a day. */
export type Point = readonly [date: string, yield_: number];

/** A rate and the days it is known to have held; `to` is the last of them. */
export interface Rate extends Span {
  rate: number;
}

export interface Rates {
  yields: readonly Point[];
  demand: readonly Rate[];
  year: readonly Rate[];
  postedDemand: readonly Rate[];
  postedYear: readonly Rate[];
}

const isoOf = (days: number): string => new Date(days * dayLength).toISOString().slice(0, 10);

/** The longest time between two printed yields that a straight line may cross, in days: a month and a few days. */
const longest = 45;
/** Fewer points than this make no run: two that happen to be printed close together say little of what lies around. */
const fewest = 3;

/** The runs of days for which yields are known. */
export function knownSpans(yields: readonly Point[]): Span[] {
  const runs: Point[][] = [];
  for (const point of yields) {
    const run = runs.at(-1);
    if (run && epochDay(point[0]) - epochDay(run.at(-1)![0]) <= longest) run.push(point);
    else runs.push([point]);
  }
  return runs.filter((run) => run.length >= fewest).map((run) => ({ from: run[0]![0], to: run.at(-1)![0] }));
}

/** The parts of a span for which yields are known, and the parts for which they are not, in order. */
export function partsOf({ from, to }: Span, known: readonly Span[]): (Span & { known: boolean })[] {
  const parts: (Span & { known: boolean })[] = [];
  let at = from;
  for (const span of known) {
    if (span.to <= at || span.from >= to) continue;
    const start = span.from > at ? span.from : at;
    if (start > at) parts.push({ from: at, to: start, known: false });
    const end = span.to < to ? span.to : to;
    parts.push({ from: start, to: end, known: true });
    at = end;
  }
  if (at < to) parts.push({ from: at, to, known: false });
  return parts;
}

/**
 * What the fund paid, in the unit of `amount`. Each printed yield is a year's compounded return; between two of them
 * it changes by the same step each day; each day's earnings join the sum.
 * @returns undefined where the span leaves the known runs
 */
export function fundEarned(yields: readonly Point[], amount: number, { from, to }: Span): number | undefined {
  if (!knownSpans(yields).some((span) => span.from <= from && to <= span.to)) return undefined;
  let sum = amount;
  let next = 0;
  for (let today = epochDay(from); today < epochDay(to); today++) {
    while (epochDay(yields[next]![0]) <= today) next++;
    const [left, right] = [yields[next - 1]!, yields[next]!];
    const share = (today - epochDay(left[0])) / (epochDay(right[0]) - epochDay(left[0]));
    sum *= (1 + (left[1] + share * (right[1] - left[1])) / 100) ** (1 / 365);
  }
  return sum - amount;
}

const rateOn = (rates: readonly Rate[], date: string) =>
  rates.find((rate) => rate.from <= date && date <= rate.to)?.rate;

/** Simple interest, day by day. @returns undefined where the rate of a day is not known */
export function demandEarned(rates: readonly Rate[], amount: number, { from, to }: Span): number | undefined {
  let earned = 0;
  for (let today = epochDay(from); today < epochDay(to); today++) {
    const rate = rateOn(rates, isoOf(today));
    if (rate === undefined) return undefined;
    earned += (amount * rate) / 100 / 365;
  }
  return earned;
}

/** The same day so many years later; the last of February where there is none. */
function yearsOn(date: string, years: number): string {
  const later = `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
  return later.endsWith("-02-29") && new Date(`${later}T00:00:00Z`).getUTCDate() !== 29
    ? `${later.slice(0, 8)}28`
    : later;
}

/** One-year deposits, each rolled over with its interest; the last part of a year pro rata. @returns undefined where a rate is not known */
export function yearEarned(rates: readonly Rate[], amount: number, { from, to }: Span): number | undefined {
  let sum = amount;
  for (let year = 0; ; year++) {
    const [start, end] = [yearsOn(from, year), yearsOn(from, year + 1)];
    const rate = rateOn(rates, start);
    // A deposit keeps its rate; what must be known is the rate of the day it was made.
    if (rate === undefined) return undefined;
    if (end > to) return sum * (1 + (rate / 100) * ((epochDay(to) - epochDay(start)) / 365)) - amount;
    sum *= 1 + rate / 100;
    if (end === to) return sum - amount;
  }
}
