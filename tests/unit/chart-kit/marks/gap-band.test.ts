import { describe, expect, test } from "vitest";
import { gapBands } from "../../../../src/chart-kit/marks/gap-band.ts";
import { drawSmall } from "../draw-small.ts";
import { utc } from "./rows.ts";

const gap = (from: string, to: string) => ({ from: utc(from), to: utc(to) });

/** The shaded spans and their words, on a drawing of 680 pixels from 2013 to 2023. */
function bands(spans: { from: Date; to: Date }[], words: string) {
  const drawing = drawSmall({
    plot: () => ({
      x: { type: "utc", domain: [utc("2013-01-01"), utc("2023-01-01")], axis: null },
      y: { domain: [0, 1], axis: null },
      marks: [gapBands(spans, words, 13)],
    }),
  });
  const number = (element: Element, name: string) => Number(element.getAttribute(name));
  return {
    boxes: [...drawing.querySelectorAll("rect")].map((rect) => ({
      from: number(rect, "x"),
      to: number(rect, "x") + number(rect, "width"),
    })),
    words: [...drawing.querySelectorAll("text")].map((text) => ({
      x: number(text, "x"),
      text: text.textContent,
      size: number(text, "font-size"),
    })),
  };
}

test("each span is shaded from its last figure to its next", () => {
  const { boxes } = bands([gap("2013-01-01", "2014-01-01"), gap("2018-01-01", "2023-01-01")], "");
  expect(boxes).toHaveLength(2);
  expect(boxes[0]!.from).toBeLessThan(boxes[0]!.to);
  expect(boxes[0]!.to).toBeLessThan(boxes[1]!.from);
});

describe("the words", () => {
  test("stand once, in the middle of the first span that holds them", () => {
    const { boxes, words } = bands(
      [gap("2013-01-01", "2013-06-01"), gap("2014-01-01", "2018-01-01"), gap("2019-01-01", "2023-01-01")],
      "no figure found",
    );
    expect(words).toHaveLength(1);
    expect(words[0]!.text).toBe("no figure found");
    expect(words[0]!.x).toBeCloseTo((boxes[1]!.from + boxes[1]!.to) / 2, 0);
    expect(words[0]!.size).toBeGreaterThanOrEqual(12);
  });

  test("are left out where no span holds them", () =>
    expect(bands([gap("2013-01-01", "2013-03-01")], "no figure found").words).toEqual([]));
});

test("no gap draws nothing", () => expect(bands([], "no figure found")).toEqual({ boxes: [], words: [] }));
