import { defaultChoices, type AnyChart, type ChartRow, type Choices } from "../../chart-kit/define-chart.ts";
import { draw } from "../../chart-kit/draw.ts";
import { tenth } from "../../chart-kit/marks/svg.ts";
import { sizeNames } from "../../chart-kit/sizes.ts";
import type { Lang } from "../../i18n/lang.ts";
import { buildDocument } from "../files/document.ts";
import { arqueroTables, eventsOf, makeRows, rowsOf } from "../registry/registry.ts";

/** What a step asks of its chart. */
export interface Stage {
  choices?: Choices | undefined;
  /** Keys of rows to point out. */
  highlight?: readonly string[] | undefined;
  /** First and last year to look at; the rest is veiled. Keys of the chart's rows must begin with a date. */
  window?: readonly [string, string] | undefined;
}

/** A step's drawing at every size, with what its figure says of it. */
export interface Staged {
  choices: Choices;
  rows: ChartRow[];
  markup: string;
}

/**
 * Draws a chart as one step of a scrolled sequence shows it.
 * @param where file and line of the step, for messages
 * @throws if the chart has no such choice, row or year
 */
export function stage(chart: AnyChart, lang: Lang, asked: Stage, where: string): Staged {
  const choices = choicesOf(chart, asked.choices ?? {}, where);
  const isDrawn = Object.entries(choices).every(
    ([name, value]) => chart.choices?.[name]?.drawn || value === defaultChoices(chart)[name],
  );
  const rows = isDrawn ? rowsOf(chart) : makeRows(chart, arqueroTables(), choices);
  const events = eventsOf(chart, lang);
  const markup = sizeNames
    .map((size) => {
      // On a phone events are numbers, which say nothing without their list: a stage has room for the drawing alone.
      const shown = size === "narrow" ? [] : events;
      const drawing = draw(chart, rows, { lang, size, choices, events: shown }, buildDocument());
      for (const key of asked.highlight ?? []) pointOut(drawing, key, `${where} highlights`, chart);
      if (asked.window) veil(drawing, asked.window, where, chart);
      return drawing.outerHTML;
    })
    .join("");
  return { choices, rows, markup };
}

function choicesOf(chart: AnyChart, asked: Choices, where: string): Choices {
  for (const [name, value] of Object.entries(asked)) {
    const choice = chart.choices?.[name];
    if (!choice)
      throw new Error(
        `${where} asks the chart "${chart.id}" for the choice "${name}". Its choices: ${Object.keys(chart.choices ?? {}).join(", ") || "none"}. Correct the name.`,
      );
    if (!choice.options[value])
      throw new Error(
        `${where} asks for ${name}="${value}" of the chart "${chart.id}". Known: ${Object.keys(choice.options).join(", ")}. Correct the value.`,
      );
  }
  return { ...defaultChoices(chart), ...asked };
}

/** A ring of ink behind the sign of a row, or around its area. */
function pointOut(drawing: SVGSVGElement, key: string, what: string, chart: AnyChart) {
  const sign = [...drawing.querySelectorAll("[data-key]")].find((element) => element.getAttribute("data-key") === key);
  if (!sign)
    throw new Error(
      `${what} the row "${key}", which this drawing of "${chart.id}" does not show. Name one of its keys.`,
    );
  const ring = sign.cloneNode(true) as Element;
  ring.removeAttribute("data-key");
  for (const [name, value] of Object.entries({ class: "ring", fill: "none", stroke: "var(--ink)" }))
    ring.setAttribute(name, value);
  ring.setAttribute(
    "stroke-width",
    sign.tagName.toLowerCase() === "path" ? tenth(Number(sign.getAttribute("stroke-width") ?? 1) + 5) : "5",
  );
  sign.before(ring);
}

/** Where a sign drawn as a path begins: signs stand where their values stand. */
const leftOf = (sign: Element): number =>
  Number(/^M(-?[\d.]+)/.exec(sign.getAttribute("d") ?? "")?.[1] ?? sign.getAttribute("x"));

/** Lays paper, half see-through, over what is drawn of years outside the window. */
function veil(drawing: SVGSVGElement, [from, to]: readonly [string, string], where: string, chart: AnyChart) {
  const signs = [...drawing.querySelectorAll("[data-key]")].map((sign) => ({
    year: (sign.getAttribute("data-key") ?? "").slice(0, 4),
    x: leftOf(sign),
  }));
  const inside = signs.filter(({ year }) => year >= from && year <= to);
  if (inside.length === 0)
    throw new Error(
      `${where} looks at ${from} to ${to}, of which this drawing of "${chart.id}" shows nothing. Correct the window.`,
    );
  const [, , width, height] = (drawing.getAttribute("viewBox") ?? "").split(/[ ,]/).map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const [left, right] = [Math.min(...inside.map(({ x }) => x)), Math.max(...inside.map(({ x }) => x))];
  const [first, last] = [Math.min(...signs.map(({ x }) => x)), Math.max(...signs.map(({ x }) => x))];
  const cover = (x: number, end: number) => {
    if (end - x < 12) return;
    const rect = drawing.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "rect");
    const box = {
      x: tenth(x),
      y: 0,
      width: tenth(Math.min(end, width) - x),
      height: tenth(height - 24),
      fill: "var(--paper)",
      opacity: 0.8,
    };
    for (const [name, value] of Object.entries(box)) rect.setAttribute(name, String(value));
    drawing.append(rect);
  };
  cover(first - 8, left - 8);
  cover(right + 8, last + 8);
}
