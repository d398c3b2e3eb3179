import type { RenderFunction } from "@observablehq/plot";
import { dodge } from "../../chart-kit/dodge.ts";
import { colour, type Role } from "../../chart-kit/theme.ts";
import { customMark } from "../../chart-kit/marks/svg.ts";

export interface SwarmDot {
  key: string;
  x: Date;
  /** Ringed, so that a hairline from a label finds it. */
  strong: boolean;
}

/** One side's events, in time order. */
export interface SwarmLane {
  name: string;
  role: Role;
  dots: readonly SwarmDot[];
}

export interface SwarmLayout {
  /** Of a dot, if there is room. */
  radius: number;
  fontSize: number;
  /** Names of lanes take a line above their dots, or are in the margin before them. */
  names: "above" | "before";
}

/** Dots at their dates in lanes, one below the other, each lane as high as its crowd needs. Every lane is a series.
 * Dots stand on whole pixels: there are many, and a date is coarser than that. */
export function eventSwarm(
  lanes: readonly SwarmLane[],
  { radius: largest, fontSize, names }: SwarmLayout,
): RenderFunction {
  return customMark((make, scales, { width, height, marginTop, marginBottom, marginRight }) => {
    const head = names === "above" ? fontSize * 1.5 : 4;
    const laidOut = (radius: number) => {
      const placed = lanes.map((lane) => {
        const xs = lane.dots.map((dot) => scales.x(dot.x));
        const offsets = dodge(xs, radius * 2 + 1);
        return { lane, xs, offsets, low: Math.min(0, ...offsets) - radius, high: Math.max(0, ...offsets) + radius };
      });
      const needed = placed.reduce((sum, { low, high }) => sum + high - low + head, 0);
      return { placed, spare: (height - marginTop - marginBottom - needed) / lanes.length };
    };
    // In a low frame the crowd has smaller dots.
    let radius = largest;
    while (radius > 1.4 && laidOut(radius).spare < 0) radius -= 0.2;
    const { placed, spare } = laidOut(radius);
    let y = marginTop;
    const drawing = make("g", {});
    for (const { lane, xs, offsets, low, high } of placed) {
      const middle = y + head + spare / 2 - low;
      const points = make("g", {
        "data-mark": "points",
        fill: colour(lane.role),
        stroke: colour("paper"),
        "stroke-width": 0.8,
      });
      lane.dots.forEach((dot, index) => {
        const r = dot.strong ? radius + 1 : radius;
        points.append(
          make("circle", {
            cx: Math.round(xs[index]!),
            cy: Math.round(middle + offsets[index]!),
            r,
            "data-key": dot.key,
            ...(dot.strong && { stroke: colour("ink"), "stroke-width": 1.5 }),
          }),
        );
      });
      drawing.append(
        make("line", { x1: 0, x2: width - marginRight, y1: y, y2: y, stroke: colour("rule") }),
        make(
          "text",
          {
            x: 0,
            y: names === "above" ? y + fontSize * 1.15 : middle + fontSize * 0.35,
            "text-anchor": "start",
            fill: colour(lane.role),
            "font-size": fontSize,
            "font-weight": "600",
          },
          lane.name,
        ),
        points,
      );
      y += head + high - low + spare;
    }
    return drawing;
  });
}
