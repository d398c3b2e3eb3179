import type { RenderFunction } from "@observablehq/plot";
import { colour } from "../theme.ts";
import { placeLabel, type Label, type LabelPlace } from "./label-place.ts";
import { customMark, halo, type Make } from "./svg.ts";

export type { Label } from "./label-place.ts";

/** Writes labels beside their points; labels on the right that would touch are moved apart, keeping their order. */
export function labels(items: readonly Label[], fontSize: number): RenderFunction {
  return customMark((make, scales, { width, height, marginTop, marginBottom }) => {
    const leading = fontSize * 1.2;
    const placed = items.map((item) => ({ item, x: scales.x(item.x), y: scales.y(item.y) }));
    const right = placed.filter(({ item }) => (item.side ?? "right") === "right");
    const boxes = right.map(({ item, y }) => ({ y, size: item.lines.length * leading }));
    spread(boxes, marginTop, height - marginBottom).forEach((y, index) => (right[index]!.y = y));
    return labelGroup(
      make,
      placed.map(({ item, x, y }) => ({ item, place: placeLabel(item, { x, y }, width, fontSize) })),
      fontSize,
    );
  });
}

/** The words of labels where they have been placed. */
export const labelGroup = (make: Make, placed: readonly { item: Label; place: LabelPlace }[], fontSize: number) =>
  make(
    "g",
    { "data-mark": "labels", ...halo() },
    ...placed.map(({ item, place: { x, y, anchor, leading } }) =>
      make(
        "text",
        {
          x,
          y,
          "text-anchor": anchor,
          fill: colour(item.role),
          "font-size": fontSize,
          ...(item.bold !== false && { "font-weight": "600" }),
        },
        ...item.lines.map((line, index) => (index === 0 ? line : make("tspan", { x, dy: leading }, line))),
      ),
    ),
  );

/** Moves boxes, given by centre and size, just far enough that none overlap and all stay between `top` and `bottom`. */
export function spread(boxes: readonly { y: number; size: number }[], top: number, bottom: number): number[] {
  const order = boxes.map((box, index) => ({ ...box, index })).sort((a, b) => a.y - b.y);
  for (let i = 0; i < order.length; i++) {
    const floor = i === 0 ? top + order[i]!.size / 2 : order[i - 1]!.y + (order[i - 1]!.size + order[i]!.size) / 2;
    order[i]!.y = Math.max(order[i]!.y, floor);
  }
  for (let i = order.length - 1; i >= 0; i--) {
    const ceiling =
      i === order.length - 1
        ? bottom - order[i]!.size / 2
        : order[i + 1]!.y - (order[i + 1]!.size + order[i]!.size) / 2;
    order[i]!.y = Math.min(order[i]!.y, ceiling);
  }
  const result = new Array<number>(boxes.length);
  for (const { index, y } of order) result[index] = y;
  return result;
}
