import type { RenderFunction } from "@observablehq/plot";
import type { Grade } from "../../dataset-kit/grades.ts";
import { scaleOf } from "../../chart-kit/scale.ts";
import { wrapText } from "../../chart-kit/text-width.ts";
import { colour, type Role } from "../../chart-kit/theme.ts";
import { glyph } from "../../chart-kit/marks/points.ts";
import { customMark, halo } from "../../chart-kit/marks/svg.ts";

/** A milestone: how long after the start it came, in words and as a bar from the start. */
export interface Milestone {
  key: string;
  grade: Grade;
  role: Role;
  elapsed: number;
  /** The figure, in bold, then what happened. */
  figure: string;
  words: string;
  /** Set back behind the words, where there is room. */
  date?: string;
}

export interface ElapsedLayout {
  width: number;
  height: number;
  fontSize: number;
  domain: number;
  ticks: readonly { at: number; label: string }[];
  /** Shades the time up to the last milestone and names it. */
  span: { until: number; words: string };
}

/** Bars of elapsed time from a common start, one a milestone, its words above it. All of them are one series. */
export function elapsed(milestones: readonly Milestone[], layout: ElapsedLayout): RenderFunction {
  const { width, height, fontSize, domain, ticks, span } = layout;
  const [left, right, head, foot] = [6, width - 8, fontSize * 1.7, height - fontSize * 1.9];
  const x = scaleOf([0, domain], [left, right]);
  const step = (foot - head - 4) / milestones.length;
  return customMark((make) => {
    const axes = make("g", { "data-mark": "axes", fill: colour("soft"), "font-size": fontSize });
    axes.append(
      make("rect", { x: left, y: head, width: x(span.until) - left, height: foot - head, fill: colour("gap") }),
      make("text", { x: left, y: fontSize, "text-anchor": "start" }, span.words),
    );
    for (const { at, label } of ticks)
      axes.append(
        make("line", { x1: x(at), x2: x(at), y1: head, y2: foot + 4, stroke: colour("rule") }),
        make(
          "text",
          {
            x: x(at),
            y: foot + 6 + fontSize,
            "text-anchor": at === 0 ? "start" : "middle",
            dx: at === 0 ? -left : undefined,
          },
          label,
        ),
      );
    const bars = make("g", { "stroke-width": 4 });
    const words = make("g", {
      "font-size": fontSize,
      "text-anchor": "start",
      ...halo(4, "gap"),
    });
    const points = make("g", { "data-mark": "points", "stroke-width": 1.5 });
    milestones.forEach(({ key, grade, role, elapsed, figure, words: text, date }, index) => {
      const y = head + 4 + step * (index + 1) - 12;
      const lines = wrapText(`${figure} ${text}`, fontSize, right - left - 16);
      bars.append(make("line", { x1: left, x2: x(elapsed), y1: y, y2: y, stroke: colour(role) }));
      points.append(
        make("path", {
          d: glyph(grade, x(elapsed), y, 6.5),
          fill: colour(role),
          stroke: colour(role),
          "data-key": key,
        }),
      );
      lines.forEach((line, at) => {
        const place = { x: left + 4, y: y - 11 - (lines.length - 1 - at) * fontSize * 1.25, fill: colour("ink") };
        const last = at === lines.length - 1 && date ? [make("tspan", { fill: colour("soft"), dx: 8 }, date)] : [];
        const first = at === 0 ? [make("tspan", { "font-weight": "600", fill: colour(role) }, figure)] : [];
        words.append(
          make(
            "text",
            place,
            ...first,
            at === 0 ? make("tspan", { dx: 6 }, line.slice(figure.length).trimStart()) : line,
            ...last,
          ),
        );
      });
    });
    return make("g", {}, axes, bars, words, points);
  });
}
