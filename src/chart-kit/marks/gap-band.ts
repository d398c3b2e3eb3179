import type { RenderFunction } from "@observablehq/plot";
import { textWidth } from "../text-width.ts";
import { colour } from "../theme.ts";
import type { Gap } from "./line.ts";
import { customMark, type PlaceScales } from "./svg.ts";

/** The middle of the first span wide enough for the words, and how wide they are; undefined where none is. Pixels. */
export function gapWordsAt(
  spans: readonly Gap[],
  words: string,
  scales: PlaceScales,
  fontSize: number,
): { x: number; width: number } | undefined {
  const width = textWidth(words, fontSize - 1);
  const span = words ? spans.find(({ from, to }) => width <= scales.x(to) - scales.x(from) - 8) : undefined;
  return span && { x: (scales.x(span.from) + scales.x(span.to)) / 2, width };
}

/** How far below the head of the frame the words of a gap stand, in pixels. */
export const gapWordsDown = 14;

/** Shades the spans for which no figure was found, and says so in the first span wide enough for the words, if there are any. */
export function gapBands(spans: readonly Gap[], words: string, fontSize: number): RenderFunction {
  return customMark((make, scales, { height, marginTop, marginBottom }) => {
    const group = make("g", {});
    const said = gapWordsAt(spans, words, scales, fontSize);
    for (const { from, to } of spans) {
      const [left, right] = [scales.x(from), scales.x(to)];
      const box = { x: left, y: marginTop, width: right - left, height: height - marginTop - marginBottom };
      group.append(make("rect", { "data-mark": "gap", ...box, fill: colour("gap") }));
      if (said?.x !== (left + right) / 2) continue;
      const middle = { x: said.x, y: marginTop + gapWordsDown, "text-anchor": "middle" };
      group.append(make("text", { ...middle, fill: colour("soft"), "font-size": Math.max(12, fontSize - 1) }, words));
    }
    return group;
  });
}
