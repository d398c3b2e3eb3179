import type { RenderFunction } from "@observablehq/plot";
import { textWidth } from "../text-width.ts";
import { colour, type Role } from "../theme.ts";
import { customMark, halo } from "./svg.ts";

/** Words at a value: the name of a series at its end, the figure at a peak. */
export interface Label {
  x: Date;
  y: number;
  /** One line each. */
  lines: readonly string[];
  role: Role;
  /** Where the words stand as seen from the point. */
  side?: "right" | "left" | "above" | "below";
  bold?: boolean;
  /** Moves the words from where they would stand, in pixels, down where positive. */
  dy?: number;
}

/** Writes labels beside their points; labels on the right that would touch are moved apart, keeping their order. */
export function labels(items: readonly Label[], fontSize: number): RenderFunction {
  return customMark((make, scales, { width, height, marginTop, marginBottom }) => {
    const leading = fontSize * 1.2;
    const placed = items.map((item) => ({ item, x: scales.x(item.x), y: scales.y(item.y) }));
    const right = placed.filter(({ item }) => (item.side ?? "right") === "right");
    const boxes = right.map(({ item, y }) => ({ y, size: item.lines.length * leading }));
    spread(boxes, marginTop, height - marginBottom).forEach((y, index) => (right[index]!.y = y));
    return make(
      "g",
      { "data-mark": "labels", ...halo() },
      ...placed.map(({ item, x, y }) => {
        const place = {
          right: { dx: 8, dy: 0, anchor: "start" },
          left: { dx: -8, dy: 0, anchor: "end" },
          above: { dx: 0, dy: -10, anchor: "middle" },
          below: { dx: 0, dy: 16, anchor: "middle" },
        }[item.side ?? "right"];
        const half = Math.max(...item.lines.map((line) => textWidth(line, fontSize, "bold"))) / 2;
        const left = place.anchor === "middle" ? Math.min(Math.max(x, half + 2), width - half - 2) : x + place.dx;
        const lift =
          item.side === "above"
            ? (item.lines.length - 1) * leading
            : item.side === "below"
              ? -fontSize * 0.35
              : ((item.lines.length - 1) * leading) / 2;
        const first = y + (item.dy ?? 0) + place.dy - lift + (item.side === "above" ? 0 : fontSize * 0.35);
        return make(
          "text",
          {
            x: left,
            y: first,
            "text-anchor": place.anchor,
            fill: colour(item.role),
            "font-size": fontSize,
            ...(item.bold !== false && { "font-weight": "600" }),
          },
          ...item.lines.map((line, index) => (index === 0 ? line : make("tspan", { x: left, dy: leading }, line))),
        );
      }),
    );
  });
}

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
