/** Links that lead to the same chart keep the view that is shown: the other language, an embed's own page, the picture. */
import type { Choices } from "../chart-kit/define-chart.ts";
import { writeChoices, type ChoiceSpec } from "../chart-kit/parameters.ts";

/** The page in another language, and from an embed the chart's own page. */
const twins = ".masthead a[hreflang], figure[data-setting=embed] .credit a";

/** The name of the picture of a view that the build drew: the options that set it apart from the first; "" for all views. */
const pictureName = (choices: Choices, spec: ChoiceSpec): string =>
  Object.entries(choices)
    .filter(([name, option]) => spec[name]![0] !== option)
    .map(([, option]) => `${option}.`)
    .join("");

/**
 * @param isDrawn whether the build drew the view, and so made a picture of it; of other views the picture of the chart
 * is offered, and "Save" gives theirs
 */
export function keepView(figure: HTMLElement, choices: Choices, spec: ChoiceSpec, isDrawn: boolean) {
  const query = writeChoices(choices, spec);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(twins)) link.search = query;
  const picture = document.querySelector<HTMLAnchorElement>('.files a[href*="/charts/"][href$=".png"]');
  const id = figure.dataset["chart"]!;
  if (picture)
    picture.pathname = picture.pathname.replace(/[^/]+$/, `${id}.${isDrawn ? pictureName(choices, spec) : ""}png`);
}
