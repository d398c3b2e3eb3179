import { yearEarlier } from "../../src/dataset-kit/checks.ts";
import { roomOf, shift } from "./decimal.ts";
import type { Reading } from "./form.ts";
import type { Cells } from "./table.ts";

/** What a figure is measured against: the row of a year earlier, else the newest before it of the same kind of period. */
export interface Reference {
  row: Cells;
  /** Whether growth on the year can be computed from it: it is of a year earlier, and no break lies between. */
  isYearEarlier: boolean;
}

/** How many times larger or smaller than its reference a figure may be before it is held for a misprint. */
const farthest = 3;

/** A year is about four quarters: a figure this many times its reference may be one, and is not taken for a mark. */
const mayBeAYear = 5.5;

const kindOf = (period: string) => period.replace(/\d/gu, "0").replace(/-.*/u, "");

/**
 * @param own the rows of the same series, measure and scope
 * @param breaks the periods from which the series means something else; growth is not computed across one
 */
export function referenceFor(
  own: readonly Cells[],
  period: string,
  time: string,
  breaks: readonly string[],
): Reference | undefined {
  const before = own.filter((row) => row[time]! < period && kindOf(row[time]!) === kindOf(period));
  const yearAgo = before.find((row) => row[time] === yearEarlier(period));
  const row = yearAgo ?? before.at(-1);
  const crossed = breaks.some((at) => row && row[time]! < at && at <= period);
  return row && { row, isYearEarlier: row === yearAgo && !crossed };
}

/** Whether a printed growth rate and two figures agree, as far as the rounding of all three allows. */
export function growthAgrees(now: string, then: string, percent: string): boolean {
  const [a, b, rate] = [Number(now), Number(then), Number(percent)];
  const low = ((a - roomOf(now)) / (b + roomOf(then)) - 1) * 100 - roomOf(percent);
  const high = ((a + roomOf(now)) / (b - roomOf(then)) - 1) * 100 + roomOf(percent);
  return rate >= low - 0.005 && rate <= high + 0.005;
}

/** A figure taken apart from what may be a footnote mark glued to its front. */
export interface Decided {
  value: string;
  mark?: string;
}

/** Why a figure was not decided. */
export interface Undecided {
  why: "mark" | "size";
  candidates: string[];
}

/** The figure whole, and without the one or two digits that a footnote mark may have put before it. */
function candidatesOf({ digits, places }: Reading): Decided[] {
  const splits = [1, 2].flatMap((length) => {
    const rest = digits.slice(length);
    const mark = digits.slice(0, length);
    return /^[1-9]|^0\./u.test(rest) && !mark.startsWith("0") && mark.length < digits.split(".")[0]!.length
      ? [{ value: shift(rest, places), mark }]
      : [];
  });
  return [{ value: shift(digits, places) }, ...splits];
}

/**
 * Decides where a figure begins. Printed growth decides where there is a row of a year earlier; else the figure whole is
 * taken if none of the others is nearer to the reference, and another only if the whole is out of all proportion.
 */
export function decide(reading: Reading, reference: Reference | undefined): Decided | Undecided {
  const candidates = candidatesOf(reading);
  const [whole] = candidates as [Decided];
  if (!reference) return whole;
  const base = reference.row["value"] ?? reference.row["netAssets"]!;
  const distance = ({ value }: Decided) => Math.abs(Math.log(Number(value) / Number(base)));
  const near = (candidate: Decided, times: number) => distance(candidate) <= Math.log(times);
  if (reading.growth && reference.isYearEarlier) {
    const agreeing = candidates.filter(({ value }) => growthAgrees(value, base, reading.growth!.percent));
    if (agreeing.length === 1) return agreeing[0]!;
    if (agreeing.length > 1) return { why: "mark", candidates: agreeing.map(({ value }) => value) };
  }
  const nearest = candidates.toSorted((a, b) => distance(a) - distance(b))[0]!;
  if (nearest === whole) return near(whole, farthest) ? whole : { why: "size", candidates: [whole.value] };
  if (near(whole, 1.5)) return whole;
  if (!near(whole, mayBeAYear)) return near(nearest, 1.5) ? nearest : { why: "size", candidates: [whole.value] };
  if (!near(whole, farthest) && !near(nearest, 1.5)) return { why: "size", candidates: [whole.value] };
  return { why: "mark", candidates: [whole.value, nearest.value] };
}
