/** A line drawn by a reader: a size at the end of some years, and what it says of all days between. No document here. */
import { xOf, yOf, type Pad, type Scale } from "./pad.ts";
import { epochDay } from "../../../lib/days.ts";

export interface Known {
  date: string;
  value: number;
}

/** The ends of years a reader may set. */
export const yearsFrom = (from: string, until: number): number[] => {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: until - first + 1 }, (_, index) => first + index);
};

export const yearEnd = (year: number): number => epochDay(`${year}-12-31`);

/**
 * The size a drawn line gives for a day: straight from the last known figure through what was drawn, level after the
 * last of it. Years left out are bridged, so that a hasty line counts as a whole one.
 */
export function sizeOn(day: number, start: Known, values: ReadonlyMap<number, number>): number {
  const line = [
    [epochDay(start.date), start.value] as const,
    ...[...values].map(([year, value]) => [yearEnd(year), value] as const).sort(([a], [b]) => a - b),
  ];
  const next = line.findIndex(([at]) => at >= day);
  if (next === -1) return line.at(-1)![1];
  if (next === 0) return line[0]![1];
  const [[x0, y0], [x1, y1]] = [line[next - 1]!, line[next]!];
  return y0 + ((day - x0) / (x1 - x0)) * (y1 - y0);
}

/** Sets what a stroke from one place to another passes: every year's end between them, and the one nearest to where it stops. */
export function stroke(
  values: Map<number, number>,
  years: readonly number[],
  from: { day: number; value: number } | undefined,
  to: { day: number; value: number },
) {
  const nearest = years.reduce((best, year) =>
    Math.abs(yearEnd(year) - to.day) < Math.abs(yearEnd(best) - to.day) ? year : best,
  );
  values.set(nearest, to.value);
  if (!from || from.day === to.day) return;
  for (const year of years) {
    const share = (yearEnd(year) - from.day) / (to.day - from.day);
    if (year !== nearest && share > 0 && share < 1) values.set(year, from.value + share * (to.value - from.value));
  }
}

/** How far a drawn size may lie from the published one and still count as right. */
const tolerance = 0.25;

export interface Score {
  hits: number;
  all: number;
  verdict: "close" | "near" | "far";
  /** Where the drawn line is highest, and where the published figures are. */
  yours: Known;
  actual: Known;
}

export function scoreDrawing(start: Known, values: ReadonlyMap<number, number>, published: readonly Known[]): Score {
  const hits = published.filter(
    ({ date, value }) => Math.abs(sizeOn(epochDay(date), start, values) / value - 1) <= tolerance,
  ).length;
  const share = hits / published.length;
  const highest = (list: readonly Known[]) => list.reduce((top, one) => (one.value > top.value ? one : top));
  return {
    hits,
    all: published.length,
    verdict: share >= 0.7 ? "close" : share >= 0.35 ? "near" : "far",
    yours: highest([start, ...[...values].map(([year, value]) => ({ date: `${year}-12-31`, value }))]),
    actual: highest(published),
  };
}

/** Path data through a drawn line, from the last known figure through what was drawn and, level, on to the end of `until`. */
export function pathOf(
  pad: Pad,
  scale: Scale,
  start: Known,
  values: ReadonlyMap<number, number>,
  until?: number,
): string {
  const places = [
    [epochDay(start.date), start.value] as const,
    ...[...values].map(([year, value]) => [yearEnd(year), value] as const).sort(([a], [b]) => a - b),
  ];
  if (until !== undefined && values.size > 0) places.push([yearEnd(until), places.at(-1)![1]]);
  return places
    .map(([day, value], index) => `${index ? "L" : "M"}${xOf(pad, scale, day)},${yOf(pad, scale, value)}`)
    .join("");
}
