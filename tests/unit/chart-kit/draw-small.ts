import { buildDocument } from "../../../src/site/files/document.ts";
import type { Chart } from "../../../src/chart-kit/define-chart.ts";
import { draw, type View } from "../../../src/chart-kit/draw.ts";
import { row, small, type Row } from "./small-chart.ts";

export const rows = [row("2014-03-31", 1), row("2018-03-31", 3), row("2021-06-30", 2)];

/** Draws a small chart; what a test speaks of is put in its place. */
export const drawSmall = (parts: Partial<Chart<Row>> = {}, view: Partial<View> = {}): SVGSVGElement =>
  draw(small(parts), rows, { lang: "en", size: "wide", choices: {}, events: [], ...view }, buildDocument());
