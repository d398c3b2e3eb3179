import { describe, expect, test } from "vitest";
import { textWidth } from "../../src/chart-kit/text-width.ts";
import { bundledFont } from "./lib/font.ts";
import { placeOf } from "./lib/place-of.ts";
import { overlapping, textBoxes, type TextBox } from "./lib/text-boxes.ts";
import { checkedDrawings } from "./lib/views.ts";

/** Widths are estimates; so much may a line leave the drawing by one. */
const slack = 4;

describe.each(checkedDrawings)("$title", ({ svg }) => {
  const boxes = () => textBoxes(svg());
  const side = (name: "width" | "height") => Number(svg().getAttribute(name));

  test("no line of text leaves the drawing", () => {
    const out = boxes().filter(
      ({ left, right, top, bottom }) =>
        left < -slack || right > side("width") + slack || top < -slack || bottom > side("height") + slack,
    );
    expect(out.map(({ words }) => words)).toEqual([]);
  });

  test("no text is set in less than 12 pixels", () => {
    expect(
      boxes()
        .filter(({ fontSize }) => !(fontSize >= 12))
        .map(({ words }) => words),
    ).toEqual([]);
  });

  test("no two lines of text overlap", () => {
    expect(overlapping(boxes())).toEqual([]);
  });

  test("no words stand on a value", () => {
    const values = [...svg().querySelectorAll("[data-key]")].flatMap((sign) => {
      const place = placeOf(sign);
      return place ? [{ ...place, key: sign.getAttribute("data-key")! }] : [];
    });
    const covers = ({ left, right, top, bottom }: TextBox, { x, y }: { x: number; y: number }) =>
      x > left && x < right && y > top && y < bottom;
    expect(
      boxes().flatMap((box) => values.filter((value) => covers(box, value)).map(({ key }) => `${box.words} on ${key}`)),
    ).toEqual([]);
  });

  test("every change of definition says what changed", () => {
    const breaks = [...svg().querySelectorAll('[data-mark="break"]')];
    expect(breaks.map((mark) => mark.querySelector("text")?.textContent ?? "").filter((words) => !words)).toEqual([]);
  });

  test("no text is empty of sense", () => {
    expect(
      boxes()
        .map(({ words }) => words)
        .filter((words) => /undefined|NaN|Infinity|\[object/.test(words)),
    ).toEqual([]);
  });
});

describe("the estimate", () => {
  const fonts = { normal: bundledFont("chinese"), bold: bundledFont("chineseBold") };
  // These are half as wide in a Latin face as in a Chinese one; the estimate cannot know which a reader has.
  const plain = (words: string) => words.replace(/[“”‘’…·×±]/g, "");
  const lines = [...new Set(checkedDrawings.flatMap(({ svg }) => textBoxes(svg()).map(({ words }) => plain(words))))];

  /** Labels are kept apart by the estimate; were it too small, they would touch. */
  test.each(["normal", "bold"] as const)("is close to the bundled face, %s", (weight) => {
    const off = lines
      .map((words) => [words, textWidth(words, 12, weight), fonts[weight].width(words, 12)] as const)
      .filter(
        ([, estimate, width]) =>
          estimate < Math.min(width * 0.9, width - 2) || estimate > Math.max(width * 1.2, width + 4),
      );
    expect(off).toEqual([]);
  });
});
