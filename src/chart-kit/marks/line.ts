import type { RenderFunction } from "@observablehq/plot";
import type { ChartRow } from "../define-chart.ts";
import { colour, type Role } from "../theme.ts";
import { customMark, tenth } from "./svg.ts";
import { dayLength } from "../../lib/days.ts";

export interface LineOptions<Row> {
  x: (row: Row) => Date;
  y: (row: Row) => number;
  role: Role;
  /** The longest time, in days, between two points that a line may join; more is a gap. */
  maxGapDays: number;
  /** What the figures mean; a line never joins two meanings. */
  scope?: (row: Row) => string;
  width?: number;
  dash?: string;
  /** Holds each value until the next point. */
  step?: boolean;
}

/** A stretch of line: two or more points that may be joined, all of one look. */
export interface Stretch<Row> {
  rows: Row[];
  /** Dashed where an end of it is derived. */
  derived: boolean;
}

/**
 * Cuts rows, in time order, into the stretches a line may join: never across a gap longer than `maxGapDays` days,
 * never across a change of scope, never to a bound; a stretch that leans on a derived figure stands apart.
 */
export function stretches<Row extends ChartRow>(
  rows: readonly Row[],
  { x, maxGapDays, scope }: Pick<LineOptions<Row>, "x" | "maxGapDays" | "scope">,
): Stretch<Row>[] {
  const result: Stretch<Row>[] = [];
  const solid = rows.filter((row) => row.grade !== "bound");
  for (const [index, to] of solid.entries()) {
    const from = solid[index - 1];
    if (!from || x(to).getTime() - x(from).getTime() > maxGapDays * dayLength || scope?.(from) !== scope?.(to))
      continue;
    const derived = from.grade === "derived" || to.grade === "derived";
    const last = result.at(-1);
    if (last && last.rows.at(-1) === from && last.derived === derived) last.rows.push(to);
    else result.push({ rows: [from, to], derived });
  }
  return result;
}

/** A line through the rows that may be joined; the rest stay points. */
export function gradedLine<Row extends ChartRow>(rows: readonly Row[], options: LineOptions<Row>): RenderFunction {
  const { x, y, role, width = 2, dash, step } = options;
  return customMark((make, scales) => {
    const group = make("g", {
      "data-mark": "line",
      fill: "none",
      stroke: colour(role),
      "stroke-width": width,
      "stroke-linejoin": "round",
      "stroke-linecap": "butt",
      "stroke-dasharray": dash,
    });
    for (const stretch of stretches(rows, options)) {
      const places = stretch.rows.map((row) => [tenth(scales.x(x(row))), tenth(scales.y(y(row)))] as const);
      const path = places
        .map(([px, py], index) => (index === 0 ? `M${px},${py}` : step ? `H${px}V${py}` : `L${px},${py}`))
        .join("");
      group.append(make("path", { d: path, ...(stretch.derived && { "stroke-dasharray": "3,3" }) }));
    }
    return group;
  });
}

/** A span between two neighbouring rows too far apart to be joined: nothing is known between them. */
export interface Gap {
  from: Date;
  to: Date;
}

export function gaps<Row extends ChartRow>(
  rows: readonly Row[],
  { x, maxGapDays }: Pick<LineOptions<Row>, "x" | "maxGapDays">,
): Gap[] {
  const dates = rows.filter((row) => row.grade !== "bound").map(x);
  return dates.slice(1).flatMap((to, index) => {
    const from = dates[index]!;
    return to.getTime() - from.getTime() > maxGapDays * dayLength ? [{ from, to }] : [];
  });
}
