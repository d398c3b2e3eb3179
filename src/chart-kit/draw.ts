import * as Plot from "@observablehq/plot";
import { clearRules } from "./clear-rules.ts";
import type { AnyChart, ChartRow, Choices, DatedLabel } from "./define-chart.ts";
import { formatterFor, type Formatter } from "./formatter.ts";
import { sizes, type Size } from "./sizes.ts";
import { tenth } from "./marks/svg.ts";
import type { Lang } from "../i18n/lang.ts";

export interface View {
  lang: Lang;
  /** Of another language; that of `lang` unless told. */
  format?: Formatter;
  size: Size;
  choices: Choices;
  events: readonly DatedLabel[];
  /** Pixels; the size's own width unless told. */
  width?: number;
  height?: number;
  /** Whether to leave out what does not carry the finding; by the height unless told. */
  brief?: boolean;
}

/** Attributes Plot writes for its own stylesheet, or that repeat what the stylesheet of the site says. */
const idle = ["class", "xmlns:xlink", "aria-description", "font-variant"];

/** Attributes that place a mark; Plot writes its own with up to fifteen decimals. */
const places = ["x", "x1", "x2", "y", "y1", "y2", "cx", "cy", "width", "height", "d", "transform"];
const shorten = (numbers: string) => numbers.replace(/-?\d+\.\d{3,}(?:e-\d+)?/g, (number) => tenth(Number(number)));

/**
 * Draws one view of a chart into an SVG element of `document`.
 * The drawing carries no style element, no style attribute and no script: a strict policy lets it through.
 * Axes and decoration are hidden from assistive technology; the figure around it names the drawing.
 */
export function draw(chart: AnyChart, rows: readonly ChartRow[], view: View, document: Document): SVGSVGElement {
  const { width, fontSize } = sizes[view.size];
  const context = {
    width: view.width ?? width,
    height: view.height ?? chart.height[view.size],
    size: view.size,
    fontSize,
    format: view.format ?? formatterFor(view.lang),
    choices: view.choices,
    events: view.events,
    brief: view.brief ?? (view.height !== undefined && view.height < chart.height[view.size] * 0.85),
  };
  const drawing = Plot.plot({
    document,
    width: context.width,
    height: context.height,
    ...chart.plot(rows, context),
  }) as unknown as SVGSVGElement;
  if (drawing.tagName.toLowerCase() !== "svg")
    throw new Error(
      `Chart "${chart.id}" draws a <${drawing.tagName}>. Expected one SVG: label directly, without a Plot legend or caption.`,
    );

  for (const style of [...drawing.querySelectorAll("style")]) style.remove();
  for (const element of [drawing, ...drawing.querySelectorAll("*")]) {
    for (const name of idle) element.removeAttribute(name);
    if (element.hasAttribute("style"))
      throw new Error(
        `Chart "${chart.id}" draws a style attribute (${element.getAttribute("style")}). Use presentation attributes: the policy blocks inline style.`,
      );
    for (const name of places) {
      const numbers = element.getAttribute(name);
      if (numbers) element.setAttribute(name, shorten(numbers));
    }
    if (element.getAttribute("aria-label")) element.removeAttribute("aria-label");
  }
  // Axes write a text for each tick, also where it says nothing.
  for (const words of drawing.querySelectorAll("text")) if (!words.textContent) words.remove();
  for (const group of drawing.querySelectorAll("g")) if (!group.firstChild) group.remove();
  drawing.setAttribute("class", `plot ${view.size}`);
  drawing.setAttribute("font-size", String(fontSize));
  clearRules(drawing);
  drawing.setAttribute("font-family", "inherit");
  drawing.setAttribute("aria-hidden", "true");
  drawing.setAttribute("focusable", "false");
  return drawing;
}
