import type { RenderFunction } from "@observablehq/plot";
import { spread } from "../../chart-kit/marks/labels.ts";
import { customMark } from "../../chart-kit/marks/svg.ts";
import { colour, type Role } from "../../chart-kit/theme.ts";

/** The name of a line and its last figure. */
export interface EndLabel {
  x: Date;
  y: number;
  role: Role;
  /** One line each. */
  lines: readonly string[];
}

/** Nearer to the margin, and no farther up or down than this, words need no leader; in pixels. */
const near = { across: 16, along: 5 };

/**
 * Labels in a column right of the frame, each as near the height of its line's last value as the others allow.
 * A hairline leads from a value to words that stand away from it: lines may end years apart.
 */
export function endLabels(items: readonly EndLabel[], fontSize: number): RenderFunction {
  return customMark((make, scales, { width, height, marginTop, marginRight, marginBottom }) => {
    const leading = fontSize * 1.2;
    const column = width - marginRight + 8;
    const places = items.map(({ x, y }) => ({ x: scales.x(x), y: scales.y(y) }));
    const heights = spread(
      places.map(({ y }, index) => ({ y, size: items[index]!.lines.length * leading + 4 })),
      marginTop,
      height - marginBottom + 10,
    );
    return make(
      "g",
      { "data-mark": "labels", "font-size": fontSize },
      ...items.flatMap(({ role, lines }, index) => {
        const [place, y] = [places[index]!, heights[index]!];
        const leads = column - 8 - place.x > near.across || Math.abs(y - place.y) > near.along;
        const first = y - ((lines.length - 1) * leading) / 2 + fontSize * 0.35;
        const leader = leads
          ? [
              make("line", {
                x1: place.x + 6,
                y1: place.y,
                x2: column - 3,
                y2: y,
                stroke: colour(role),
                "stroke-width": 0.8,
                "stroke-opacity": "0.7",
              }),
            ]
          : [];
        return [
          ...leader,
          make(
            "text",
            { x: column, y: first, "text-anchor": "start", fill: colour(role), "font-weight": "600" },
            ...lines.map((line, row) => (row === 0 ? line : make("tspan", { x: column, dy: leading }, line))),
          ),
        ];
      }),
    );
  });
}
