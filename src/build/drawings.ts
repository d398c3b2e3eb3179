import type { AnyChart, Choices } from "../chart-kit/define-chart.ts";
import { draw } from "../chart-kit/draw.ts";
import { sizeNames, type Size } from "../chart-kit/sizes.ts";
import type { Lang } from "../i18n/lang.ts";
import { buildDocument } from "./document.ts";
import { eventsOf, rowsOf } from "./registry.ts";

const cache = new Map<string, string>();

/** One drawing as markup, made once however many pages show it. */
export function drawing(chart: AnyChart, lang: Lang, choices: Choices, size: Size): string {
  const key = JSON.stringify([chart.id, lang, choices, size]);
  const known = cache.get(key);
  if (known) return known;
  const view = { lang, size, choices, events: eventsOf(chart, lang) };
  const markup = draw(chart, rowsOf(chart), view, buildDocument()).outerHTML;
  cache.set(key, markup);
  return markup;
}

/** The drawings of one view at every size; the stylesheet shows the one that fits. */
export const drawings = (chart: AnyChart, lang: Lang, choices: Choices): string =>
  sizeNames.map((size) => drawing(chart, lang, choices, size)).join("");
