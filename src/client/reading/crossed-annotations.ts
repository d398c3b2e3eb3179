/**
 * What a reader who sees finds between two points: gaps, changes of definition, events. Read off the drawing, whose
 * marks carry their names in `data-mark`.
 */
import type { Point } from "./points.ts";

interface Mark {
  x: number;
  words: string;
}

const number = (element: Element, name: string) => Number(element.getAttribute(name));

/** Signs of one kind: each a group of upright rules around the place it means, and its words. */
const marks = (svg: Element, name: string): Mark[] =>
  [...svg.querySelectorAll(`[data-mark="${name}"]`)].map((mark) => {
    const rules = [...mark.querySelectorAll("line")];
    return {
      x: rules.reduce((sum, rule) => sum + number(rule, "x1"), 0) / rules.length,
      words: mark.querySelector("text")?.textContent ?? "",
    };
  });

/** Changes of definition. */
export const breaksIn = (svg: Element): Mark[] => marks(svg, "break");

export const eventsIn = (svg: Element): Mark[] => marks(svg, "event");

/** A gap is a band behind the points. */
const gapsIn = (svg: Element) =>
  [...svg.querySelectorAll('[data-mark="gap"]')].map((band) => ({
    from: number(band, "x"),
    to: number(band, "x") + number(band, "width"),
  }));

export interface Between {
  gap: boolean;
  /** Words of each, which may be blank. */
  breaks: string[];
  events: string[];
}

const near = (a: number, b: number) => Math.abs(a - b) < 1;

/**
 * @param from where the reader stood, in the same series; undefined at the first point
 * @param widest another drawing of the same view, which has the words that did not fit this one
 */
export function between(
  svg: Element,
  points: readonly Point[],
  from: Point | undefined,
  to: Point,
  widest: Element = svg,
): Between {
  const start = from?.x ?? to.x - 1;
  const [left, right] = [Math.min(start, to.x), Math.max(start, to.x)];
  /** What stands on the place that is left was passed before; what stands on the place arrived at is passed now. */
  const slack = start <= to.x ? 0.5 : -0.5;
  const passed = (x: number) => x > left + slack && x < right + slack;
  const wordsOf = (find: (svg: Element) => Mark[]) => {
    const wide = find(widest);
    return find(svg).flatMap(({ x, words }, index) => (passed(x) ? [wide[index]?.words ?? words] : []));
  };
  const series = points.filter((point) => point.series === to.series);
  /** A band belongs to the series that ends at one side of it and goes on at the other, else to all that skip it. */
  const skips = (band: { from: number; to: number }) => {
    const owns = (id: number) =>
      [band.from, band.to].every((edge) => points.some(({ series, x }) => series === id && near(x, edge)));
    const owner = points.find(({ series }) => owns(series))?.series;
    return owner === undefined ? !series.some(({ x }) => x > band.from && x < band.to) : owner === to.series;
  };
  return {
    gap: from !== undefined && gapsIn(svg).some((band) => band.from > left - 1 && band.to < right + 1 && skips(band)),
    breaks: wordsOf(breaksIn),
    events: wordsOf(eventsIn),
  };
}
