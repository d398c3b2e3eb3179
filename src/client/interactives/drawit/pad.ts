/** The ground a line is drawn on: places in its drawings, and what they mean. No document here. */
import { sizeNames, sizes, type Size } from "../../../chart-kit/sizes.ts";
import { textWidth } from "../../../chart-kit/text-width.ts";

/** One drawing of the ground, in pixels. */
export interface Pad {
  size: Size;
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const heights: Record<Size, number> = { narrow: 290, middle: 320, wide: 380 };

/** The three drawings, as wide as those of charts. @param ticks the labels of the axis, which decide the margin */
export function padsFor(ticks: readonly string[]): Pad[] {
  const left = Math.ceil(Math.max(...ticks.map((tick) => textWidth(tick, 12)))) + 12;
  return sizeNames.map((size) => {
    const { width } = sizes[size];
    return { size, width, height: heights[size], left, right: width - 8, top: 12, bottom: heights[size] - 26 };
  });
}

/** From the first day of the axis to the last, in days since 1970, and from nothing to the top, in base units. */
export interface Scale {
  from: number;
  to: number;
  top: number;
}

const tenth = (value: number) => Math.round(value * 10) / 10;

export const xOf = (pad: Pad, { from, to }: Scale, day: number): number =>
  tenth(pad.left + ((day - from) / (to - from)) * (pad.right - pad.left));
export const yOf = (pad: Pad, { top }: Scale, value: number): number =>
  tenth(pad.bottom - (value / top) * (pad.bottom - pad.top));
export const dayAt = (pad: Pad, { from, to }: Scale, x: number): number =>
  from + ((x - pad.left) / (pad.right - pad.left)) * (to - from);
export const valueAt = (pad: Pad, { top }: Scale, y: number): number =>
  Math.min(top, Math.max(0, ((pad.bottom - y) / (pad.bottom - pad.top)) * top));
