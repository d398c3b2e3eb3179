import type { Point } from "../../../src/client/reading/points.ts";

/** A point of a series at a place; what it is drawn as does not matter to who walks. */
export const point = (key: string, x: number, y = 0, series = 0): Point => ({
  key,
  x,
  y,
  series,
  element: {} as SVGGraphicsElement,
});

export const keysOf = (points: readonly (Point | undefined)[]) => points.map((point) => point?.key);
