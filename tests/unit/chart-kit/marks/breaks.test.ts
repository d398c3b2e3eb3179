import { expect, test } from "vitest";
import { breakMark } from "../../../../src/chart-kit/marks/breaks.ts";
import { drawSmall } from "../draw-small.ts";
import { utc } from "./rows.ts";

/** A break on a drawing of 680 pixels from 2013 to 2023. */
function drawn(at: string, words = "new standard", lane = 0) {
  const drawing = drawSmall({
    plot: () => ({
      marginLeft: 40,
      marginRight: 20,
      x: { type: "utc", domain: [utc("2013-01-01"), utc("2023-01-01")], axis: null },
      y: { domain: [0, 1], axis: null },
      marks: [breakMark({ at: utc(at), words, lane })],
    }),
  });
  const number = (element: Element, name: string) => Number(element.getAttribute(name));
  const text = drawing.querySelector("text")!;
  return {
    lines: [...drawing.querySelectorAll("line")].map((line) => number(line, "x1")),
    text: {
      words: text.textContent,
      x: number(text, "x"),
      y: number(text, "y"),
      anchor: text.getAttribute("text-anchor"),
    },
  };
}

test("a break is a double rule around its day", () => {
  const { lines } = drawn("2013-01-01");
  expect(lines).toEqual([38.5, 41.5]);
});

test("its words stand on the right of it", () => {
  const { lines, text } = drawn("2015-01-01");
  expect(text).toMatchObject({ words: "new standard", anchor: "start" });
  expect(text.x).toBeGreaterThan(Math.max(...lines));
});

test("or on its left, where the drawing ends soon", () => {
  const { lines, text } = drawn("2022-01-01");
  expect(text.anchor).toBe("end");
  expect(text.x).toBeLessThan(Math.min(...lines));
});

test("the words of a second break may stand lower", () =>
  expect(drawn("2015-01-01", "x", 1).text.y).toBe(drawn("2015-01-01", "x").text.y + 15));
