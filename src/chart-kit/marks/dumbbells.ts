import type { RenderFunction } from "@observablehq/plot";
import type { ChartRow } from "../define-chart.ts";
import { scaleOf } from "../scale.ts";
import { textWidth } from "../text-width.ts";
import { colour, type Role } from "../theme.ts";
import { glyph, isHollow } from "./points.ts";
import { customMark, halo, tenth } from "./svg.ts";

/** One value on a row. */
export interface DumbbellPoint {
  row: ChartRow;
  value: number;
  /** Written beside the point, away from the other. */
  words: string;
  radius?: number;
}

/** A name and one or two values on one line; where one is missing the other stands alone. */
export interface Dumbbell {
  name: string;
  role: Role;
  /** Lower series first, in the order of the drawing's series; a hole for a value that is missing. */
  points: readonly (DumbbellPoint | undefined)[];
  bold?: boolean;
}

export interface DumbbellGroup {
  head?: string;
  items: readonly Dumbbell[];
}

interface DumbbellsOptions {
  domain: readonly [number, number];
  ticks: readonly number[];
  format: (value: number) => string;
  fontSize: number;
  /** Pixels for names on the left; 0 sets each name above its line. */
  names: number;
  /** What the series are, written above the points of the first line. */
  seriesLabels?: readonly string[];
}

/**
 * Lines with two points each, one below the other, on one scale from left to right.
 * Rows share the height evenly; a group's head takes as much as one line.
 */
export function dumbbells(
  groups: readonly DumbbellGroup[],
  { domain, ticks, format, fontSize, names, seriesLabels }: DumbbellsOptions,
): RenderFunction {
  return customMark((make, _scales, { width, height }) => {
    const top = fontSize * 1.7 + (seriesLabels ? fontSize * 1.2 : 0);
    const right = textWidth(format(domain[1]), fontSize) / 2 + 16;
    const left = names > 0 ? names + 8 : 14;
    const x = scaleOf(domain, [left, width - right]);
    const heads = groups.filter(({ head }) => head).length;
    const pitch = (height - top - 2) / (groups.reduce((sum, { items }) => sum + items.length, 0) + heads * 0.9);
    const series = Math.max(...groups.flatMap(({ items }) => items.map(({ points }) => points.length)));

    const grid = make("g", { stroke: colour("rule") });
    const axis = make("g", { fill: colour("soft"), "font-size": fontSize, "text-anchor": "middle" });
    for (const tick of ticks) {
      grid.append(
        make("line", { x1: x(tick), x2: x(tick), y1: top - (seriesLabels ? fontSize * 1.4 : 4), y2: height }),
      );
      axis.append(make("text", { x: x(tick), y: fontSize }, format(tick)));
    }
    const words = make("g", { "font-size": fontSize, ...halo() });
    const bars = make("g", { "stroke-width": 2 });
    const points = Array.from({ length: series }, () => make("g", { "data-mark": "points", "stroke-width": 1.5 }));

    let y = top;
    let isLabelled = false;
    for (const { head, items } of groups) {
      if (head) {
        words.append(
          make(
            "text",
            { x: 0, y: y + pitch * 0.72, "text-anchor": "start", fill: colour("ink"), "font-weight": "600" },
            head,
          ),
        );
        y += pitch * 0.9;
      }
      for (const { name, role, points: given, bold } of items) {
        // Under a name of its own a line is nearer to it than to the next one.
        const line = names > 0 ? y + pitch / 2 : y + Math.min(pitch - fontSize * 0.75, fontSize * 2);
        const known = given.flatMap((point, index) => (point ? [{ ...point, index }] : []));
        const [low, high] = [
          Math.min(...known.map(({ value }) => value)),
          Math.max(...known.map(({ value }) => value)),
        ];
        const weight = bold ? { "font-weight": "600" } : {};
        words.append(
          make(
            "text",
            {
              x: 0,
              y: names > 0 ? line + fontSize * 0.35 : y + fontSize * 0.95,
              "text-anchor": "start",
              fill: colour(bold ? role : "ink"),
              ...weight,
            },
            name,
          ),
        );
        if (known.length > 1)
          bars.append(
            make("line", {
              x1: x(low),
              x2: x(high),
              y1: line,
              y2: line,
              stroke: colour(role),
              "stroke-opacity": bold ? "1" : "0.45",
            }),
          );
        for (const { row, value, words: figure, radius = 5, index } of known) {
          points[index]!.append(
            make("path", {
              d: glyph(row.grade, x(value), line, radius),
              fill: isHollow(row.grade) ? colour("paper") : colour(role),
              stroke: colour(role),
              "data-key": row.key,
            }),
          );
          const outward = known.length > 1 && value === low && (low !== high || index === 0) ? -1 : 1;
          words.append(
            make(
              "text",
              {
                x: x(value) + outward * (radius + 4),
                y: line + fontSize * 0.35,
                "text-anchor": outward < 0 ? "end" : "start",
                fill: colour(role),
                ...weight,
              },
              figure,
            ),
          );
          if (!isLabelled && seriesLabels)
            words.append(
              make(
                "text",
                {
                  x: tenth(x(value)),
                  y: top - fontSize * 0.1,
                  "text-anchor": "middle",
                  fill: colour(role),
                  "font-weight": "600",
                },
                seriesLabels[index]!,
              ),
            );
        }
        isLabelled = true;
        y += pitch;
      }
    }
    return make("g", {}, grid, axis, bars, words, ...points);
  });
}
