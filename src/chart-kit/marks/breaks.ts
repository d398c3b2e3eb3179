import type { RenderFunction } from "@observablehq/plot";
import { colour } from "../theme.ts";
import { customMark, halo } from "./svg.ts";

/**
 * A change in what the figures mean: a double rule no line crosses, with a word at its head. `lane` lowers the words
 * below those of another break; `clear` sets them off from what runs behind them.
 */
export function breakMark(at: Date, words: string, lane = 0, clear = false): RenderFunction {
  return customMark((make, scales, { height, width, marginTop, marginBottom, marginLeft, marginRight }) => {
    const x = scales.x(at);
    const line = {
      y1: marginTop,
      y2: height - marginBottom,
      stroke: colour("soft"),
      "stroke-dasharray": "1,3",
      "stroke-width": 1.2,
    };
    const flip = x > marginLeft + (width - marginLeft - marginRight) * 0.7;
    return make(
      "g",
      { "data-mark": "break" },
      make("line", { x1: x - 1.5, x2: x - 1.5, ...line }),
      make("line", { x1: x + 1.5, x2: x + 1.5, ...line }),
      make(
        "text",
        {
          x: flip ? x - 6 : x + 6,
          y: marginTop + 10 + lane * 15,
          "text-anchor": flip ? "end" : "start",
          fill: colour("soft"),
          "font-size": 12,
          // Words in a lower lane may run over the rule of another break.
          ...((clear || lane > 0) && halo()),
        },
        words,
      ),
    );
  });
}
