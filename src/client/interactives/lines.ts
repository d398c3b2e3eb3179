import { tenth } from "../../chart-kit/marks/svg.ts";

/** How many a reader may set: beyond, the web is a solid block and says no more. */
export const most = { firms: 30, banks: 200 } as const;

/** The diagrams are drawn to one frame. */
export const frame = { width: 320, height: 190 } as const;
const [top, bottom] = [14, frame.height - 14];
const middle = frame.height / 2;

/** Places of so many along a row, in whole and half pixels, from one margin to the other. */
const along = (count: number): number[] =>
  Array.from(
    { length: count },
    (_, index) => Math.round((count === 1 ? 0.5 : index / (count - 1)) * (frame.width - 20) * 2) / 2 + 10,
  );

export interface Lines {
  /** Path data of all lines. */
  path: string;
  /** Path data of the firms' signs, and of the banks'. */
  firms: string;
  banks: string;
  /** How many lines. */
  sum: number;
}

const discs = (count: number) =>
  along(count)
    .map((x) => `M${tenth(x)},${top}h0`)
    .join("");
const bars = (count: number) =>
  along(count)
    .map((x) => `M${tenth(x)},${bottom - 4}v8`)
    .join("");

/** Every firm joined to every bank. */
export function web(firms: number, banks: number): Lines {
  const below = along(banks);
  const path = along(firms)
    .flatMap((x) => below.map((end) => `M${tenth(x)},${top}L${tenth(end)},${bottom}`))
    .join("");
  return { path, firms: discs(firms), banks: bars(banks), sum: firms * banks };
}

/** Every firm and every bank joined to one hub. */
export function star(firms: number, banks: number): Lines {
  const centre = `${frame.width / 2},${middle}`;
  const path = [
    ...along(firms).map((x) => `M${tenth(x)},${top}L${centre}`),
    ...along(banks).map((x) => `M${tenth(x)},${bottom}L${centre}`),
  ].join("");
  return { path, firms: discs(firms), banks: bars(banks), sum: firms + banks };
}

/** A number a reader typed, made whole and kept within bounds; undefined where it is none. */
export function parseCount(text: string, max: number): number | undefined {
  const value = Math.round(Number(text));
  return text.trim() === "" || Number.isNaN(value) ? undefined : Math.min(max, Math.max(1, value));
}
