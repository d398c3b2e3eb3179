import type { RenderFunction } from "@observablehq/plot";
import type { Grade } from "../../dataset-kit/grades.ts";
import type { ChartRow } from "../define-chart.ts";
import { colour, type Role } from "../theme.ts";
import { customMark, tenth } from "./svg.ts";

export interface PointOptions<Row> {
  x: (row: Row) => Date;
  y: (row: Row) => number;
  role: Role;
  /** Which way a bound points; needed where rows are graded "bound". */
  bound?: (row: Row) => "lower" | "upper" | undefined;
  radius?: number;
}

/**
 * One element for every plotted value, standing where the value stands and carrying the key of its row.
 * The shape tells the grade: full for a filing or an official figure, small and full for the press,
 * hollow for a rounded one, a hollow diamond for a derived one, an arrowhead for a bound.
 */
export function points<Row extends ChartRow>(rows: readonly Row[], options: PointOptions<Row>): RenderFunction {
  const { x, y, role, bound, radius = 3 } = options;
  return customMark((make, scales) => {
    const group = make("g", {
      "data-mark": "points",
      fill: colour(role),
      stroke: colour(role),
      "stroke-linecap": "round",
      "stroke-width": 1.5,
    });
    for (const row of rows) {
      const [px, py] = [scales.x(x(row)), scales.y(y(row))];
      const full = fullRadius(row.grade, radius);
      // A full sign is a dot of round-capped line: its place is written as the line through it writes it, so the
      // drawing compresses to little more than the line alone.
      const sign = full
        ? { d: `M${tenth(px)},${tenth(py)}h0`, "stroke-width": 2 * full + 1.5 }
        : { d: glyph(row.grade, px, py, radius, bound?.(row)), ...(isHollow(row.grade) && { fill: colour("paper") }) };
      group.append(make("path", { ...sign, "data-key": row.key }));
    }
    return group;
  });
}

/** The radius of a full round sign; none for signs of another shape. */
const fullRadius = (grade: Grade, radius: number): number | undefined =>
  grade === "press" ? radius * 0.75 : grade === "filing" || grade === "official" ? radius : undefined;

/** Whether a sign is drawn as an outline: the figure is rounded, or computed from others. */
export const isHollow = (grade: Grade) => grade === "rounded" || grade === "derived";

/** The outline of a grade's sign around (x, y), as path data. */
export function glyph(grade: Grade, x: number, y: number, radius: number, bound?: "lower" | "upper"): string {
  if (grade === "bound") {
    const up = bound === "upper" ? 1 : -1;
    const [w, h] = [radius * 1.3, radius * 1.9 * up];
    return `M${tenth(x - w)},${tenth(y)}h${tenth(2 * w)}L${tenth(x)},${tenth(y + h)}z`;
  }
  if (grade === "derived") {
    const half = tenth(radius * 1.25);
    return `M${tenth(x)},${tenth(y - radius * 1.25)}l${half},${half}l-${half},${half}l-${half},-${half}z`;
  }
  const r = fullRadius(grade, radius) ?? radius;
  return `M${tenth(x - r)},${tenth(y)}a${tenth(r)},${tenth(r)},0,1,0,${tenth(2 * r)},0a${tenth(r)},${tenth(r)},0,1,0,${tenth(-2 * r)},0`;
}
