import { expect, test } from "vitest";
import { greatestHeight, heightAt, minHeight, type Heights } from "../../../src/embed-kit/heights.ts";

const heights: Heights = [
  [0, 900, -0.5],
  [440, 100, 1],
  [960, 1060, 0],
];

test("the height at a width is that of the line which begins there or before", () => {
  expect([320, 439, 440, 959, 960, 2000].map((width) => heightAt(heights, width))).toEqual([
    740, 681, 540, 1059, 1060, 1060,
  ]);
});

test("a chart nobody has measured has room for most", () => expect(heightAt([], 320)).toBe(700));

test("the greatest height is that of the highest column from 260 to 1,400 px", () => {
  expect(greatestHeight(heights)).toBe(1060);
  // At 260 px, the narrowest column: 900 - 0.5 x 260.
  expect(greatestHeight([[0, 900, -0.5]])).toBe(770);
  expect(greatestHeight([])).toBe(700);
});

/** Computes what a browser would: enough of CSS for what `minHeight` writes. */
function inCss(css: string, width: number): number {
  const script = css
    .replaceAll("100cqi", String(width))
    .replace(/([\d.-]+)cqi/g, (_, share: string) => `${(Number(share) / 100) * width}`)
    .replaceAll("px", "")
    .replace(/\bmax\(/g, "Math.max(")
    .replace(/\bmin\(/g, "Math.min(");
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- arithmetic made above
  return new Function(`return ${script}`)() as number;
}

test.each([
  ["falling, leaping down, flat", heights],
  [
    "leaping up",
    [
      [0, 500, 0],
      [440, 300, 1],
    ],
  ],
  ["one line", [[0, 612, 0]]],
  ["a chart nobody has measured", []],
] satisfies [string, Heights][])("as CSS it is the same at every whole width: %s", (_, heights) => {
  for (let width = 200; width <= 1600; width++)
    expect(Math.ceil(inCss(minHeight(heights), width) - 1e-6), `${width} px`).toBe(heightAt(heights, width));
});

test("between two whole pixels the higher neighbour holds", () => {
  expect(inCss(minHeight(heights), 439.5)).toBeCloseTo(900 - 0.5 * 439.5, 6);
  expect(
    inCss(
      minHeight([
        [0, 500, 0],
        [440, 300, 1],
      ]),
      439.5,
    ),
  ).toBeCloseTo(739.5, 6);
});

test("as text", () =>
  expect(minHeight(heights)).toBe(
    "max(min(900px + -50cqi,(440px - 100cqi)*9e4),min(100px + 100cqi,(960px - 100cqi)*9e4),min(1060px,(100cqi - 959px)*9e4))",
  ));
