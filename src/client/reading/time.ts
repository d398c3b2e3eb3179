import { runsAcross, type Point } from "./points.ts";

/** The date or period a key begins with, as years: "2014-03-31/fund" is 2014.25; NaN where it begins with none. */
export function yearsOf(key: string): number {
  const found = /^(\d{4})(?:Q(\d)|-(\d\d)(?:-(\d\d))?)?(?!\d)/.exec(key);
  if (!found) return NaN;
  const [, year, quarter, month = "1", day = "1"] = found;
  return Number(year) + (quarter ? (Number(quarter) - 1) / 4 : (Number(month) - 1 + (Number(day) - 1) / 31) / 12);
}

/** What a key names besides its date: the same for all rows of one series of figures. */
const kindOf = (key: string) => key.replace(/^[\dQ-]+/, "");

/**
 * Whether every series is one thing through time. Only there is a point "up" on the one before, and only there does
 * hearing the points from left to right make sense: limits by rank, shares by country and squares are no such series.
 */
export const runsThroughTime = (points: readonly Point[]): boolean =>
  runsAcross(points) &&
  points.every((point, index) => {
    const before = points[index - 1];
    return (
      !Number.isNaN(yearsOf(point.key)) && (before?.series !== point.series || kindOf(before.key) === kindOf(point.key))
    );
  });
