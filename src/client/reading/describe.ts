/** A point in words, out of its row and of what lies between it and the point before. */
import { between } from "./crossed-annotations.ts";
import { sameSeries } from "./keyboard-navigation.ts";
import { rowOf, type Point } from "./points.ts";
import { readRow, type Reading } from "./read-row.ts";
import { aside, change, lines, sentence, seriesName } from "./words.ts";

/** A drawing as it is read. */
export interface Scene {
  figure: HTMLElement;
  svg: SVGSVGElement;
  /** Another drawing of the same view, which has the words that did not fit this one. */
  widest: Element;
  points: readonly Point[];
  throughTime: boolean;
}

export interface Description {
  /** The two lines of the readout. */
  seen: [string, string];
  /** One text, to be heard. */
  said: string;
}

/** @param from where the reader came from, if they came from a point */
export function describe(scene: Scene, point: Point, from?: Point): Description {
  const { figure, svg, widest, points, throughTime } = scene;
  const read = (one: Point): Reading | undefined => {
    const row = rowOf(figure, one.key);
    return row ? readRow(row) : undefined;
  };
  const own = read(point);
  if (!own) return { seen: [point.key, ""], said: point.key };
  const series = sameSeries(points, point);
  const index = series.indexOf(point);
  const before = series[index - 1];
  const over = (start: Point | undefined) =>
    throughTime ? between(svg, points, start, point, widest) : { gap: false, breaks: [], events: [] };
  // Figures on either side of a change of definition are not set against each other.
  const last = before && throughTime && over(before).breaks.length === 0 ? read(before) : undefined;
  const since = last ? change(last, own) : "";
  const isOneOfMany = series.length < points.length;
  const name = isOneOfMany ? seriesName(series.map(read).filter((row) => row !== undefined)) : "";
  const place = { index, count: series.length, series: name };
  return {
    seen: lines(own, since),
    said: sentence(own, since, aside(place, over(from?.series === point.series ? from : before))),
  };
}
