import { exact, type Quantity } from "../figures.ts";
import { solid, pointsTable, type Point } from "../points.ts";
import { at as on } from "../words.ts";
import { derivedFrom } from "./derived.ts";

export interface Indexed {
  points: Point[];
  /** How many figures have another definition than the base, and so cannot be set against it. */
  leftOut: number;
}

/** The segment with most figures: a base in it keeps most of the series. */
function mainSegment(points: readonly Point[]): string {
  const sizes = new Map<string, number>();
  for (const { segment } of points) sizes.set(segment, (sizes.get(segment) ?? 0) + 1);
  return [...sizes].reduce((most, one) => (one[1] > most[1] ? one : most), ["", 0])[0];
}

/** Periods for which every series has a figure above zero. */
export function basesOf(all: readonly (readonly Point[])[]): string[] {
  const sets = all.map(
    (points) =>
      new Set(
        solid(points)
          .filter(({ value }) => value > 0)
          .map(({ meeting }) => meeting),
      ),
  );
  return [...(sets[0] ?? [])].filter((meeting) => sets.every((set) => set.has(meeting))).sort();
}

/** Of these periods the first that keeps most of every series. */
export function bestBase(all: readonly (readonly Point[])[], bases: readonly string[]): string | undefined {
  const inMain = bases.find((base) =>
    all.every((points) =>
      points.some(({ meeting, segment }) => meeting === base && segment === mainSegment(solid(points))),
    ),
  );
  return inMain ?? bases[0];
}

interface Based {
  value: number;
  at: number;
  point: Point;
  atPoint: Point;
}

/** Each figure against that of the base period on the same definition, times 100. */
export function indexOf(points: readonly Point[], base: string, quantity: Quantity): Indexed {
  const table = pointsTable(points);
  const main = mainSegment(solid(points));
  const candidates = solid(points).filter(({ meeting, value }) => meeting === base && value > 0);
  const chosen = candidates.find(({ segment }) => segment === main) ?? candidates[0];
  const only = pointsTable(chosen ? [chosen] : []).select({ segment: "segment", value: "at", point: "atPoint" });
  const based = chosen
    ? (table
        .lookup(only, ["segment", "segment"], ["at", "atPoint"])
        .filter((d: Based) => d.at > 0)
        .objects() as Based[])
    : [];
  return {
    points: based.map(({ value, at, point, atPoint }) =>
      derivedFrom(
        point,
        (100 * value) / at,
        point === atPoint ? [point] : [point, atPoint],
        (format) =>
          format.lang === "en"
            ? `${exact(format, quantity, value)} against ${exact(format, quantity, at)} ${on(format, atPoint.period)}.`
            : `${exact(format, quantity, value)}，${format.date(atPoint.period)}为${exact(format, quantity, at)}。`,
        [point],
      ),
    ),
    leftOut: table.numRows() - based.length,
  };
}
