import { moved, type Place } from "./text-boxes.ts";

/** The box around an element's own geometry, in pixels from the drawing's corner; strokes are not counted. */
export interface Extent {
  /** Tag, and the key or the kind of mark it belongs to: "path 2014-03-31", "line in event". */
  what: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Every mark of a drawing that is no text, with the box it takes.
 * @param isMeant all marks unless told
 * @throws on a path command it does not know
 */
export const extents = (svg: Element, isMeant: (element: Element) => boolean = () => true): Extent[] =>
  walk(svg, { x: 0, y: 0, fontSize: NaN, anchor: "start", bold: false, measure: () => 0 }, isMeant);

function walk(element: Element, outer: Place, isMeant: (element: Element) => boolean): Extent[] {
  const place = moved(element, outer);
  const own = isMeant(element) ? corners(element) : [];
  const children = [...element.children].flatMap((child) => walk(child, place, isMeant));
  if (own.length === 0) return children;
  const [xs, ys] = [own.map(([x]) => x + place.x), own.map(([, y]) => y + place.y)];
  const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  return [{ what: nameOf(element), ...box }, ...children];
}

function nameOf(element: Element): string {
  const key = element.getAttribute("data-key");
  const kind = element.closest("[data-mark]")?.getAttribute("data-mark");
  return `${element.tagName.toLowerCase()}${key ? ` ${key}` : kind ? ` in ${kind}` : ""}`;
}

type Corner = readonly [number, number];

function corners(element: Element): Corner[] {
  const number = (name: string) => Number(element.getAttribute(name) ?? 0);
  switch (element.tagName.toLowerCase()) {
    case "line":
      return [
        [number("x1"), number("y1")],
        [number("x2"), number("y2")],
      ];
    case "rect":
      return [
        [number("x"), number("y")],
        [number("x") + number("width"), number("y") + number("height")],
      ];
    case "circle":
      return [-1, 1].map((way) => [number("cx") + way * number("r"), number("cy") + way * number("r")] as const);
    case "path":
      return pathCorners(element.getAttribute("d") ?? "");
    default:
      return [];
  }
}

/** How many numbers each command takes; the last two (or the one, for h and v) are where it ends. */
const takes: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, c: 6, a: 7, z: 0 };

/** Where a path goes: its ends and, for curves, the points that hold them in. */
function pathCorners(d: string): Corner[] {
  const found: Corner[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command, tail] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const kind = command!.toLowerCase();
    const count = takes[kind];
    if (count === undefined)
      throw new Error(`A drawing has the path command "${command}" in "${d}". Teach tests/charts/lib/extents.ts it.`);
    if (kind === "z") [x, y] = [startX, startY];
    const relative = command === kind;
    const numbers = (tail!.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
    for (let at = 0; count > 0 && at + count <= numbers.length; at += count) {
      const [ox, oy] = relative ? [x, y] : [0, 0];
      const part = numbers.slice(at, at + count);
      if (kind === "h") x = ox + part[0]!;
      else if (kind === "v") y = oy + part[0]!;
      else {
        if (kind === "c") found.push([ox + part[0]!, oy + part[1]!], [ox + part[2]!, oy + part[3]!]);
        [x, y] = [ox + part.at(-2)!, oy + part.at(-1)!];
        if (kind === "m") [startX, startY] = [x, y];
      }
      found.push([x, y]);
    }
  }
  return found;
}
