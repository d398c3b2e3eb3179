import type { RenderFunction } from "@observablehq/plot";
import type { Grade } from "../../dataset-kit/grades.ts";
import { scaleOf } from "../../chart-kit/scale.ts";
import { textWidth } from "../../chart-kit/text-width.ts";
import { colour, type Role } from "../../chart-kit/theme.ts";
import { glyph } from "../../chart-kit/marks/points.ts";
import { customMark, halo, tenth } from "../../chart-kit/marks/svg.ts";

/** One rule in one row: a limit on a logarithmic scale, none, or one nobody disclosed. */
export interface LimitRow {
  key: string;
  grade: Grade;
  role: Role;
  /** What stands in the columns left of the scale. */
  cells: readonly string[];
  limit: number | "none" | "undisclosed";
  /** Beside the sign. */
  words: string;
  /** The key of the row this one replaces; a step leads from it. */
  replaces?: string | undefined;
}

export interface LimitGroup {
  heading: string;
  role: Role;
  rows: readonly LimitRow[];
}

export interface LimitLayout {
  width: number;
  height: number;
  fontSize: number;
  /** Where each column of cells begins, then where the scale begins, in pixels. */
  columns: readonly number[];
  domain: readonly [number, number];
  ticks: readonly { at: number; label: string }[];
  /** The column at the end of the scale for what has no limit. */
  none: { width: number; label: string };
}

/** Rows in groups under headings, one sign each, steps where one limit replaced another. Every group is a series. */
export function limitRows(groups: readonly LimitGroup[], layout: LimitLayout): RenderFunction {
  const { width, height, fontSize, columns, domain, ticks, none } = layout;
  const top = fontSize * 1.4;
  const units = groups.reduce((sum, { rows }) => sum + rows.length + 1.6, 0);
  const unit = (height - top - 4) / units;
  const left = columns.at(-1)!;
  const right = width - none.width;
  const x = scaleOf(domain, [left, right - 8], true);
  const place = (row: LimitRow) =>
    row.limit === "none" ? right + 10 : row.limit === "undisclosed" ? (left + right) / 2 : x(row.limit);

  return customMark((make) => {
    const [grid, words] = [
      make("g", { "data-mark": "axes", fill: colour("soft"), "font-size": fontSize }),
      make("g", { "font-size": fontSize }),
    ];
    const series: SVGElement[] = [];
    let y = top;
    const bottoms: [number, number][] = [];
    for (const group of groups) {
      const points = make("g", {
        "data-mark": "points",
        fill: colour(group.role),
        stroke: colour(group.role),
        "stroke-width": 1.5,
      });
      const steps = make("g", { fill: "none", stroke: colour(group.role), "stroke-width": 1.5 });
      const signs = make("g", halo());
      const ys = new Map<string, number>();
      words.append(
        make(
          "text",
          { x: 0, y: y + unit * 1.1, "text-anchor": "start", fill: colour(group.role), "font-weight": "600" },
          group.heading,
        ),
      );
      y += unit * 1.6;
      const start = y;
      for (const row of group.rows) {
        const middle = y + unit / 2;
        ys.set(row.key, middle);
        row.cells.forEach((cell, index) =>
          words.append(
            make(
              "text",
              {
                x: columns[index]!,
                y: middle + fontSize * 0.35,
                "text-anchor": "start",
                fill: colour(index === 0 ? "soft" : "ink"),
              },
              cell,
            ),
          ),
        );
        const at = place(row);
        const before = group.rows.find(({ key }) => key === row.replaces);
        if (before)
          steps.append(
            make("path", { d: `M${tenth(place(before))},${tenth(ys.get(before.key)!)}V${tenth(middle)}H${tenth(at)}` }),
          );
        const beside = { y: middle + fontSize * 0.35, fill: colour(row.role) };
        if (row.limit === "undisclosed") {
          points.append(
            make("rect", {
              x: left,
              y: y + 2,
              width: right - left - 8,
              height: unit - 4,
              fill: colour("gap"),
              stroke: "none",
              "data-key": row.key,
            }),
          );
          signs.append(
            make(
              "text",
              { ...beside, x: at - 4, "text-anchor": "middle", fill: colour("soft"), stroke: "none" },
              row.words,
            ),
          );
        } else {
          points.append(make("path", { d: glyph(row.grade, at, middle, 4.6), "data-key": row.key }));
          const set = textWidth(row.words, fontSize, "bold") + 10;
          const leftward = before !== undefined && place(before) > at;
          const end =
            row.limit !== "none" &&
            (at + set > right || (leftward && at - set > columns.at(-2)! + textWidth(row.cells.at(-1)!, fontSize)));
          signs.append(
            make(
              "text",
              { ...beside, x: end ? at - 9 : at + 9, "text-anchor": end ? "end" : "start", "font-weight": "600" },
              row.words,
            ),
          );
        }
        y += unit;
      }
      bottoms.push([start, y]);
      series.push(steps, points, signs);
    }
    for (const { at, label } of ticks) {
      for (const [from, to] of bottoms)
        grid.append(make("line", { x1: x(at), x2: x(at), y1: from, y2: to, stroke: colour("rule") }));
      grid.append(make("text", { x: x(at), y: fontSize, "text-anchor": "middle" }, label));
    }
    for (const [from, to] of bottoms)
      grid.append(make("rect", { x: right, y: from, width: none.width, height: to - from, fill: colour("gap") }));
    grid.append(make("text", { x: right + none.width / 2, y: fontSize, "text-anchor": "middle" }, none.label));
    return make("g", {}, grid, words, ...series);
  });
}
