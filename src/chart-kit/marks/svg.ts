import type { RenderFunction } from "@observablehq/plot";
import { colour, type Role } from "../theme.ts";

/** The scales of a drawing, as a function mark receives them. */
export type Scales = Parameters<RenderFunction>[1];
export type Dimensions = Parameters<RenderFunction>[3];

/** Makes SVG elements in the document Plot draws into. Numbers are written with one decimal: a tenth of a pixel is enough. */
export function svgMaker(document: Document) {
  return function make(
    name: string,
    attributes: Record<string, string | number | undefined>,
    ...children: (Node | string)[]
  ): SVGElement {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes))
      if (value !== undefined) element.setAttribute(key, typeof value === "number" ? tenth(value) : value);
    for (const child of children) element.append(typeof child === "string" ? document.createTextNode(child) : child);
    return element;
  };
}

export type Make = ReturnType<typeof svgMaker>;

export const tenth = (value: number): string => String(Math.round(value * 10) / 10);

/** Keeps words legible over what they cross: a rim under the letters, in the colour behind them. */
export const halo = (width = 4, behind: Role = "paper") => ({
  stroke: colour(behind),
  "stroke-width": width,
  "stroke-linejoin": "round",
  "paint-order": "stroke",
});

/** Where values stand, in pixels. */
export interface PlaceScales {
  x: (value: Date | number | string) => number;
  y: (value: number | string) => number;
}

/** A mark drawn by a function of scales and dimensions; where most marks of the kit begin. */
export function customMark(
  render: (make: Make, scales: PlaceScales, dimensions: Dimensions) => SVGElement | null,
): RenderFunction {
  return (_index, scales, _values, dimensions, context) =>
    render(svgMaker(context.document), scales as never, dimensions);
}
