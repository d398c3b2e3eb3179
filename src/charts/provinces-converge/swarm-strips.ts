import type { RenderFunction } from "@observablehq/plot";
import type { ChartRow } from "../../chart-kit/define-chart.ts";
import { dodge } from "../../chart-kit/dodge.ts";
import { fewer } from "../../chart-kit/fewer.ts";
import { scaleOf } from "../../chart-kit/scale.ts";
import { textWidth } from "../../chart-kit/text-width.ts";
import { colour, type Role } from "../../chart-kit/theme.ts";
import { glyph } from "../../chart-kit/marks/points.ts";
import { customMark, halo } from "../../chart-kit/marks/svg.ts";

/** A point of a strip. */
export interface StripValue {
  row: ChartRow;
  value: number;
  /** Stands beside the point where it is the highest or the lowest. */
  name: string;
  /** Drawn larger and darker than the others, and its figure written under the name of the strip. */
  chosen?: string | undefined;
}

export interface Strip {
  /** What the strip is, on the left: a year. */
  name: string;
  /** What it comes to, on the right: a ratio. */
  sum: string;
  values: readonly StripValue[];
}

interface StripsOptions {
  domain: readonly [number, number];
  ticks: readonly number[];
  log: boolean;
  role: Role;
  fontSize: number;
  radius: number;
  /** Whose points are the chosen ones: stands over the strips. */
  chosen?: string | undefined;
  /** Stands over the sums. */
  sumHead: string;
  /** A line below the strips. */
  foot: string;
  /** Whether strips may be left out where their swarms would run into one another. */
  mayLeaveOut: boolean;
}

/** A point of a swarm, and how far it was moved from the middle of its strip. */
interface Placed {
  x: number;
  shift: number;
}

/** Pixels: places along words that a point may not touch. */
const stride = 4;
const along = (from: number, to: number): Placed[] =>
  Array.from({ length: Math.max(0, Math.ceil((to - from) / stride)) }, (_, index) => ({
    x: from + index * stride,
    shift: 0,
  }));

/** Whether no swarm touches the one below it. @param pitch pixels from the middle of one to that of the next */
const areApart = (swarms: readonly (readonly Placed[])[], pitch: number, radius: number): boolean =>
  swarms.length <= 2 ||
  swarms
    .slice(1)
    .every((below, index) =>
      swarms[index]!.every((point) =>
        below.every((other) => Math.hypot(other.x - point.x, pitch + other.shift - point.shift) > radius * 2 + 3),
      ),
    );

/** Swarms of points in strips one below the other, on one scale from left to right; the ends of each strip are named. */
export function swarmStrips(all: readonly Strip[], options: StripsOptions): RenderFunction {
  const { domain, ticks, log, role, fontSize, radius, chosen, sumHead, foot, mayLeaveOut } = options;
  return customMark((make, _scales, { width, height }) => {
    const ends = all.map(({ values }) => {
      const sorted = [...values].sort((a, b) => a.value - b.value);
      return { low: sorted[0]!, high: sorted.at(-1)! };
    });
    const head = chosen ? fontSize * 1.5 : 0;
    const top = fontSize * 2 + head;
    const bottom = height - fontSize * 2;
    const allFigures = all.map(({ values }) => values.find(({ chosen }) => chosen)?.chosen ?? "");
    const mark = radius * 3.6 + 3;
    const left =
      Math.max(
        ...all.map(({ name }) => textWidth(name, fontSize, "bold")),
        ...allFigures.map((figure) => mark + textWidth(figure, fontSize)),
      ) + 12;
    const sums = Math.max(textWidth(sumHead, fontSize), ...all.map(({ sum }) => textWidth(sum, fontSize, "bold")));
    const right = width - sums - 10 - Math.max(...ends.map(({ high }) => textWidth(high.name, fontSize))) - 6;
    const x = scaleOf(domain, [left, right], log);
    const swarms = all.map(({ values }) => {
      const xs = values.map(({ value }) => x(value));
      const shifts = dodge(xs, radius * 2);
      return xs.map((x, index) => ({ x, shift: shifts[index]! }));
    });
    /** Names at the ends, as far as the swarms above and below are concerned a row of points. */
    const named = ends.map(({ low, high }) => [
      ...along(x(low.value) - radius - 5 - textWidth(low.name, fontSize), x(low.value)),
      ...along(x(high.value), x(high.value) + radius + 5 + textWidth(high.name, fontSize)),
    ]);
    const pitchOf = (count: number) => (bottom - top) / count;
    const numbers = all.map((_, index) => index);
    const shown = mayLeaveOut
      ? numbers
          .map((most) => fewer(numbers, all.length - most))
          .find((some) =>
            areApart(
              some.map((index) => [...swarms[index]!, ...named[index]!]),
              pitchOf(some.length),
              radius,
            ),
          )!
      : numbers;
    const strips = shown.map((index) => all[index]!);
    const figures = shown.map((index) => allFigures[index]!);
    const pitch = pitchOf(strips.length);

    const grid = make("g", { stroke: colour("rule") });
    const words = make("g", { fill: colour("soft"), "font-size": fontSize, "text-anchor": "middle" });
    for (const tick of ticks) {
      grid.append(make("line", { x1: x(tick), x2: x(tick), y1: top - 6, y2: bottom }));
      words.append(make("text", { x: x(tick), y: head + fontSize }, String(tick)));
    }
    words.append(make("text", { x: width, y: head + fontSize, "text-anchor": "end" }, sumHead));
    const sign = (middle: number) =>
      make("circle", { cx: radius * 1.8, cy: middle, r: radius * 1.8, fill: colour("ink"), stroke: "none" });
    words.append(make("text", { x: 0, y: height - fontSize * 0.4, "text-anchor": "start" }, foot));
    const clear = make("g", { "font-size": fontSize, ...halo(3) });

    const points = strips.map(({ name, sum, values }, index) => {
      const middle = top + pitch * (index + 0.5);
      const group = make("g", { "data-mark": "points", fill: colour(role), "fill-opacity": "0.75" });
      const shifts = swarms[shown[index]!]!.map(({ shift }) => shift);
      values.forEach(({ row, value, chosen }, n) => {
        const size = chosen ? radius * 1.8 : radius;
        const dark = chosen && { fill: colour("ink"), "fill-opacity": "1" };
        // Across the scale a point may stand to the half pixel: there its place says nothing, and tenths are bytes.
        const y = Math.round((middle + shifts[n]!) * 2) / 2;
        const place = { d: glyph(row.grade, x(value), y, size), "data-key": row.key };
        group.append(make("path", { ...place, ...dark }));
      });
      const text = (
        at: number,
        anchor: string,
        content: string,
        extra: Record<string, string> = {},
        y = middle + fontSize * 0.35,
      ) => make("text", { x: at, y, "text-anchor": anchor, fill: colour("ink"), ...extra }, content);
      const { low, high } = ends[shown[index]!]!;
      const before = x(low.value) - radius - 5;
      // Where there is no room before the lowest point its name hangs under the points it would run into.
      const under = Math.max(
        0,
        ...values.flatMap(({ value }, n) =>
          x(value) < x(low.value) + textWidth(low.name, fontSize) + radius ? [shifts[n]!] : [],
        ),
      );
      const room = before - textWidth(low.name, fontSize) >= left - 4;
      const weight = (end: StripValue): Record<string, string> => (end.chosen ? { "font-weight": "600" } : {});
      const figure = figures[index]!;
      const lift = figure ? fontSize * 0.65 : 0;
      if (figure) clear.append(sign(middle + lift), text(mark, "start", figure, {}, middle + lift + fontSize * 0.35));
      clear.append(
        text(0, "start", name, { "font-weight": "600" }, middle - lift + fontSize * 0.35),
        text(width, "end", sum, { "font-weight": "600" }),
        text(x(high.value) + radius + 5, "start", high.name, weight(high)),
        room
          ? text(before, "end", low.name, weight(low))
          : text(x(low.value) - radius, "start", low.name, weight(low), middle + under + radius + fontSize),
      );
      return group;
    });
    if (chosen)
      clear.append(
        sign(fontSize * 0.65),
        make(
          "text",
          { x: mark, y: fontSize, "text-anchor": "start", fill: colour("ink"), "font-weight": "600" },
          chosen,
        ),
      );
    return make("g", {}, grid, words, ...points, clear);
  });
}
