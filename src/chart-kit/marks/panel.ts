import type { RenderFunction } from "@observablehq/plot";
import { scaleOf } from "../scale.ts";
import { textWidth } from "../text-width.ts";
import { colour } from "../theme.ts";
import { customMark, type Scales } from "./svg.ts";

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A part of a drawing with scales of its own, for charts that show several measures side by side. */
export interface Panel {
  box: Box;
  scales: { x: (value: Date) => number; y: (value: number) => number };
}

/** Lays time over the box from left to right and values from its foot to its head. */
export function panel(box: Box, time: readonly [Date, Date], values: readonly [number, number]): Panel {
  const x = scaleOf([time[0].getTime(), time[1].getTime()], [box.left, box.left + box.width]);
  return {
    box,
    scales: { x: (date) => x(date.getTime()), y: scaleOf(values, [box.top + box.height, box.top]) },
  };
}

/** Draws a mark with the scales of a panel instead of the drawing's. */
export function insidePanel({ box, scales }: Panel, mark: RenderFunction): RenderFunction {
  return function (this: never, index, _scales, values, dimensions, context) {
    const { width, height } = dimensions as { width: number; height: number };
    const margins = {
      marginTop: box.top,
      marginLeft: box.left,
      marginRight: width - box.left - box.width,
      marginBottom: height - box.top - box.height,
    };
    return mark.call(this, index, scales as unknown as Scales, values, { ...dimensions, ...margins }, context);
  };
}

export interface PanelAxes {
  /** One line each, above the panel. */
  heading: readonly string[];
  y: { ticks: readonly number[]; format: (value: number) => string };
  x: readonly { date: Date; label: string }[];
  fontSize: number;
}

/** What a panel is about, its grid, and its ticks outside the box: values on the left, time below. */
export function panelAxes({ box, scales }: Panel, { heading, y, x, fontSize }: PanelAxes): RenderFunction {
  const right = box.left + box.width;
  const foot = box.top + box.height;
  return customMark((make) =>
    make(
      "g",
      { "data-mark": "axes", fill: colour("soft"), "font-size": fontSize },
      ...heading.map((line, index) =>
        make(
          "text",
          {
            x: box.left,
            y: box.top - 12 - (heading.length - 1 - index) * fontSize * 1.3,
            "text-anchor": "start",
            fill: colour("ink"),
            "font-weight": "600",
          },
          line,
        ),
      ),
      ...y.ticks.flatMap((tick) => [
        make("line", { x1: box.left, x2: right, y1: scales.y(tick), y2: scales.y(tick), stroke: colour("rule") }),
        make("text", { x: box.left - 6, y: scales.y(tick) + fontSize * 0.35, "text-anchor": "end" }, y.format(tick)),
      ]),
      ...x.flatMap(({ date, label }) => [
        make("line", { x1: scales.x(date), x2: scales.x(date), y1: foot, y2: foot + 4, stroke: colour("soft") }),
        make(
          "text",
          {
            x: scales.x(date),
            y: foot + 6 + fontSize,
            // A label that leaves the panel by a letter is better than one on the wrong side of its tick.
            "text-anchor": scales.x(date) + textWidth(label, fontSize) > right + fontSize ? "end" : "start",
          },
          label,
        ),
      ]),
    ),
  );
}
