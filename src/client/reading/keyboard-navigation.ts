/** The ways from one point to another, by key. */
import { runsAcross, type Point } from "./points.ts";
import { yearsOf } from "./time.ts";

/** @returns where the reader gets to; `from` is where they are, nowhere yet if undefined */
type Move = (points: readonly Point[], from: Point | undefined) => Point | undefined;

export const sameSeries = (points: readonly Point[], point: Point): Point[] =>
  points.filter(({ series }) => series === point.series);

/** The candidate of which `distance` is least; the first of equals. */
const closest = (candidates: readonly Point[], distance: (point: Point) => number): Point | undefined =>
  candidates.reduce<Point | undefined>(
    (best, point) => (best && distance(best) <= distance(point) ? best : point),
    undefined,
  );

const along =
  (step: number): Move =>
  (points, from) => {
    if (!from) return points[0];
    const series = sameSeries(points, from);
    return series[series.indexOf(from) + step] ?? from;
  };

const end =
  (last: boolean): Move =>
  (points, from = points[0]) =>
    from && sameSeries(points, from).at(last ? -1 : 0);

/** To the same date in the series before or after, or to the same row where the drawing goes down the page. */
const beside =
  (step: number): Move =>
  (points, from) => {
    if (!from) return points[0];
    const count = points.at(-1)!.series + 1;
    const series = (from.series + step + count) % count;
    const side = runsAcross(points) ? "x" : "y";
    return closest(
      points.filter((point) => point.series === series),
      (point) => Math.abs(point[side] - from[side]),
    );
  };

/** To the point nearest to a year before or after; four points on where keys carry no date. */
const year =
  (step: number): Move =>
  (points, from) => {
    if (!from) return points[0];
    const series = sameSeries(points, from);
    const index = series.indexOf(from);
    const rest = step > 0 ? series.slice(index + 1) : series.slice(0, index).reverse();
    const wanted = yearsOf(from.key) + step;
    if (Number.isNaN(wanted)) return rest[3] ?? rest.at(-1) ?? from;
    return closest(rest, ({ key }) => Math.abs(yearsOf(key) - wanted)) ?? from;
  };

export const moves: Readonly<Record<string, Move>> = {
  ArrowRight: along(1),
  ArrowLeft: along(-1),
  ArrowDown: beside(1),
  ArrowUp: beside(-1),
  Home: end(false),
  End: end(true),
  PageDown: year(1),
  PageUp: year(-1),
};
