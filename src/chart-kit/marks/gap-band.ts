import type { RenderFunction } from "@observablehq/plot";
import { textWidth } from "../text-width.ts";
import { colour } from "../theme.ts";
import type { Gap } from "./line.ts";
import { customMark } from "./svg.ts";

/** Shades the spans for which no figure was found, and says so in the first span wide enough for the words, if there are any. */
export function gapBands(spans: readonly Gap[], words: string, fontSize: number): RenderFunction {
  return customMark((make, scales, { height, marginTop, marginBottom }) => {
    const group = make("g", {});
    let said = false;
    for (const { from, to } of spans) {
      const [left, right] = [scales.x(from), scales.x(to)];
      const box = { x: left, y: marginTop, width: right - left, height: height - marginTop - marginBottom };
      group.append(make("rect", { "data-mark": "gap", ...box, fill: colour("gap") }));
      if (!words || said || textWidth(words, fontSize - 1) > box.width - 8) continue;
      said = true;
      const middle = { x: (left + right) / 2, y: marginTop + 14, "text-anchor": "middle" };
      group.append(make("text", { ...middle, fill: colour("soft"), "font-size": Math.max(12, fontSize - 1) }, words));
    }
    return group;
  });
}
