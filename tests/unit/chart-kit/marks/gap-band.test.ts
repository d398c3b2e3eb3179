import { describe, expect, test } from "vitest";
import type { Box } from "../../../../src/chart-kit/marks/label-place.ts";
import { gapBands } from "../../../../src/chart-kit/marks/gap-band.ts";
import { drawSmall } from "../draw-small.ts";
import { utc } from "./rows.ts";

const gap = (from: string, to: string) => ({ from: utc(from), to: utc(to) });

/** The shaded spans and their words, on a drawing of 680 pixels from 2013 to 2023. */
function bands(spans: { from: Date; to: Date }[], words: string, others: readonly Box[] = []) {
  const drawing = drawSmall({
    plot: () => ({
      x: { type: "utc", domain: [utc("2013-01-01"), utc("2023-01-01")], axis: null },
      y: { domain: [0, 1], axis: null },
      marks: [gapBands(spans, words, 13, () => others)],
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
      y: number(text, "y"),
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
  test("stand once, in the middle of the widest span", () => {
    const { boxes, words } = bands(
      [gap("2013-01-01", "2013-06-01"), gap("2014-01-01", "2019-01-01"), gap("2020-01-01", "2023-01-01")],
      "no figure found",
    );
    expect(words).toHaveLength(1);
    expect(words[0]!.text).toBe("no figure found");
    expect(words[0]!.x).toBeCloseTo((boxes[1]!.from + boxes[1]!.to) / 2, 0);
    expect(words[0]!.size).toBeGreaterThanOrEqual(12);
  });

  test("take a line each where the span is narrow", () => {
    const { words } = bands([gap("2014-01-01", "2015-01-15")], "no figure found");
    expect(words.map(({ text }) => text)).toEqual(["no figure", "found"]);
    expect(words[1]!.y - words[0]!.y).toBeGreaterThanOrEqual(words[0]!.size);
  });

  test("of Chinese stay whole", () => expect(bands([gap("2014-01-01", "2014-07-01")], "未查到").words).toEqual([]));

  test("take the room of spans that a lone figure divides", () => {
    const { boxes, words } = bands(
      [gap("2014-01-01", "2015-01-01"), gap("2015-01-20", "2016-02-01")],
      "no figure found",
    );
    expect(words).toHaveLength(1);
    expect(words[0]!.x).toBeCloseTo((boxes[0]!.from + boxes[1]!.to) / 2, 0);
  });

  test("keep clear of other words, and where these are everywhere are left out", () => {
    const wide = [gap("2014-01-01", "2019-01-01")];
    const [free] = bands(wide, "no figure found").words;
    const box = { left: free!.x - 9, right: free!.x + 9, top: free!.y - 6, bottom: free!.y };
    expect(bands(wide, "no figure found", [box]).words[0]!.y).toBeGreaterThan(free!.y + 10);
    expect(bands(wide, "no figure found", [{ ...box, top: 0, bottom: 400 }]).words).toEqual([]);
  });

  test("are left out where no span holds them", () =>
    expect(bands([gap("2013-01-01", "2013-03-01")], "no figure found").words).toEqual([]));
});

test("no gap draws nothing", () => expect(bands([], "no figure found")).toEqual({ boxes: [], words: [] }));
