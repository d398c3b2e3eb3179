import { defaultChoices, type AnyChart, type Choices } from "../../chart-kit/define-chart.ts";
import { draw } from "../../chart-kit/draw.ts";
import { sizeNames, type Size } from "../../chart-kit/sizes.ts";
import type { Lang } from "../../i18n/lang.ts";
import { buildDocument } from "../files/document.ts";
import { memo } from "../registry/memo.ts";
import { eventsOf, rowsOf } from "../registry/registry.ts";

/** One drawing as markup, made once however many pages show it. */
export const drawingSvg = memo(
  (chart: AnyChart, lang: Lang, choices: Choices, size: Size) => JSON.stringify([chart.id, lang, choices, size]),
  (chart, lang, choices, size) => {
    const view = { lang, size, choices, events: eventsOf(chart, lang) };
    return draw(chart, rowsOf(chart), view, buildDocument()).outerHTML;
  },
);

/** A small drawing for lists, without events: on the narrowest drawing they are numbers, explained in a list below it. */
export const thumbnail = memo(
  (chart: AnyChart, lang: Lang) => JSON.stringify([chart.id, lang]),
  (chart, lang) => {
    const view = { lang, size: "narrow" as const, choices: defaultChoices(chart), events: [] };
    return draw(chart, rowsOf(chart), view, buildDocument()).outerHTML;
  },
);

/** The drawings of one view at every size; the stylesheet shows the one that fits. */
export const drawings = (chart: AnyChart, lang: Lang, choices: Choices): string =>
  sizeNames.map((size) => drawingSvg(chart, lang, choices, size)).join("");
