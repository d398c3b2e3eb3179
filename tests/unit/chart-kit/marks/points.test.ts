import { describe, expect, test } from "vitest";
import { glyph, points } from "../../../../src/chart-kit/marks/points.ts";
import { grades, type Grade } from "../../../../src/dataset-kit/grades.ts";
import { placeOf } from "../../../charts/lib/place-of.ts";
import { drawSmall } from "../draw-small.ts";
import { row } from "../small-chart.ts";
import { x } from "./rows.ts";

/** The corners and ends an outline passes through, following path data of M, L, h, l, a and z. */
function corners(path: string): [number, number][] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([MLhlaz])([^MLhlaz]*)/g)].flatMap(([, command, rest]): [number, number][] => {
    const n = rest!.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
    if (command === "M" || command === "L") [x, y] = [n[0]!, n[1]!];
    else if (command === "h") x += n[0]!;
    else if (command === "l") [x, y] = [x + n[0]!, y + n[1]!];
    else if (command === "a") [x, y] = [x + n[5]!, y + n[6]!];
    else return [];
    return [[x, y]];
  });
}

const span = (values: number[]) => [Math.min(...values), Math.max(...values)] as const;
const middle = ([from, to]: readonly [number, number]) => (from + to) / 2;

describe("a sign", () => {
  test.each(grades.filter((grade) => grade !== "bound"))("of %s stands around its value", (grade) => {
    const ends = corners(glyph(grade, 100, 50, 4));
    expect(middle(span(ends.map(([x]) => x)))).toBeCloseTo(100, 1);
    expect(middle(span(ends.map(([, y]) => y)))).toBeCloseTo(50, 1);
  });

  test("of the press is smaller than that of a filing", () => {
    const width = (grade: "press" | "filing") => {
      const [from, to] = span(corners(glyph(grade, 0, 0, 4)).map(([x]) => x));
      return to - from;
    };
    expect(width("press")).toBeLessThan(width("filing"));
  });

  test("of a filing is a circle of its radius", () =>
    expect(glyph("filing", 100, 50, 3)).toBe("M97,50a3,3,0,1,0,6,0a3,3,0,1,0,-6,0"));

  test("of a derived figure has corners: seen without colour, and without the hollow", () =>
    expect(glyph("derived", 100, 50, 4)).toBe("M100,45l5,5l-5,5l-5,-5z"));

  test.each([
    ["lower", -1],
    ["upper", 1],
  ] as const)("of a %s bound has its base on the value and points where the truth lies", (bound, direction) => {
    const [left, right, tip] = corners(glyph("bound", 100, 50, 4, bound));
    expect([left![1], right![1]]).toEqual([50, 50]);
    expect(tip![0]).toBe(100);
    expect(Math.sign(tip![1] - 50)).toBe(direction);
  });

  test("is written to a tenth of a pixel", () =>
    expect(glyph("filing", 100.0449, 50.05, 3)).toBe("M97,50.1a3,3,0,1,0,6,0a3,3,0,1,0,-6,0"));
});

describe("points", () => {
  const rows = grades.map((grade, index) => row(`201${index}-01-01`, index, grade));
  const drawing = drawSmall({
    plot: () => ({
      x: { type: "utc", domain: [x(rows[0]!), x(rows.at(-1)!)], axis: null },
      y: { domain: [0, 5], axis: null },
      marks: [points(rows, { x, y: (row) => row.value, role: "bank", radius: 4, bound: () => "lower" })],
    }),
  });
  const signOf = (grade: Grade) => drawing.querySelector(`[data-key="${rows[grades.indexOf(grade)]!.key}"]`)!;

  test("one element a row, in order, carrying its key", () =>
    expect([...drawing.querySelectorAll("[data-key]")].map((sign) => sign.getAttribute("data-key"))).toEqual(
      rows.map(({ key }) => key),
    ));

  test("each at the place of its value", () => {
    const places = rows.map(({ grade }) => placeOf(signOf(grade))!);
    const step = (places.at(-1)!.y - places[0]!.y) / (rows.length - 1);
    for (const [index, { y }] of places.entries())
      expect(Math.abs(y - (places[0]!.y + index * step))).toBeLessThan(0.2);
    expect(places.map(({ x }) => x)).toEqual(places.map(({ x }) => x).sort((a, b) => a - b));
  });

  test("full where the figure is exact, hollow where it is not", () => {
    const hollow = grades.filter((grade) => signOf(grade).getAttribute("fill") === "var(--paper)");
    expect(hollow).toEqual(["rounded", "derived"]);
  });

  test("the press is smaller than a filing or an official figure", () => {
    const size = (grade: Grade) => Number(signOf(grade).getAttribute("stroke-width"));
    expect(size("filing")).toBe(size("official"));
    expect(size("press")).toBeLessThan(size("filing"));
  });
});
