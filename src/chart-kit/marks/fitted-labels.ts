import type { RenderFunction } from "@observablehq/plot";
import { isNear, labelBox, placeLabel, type Box } from "./label-place.ts";
import { labelGroup, type Label } from "./labels.ts";
import { customMark, type Dimensions, type PlaceScales } from "./svg.ts";

/** What labels have to keep clear of. */
export interface Obstacles {
  /** Values and other words: no label lies on them. */
  firm: readonly Box[];
  /** Lines: a label lies on them only where it finds no other place. */
  soft: readonly Box[];
}

/** Sides in the order they are tried after the label's own. */
const sides = ["above", "below", "right", "left"] as const;
/** How far a label may be moved up or down, in pixels. */
const shifts = [0, -14, 14, -28, 28] as const;

/**
 * Writes labels where nobody has chosen a place for each, as in a part of the years: each on its own side of its point if
 * nothing is there, else on another, else not at all. The first labels choose first.
 */
export function fittedLabels(
  items: readonly Label[],
  fontSize: number,
  obstacles: (scales: PlaceScales, dimensions: Dimensions) => Obstacles,
): RenderFunction {
  return customMark((make, scales, dimensions) => {
    const { width, height, marginTop, marginBottom, marginLeft } = dimensions;
    const { firm, soft } = obstacles(scales, dimensions);
    const taken: Box[] = [...firm];
    const isInside = ({ left, right, top, bottom }: Box) =>
      left >= marginLeft && right <= width && top >= marginTop - 6 && bottom <= height - marginBottom;
    const placed = items.flatMap((item) => {
      const point = { x: scales.x(item.x), y: scales.y(item.y) };
      const own = item.side ?? "right";
      const candidates = [own, ...sides.filter((side) => side !== own)].flatMap((side) =>
        shifts.map((shift) => {
          const moved = { ...item, side, dy: (side === own ? (item.dy ?? 0) : 0) + shift };
          const place = placeLabel(moved, point, width, fontSize);
          return { item, place, box: labelBox(item, place, fontSize) };
        }),
      );
      const free = candidates.filter(({ box }) => isInside(box) && !taken.some((other) => isNear(box, other, 1)));
      const chosen = free.find(({ box }) => !soft.some((other) => isNear(box, other, 0))) ?? free[0];
      if (!chosen) return [];
      taken.push(chosen.box);
      return [chosen];
    });
    return labelGroup(make, placed, fontSize);
  });
}
