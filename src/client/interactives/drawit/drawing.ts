/** Shows a drawn line: in the drawings of the pad, and in the number fields. */
import { yearEnd, pathOf, sizeOn } from "./drawn.ts";
import { xOf, yOf } from "./pad.ts";
import type { DrawnLine } from "./setup.ts";

/** @param isWhole the line goes on level to the end of the last year, as it is compared */
export function showLine(interactive: HTMLElement, line: DrawnLine, isWhole: boolean) {
  const { values, at } = line;
  const { pads, scale, start, years } = line.setup;
  const isAtKey = document.activeElement === interactive.querySelector(".pad");
  const year = years[at]!;
  for (const pad of pads) {
    const svg = interactive.querySelector(`svg[data-size=${pad.size}]`)!;
    const set = (part: string, name: string, value: string | number) =>
      svg.querySelector(`[data-part=${part}]`)!.setAttribute(name, String(value));
    const dots = [...values].map(([year, value]) => `M${xOf(pad, scale, yearEnd(year))},${yOf(pad, scale, value)}h0`);
    set("line", "d", pathOf(pad, scale, start, values, isWhole ? years.at(-1) : undefined));
    set("dots", "d", dots.join(""));
    set("at", "cx", isAtKey ? xOf(pad, scale, yearEnd(year)) : -20);
    set("at", "cy", isAtKey ? yOf(pad, scale, sizeOn(yearEnd(year), start, values)) : -20);
  }
}

/** A field that is being typed in is left alone. */
export function showFigures(interactive: HTMLElement, { values, setup }: DrawnLine) {
  for (const field of interactive.querySelectorAll<HTMLInputElement>(".drawit-fields input")) {
    if (document.activeElement === field) continue;
    const value = values.get(Number(field.name));
    field.value = value === undefined ? "" : String(Math.round(value / setup.unit));
  }
}
