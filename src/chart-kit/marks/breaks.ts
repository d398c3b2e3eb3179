import type { RenderFunction } from "@observablehq/plot";
import { textWidth } from "../text-width.ts";
import type { Break } from "../series.ts";
import { colour } from "../theme.ts";
import type { LabelPlace } from "./label-place.ts";
import { customMark, halo, type Dimensions } from "./svg.ts";

/** Pixels: how large the words at a break are. */
export const breakSize = 12;

/** Where the words of a break stand: at the head of its rule, on the side that leaves them room. */
export function breakWordsAt(
  x: number,
  { words, lane = 0, side }: Pick<Break, "words" | "lane" | "side">,
  { width, marginTop, marginLeft, marginRight }: Dimensions,
): Pick<LabelPlace, "x" | "y" | "anchor"> {
  const isFarRight = x > marginLeft + (width - marginLeft - marginRight) * 0.7;
  const flip = side ? side === "left" : isFarRight || x + 6 + textWidth(words, breakSize) > width;
  return { x: flip ? x - 6 : x + 6, y: marginTop + 10 + lane * 15, anchor: flip ? "end" : "start" };
}

/**
 * A change in what the figures mean: a double rule no line crosses, with a word at its head.
 */
export function breakMark(own: Break): RenderFunction {
  const { at, words, lane = 0, clear = false, role = "soft" } = own;
  return customMark((make, scales, dimensions) => {
    const { height, marginTop, marginBottom } = dimensions;
    const x = scales.x(at);
    const place = breakWordsAt(x, own, dimensions);
    const line = {
      y1: marginTop,
      y2: height - marginBottom,
      stroke: colour("soft"),
      "stroke-dasharray": "1,3",
      "stroke-width": 1.2,
    };
    return make(
      "g",
      { "data-mark": "break" },
      make("line", { x1: x - 1.5, x2: x - 1.5, ...line }),
      make("line", { x1: x + 1.5, x2: x + 1.5, ...line }),
      make(
        "text",
        {
          x: place.x,
          y: place.y,
          "text-anchor": place.anchor,
          fill: colour(role),
          "font-size": breakSize,
          // Words in a lower lane may run over the rule of another break.
          ...((clear || lane > 0) && halo()),
        },
        words,
      ),
    );
  });
}
