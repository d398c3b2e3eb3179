import type { RenderFunction } from "@observablehq/plot";
import type { ChartRow } from "../define-chart.ts";
import { colour, type Role } from "../theme.ts";
import { customMark, tenth } from "./svg.ts";

export interface StemOptions<Row> {
  x: (row: Row) => Date;
  y: (row: Row) => number;
  role: Role;
  /** Pixels. */
  width: number;
  /** Drawn as an outline: the whole of which another column is a part. */
  hollow?: boolean;
  /** Set back, where a line drawn over the columns is the finding. */
  faint?: boolean;
}

/**
 * Columns from zero to each value, bounds left out. They carry no keys: the points at their heads do,
 * because a value stands at the end of its column and not in its middle.
 */
export function stems<Row extends ChartRow>(rows: readonly Row[], options: StemOptions<Row>): RenderFunction {
  const { x, y, role, width, hollow, faint } = options;
  return customMark((make, scales) => {
    const foot = scales.y(0);
    const path = rows
      .filter((row) => row.grade !== "bound")
      .map((row) => {
        const [left, head] = [scales.x(x(row)) - width / 2, scales.y(y(row))];
        return `M${tenth(left)},${tenth(foot)}V${tenth(head)}h${tenth(width)}V${tenth(foot)}`;
      })
      .join("");
    const look = hollow
      ? { fill: colour("gap"), stroke: colour(role), "stroke-width": 1 }
      : { fill: colour(role), ...(faint && { "fill-opacity": 0.45 }) };
    return make("path", { "data-mark": "stems", d: path, ...look });
  });
}
