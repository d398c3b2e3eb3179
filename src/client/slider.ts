/**
 * A drawing that is walked by key is a slider to assistive technology. Of the roles that take a text for a value it is
 * the one on which screen readers leave the arrow keys to the page by themselves; with "application" and "img" Orca
 * keeps them. It takes the role before it can have the focus: a role that changes under the focus is not noticed.
 */
import { chartKind, readingHint } from "../i18n/reading.ts";
import { t } from "./dom.ts";

const set = (element: Element, attributes: Record<string, string>) => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
};

/** The value of a slider at a point: its place in its series, and the reading as one text. */
export function setValue(slider: Element, { index, count, text }: { index: number; count: number; text: string }) {
  set(slider, {
    "aria-valuemin": "1",
    "aria-valuemax": String(count),
    "aria-valuenow": String(index + 1),
    "aria-valuetext": text,
  });
}

/** The value of a slider that is at no point: how to get to one. */
export const clearValue = (slider: Element) =>
  set(slider, { "aria-valuemin": "0", "aria-valuemax": "0", "aria-valuenow": "0", "aria-valuetext": t(readingHint) });

/** Makes a picture a tab stop that can be walked. */
export function makeSlider(drawing: HTMLElement) {
  drawing.tabIndex = 0;
  drawing.setAttribute("role", "slider");
  drawing.setAttribute("aria-roledescription", t(chartKind));
  clearValue(drawing);
}

/** Makes it a picture again, where what would walk it did not come. */
export function unmakeSlider(drawing: HTMLElement) {
  drawing.setAttribute("role", "img");
  drawing.removeAttribute("aria-roledescription");
  for (const name of ["min", "max", "now", "text"]) drawing.removeAttribute(`aria-value${name}`);
}
