/** Where a part of the years is shown, the words around the drawing speak of that part alone. */
import type { Choices } from "../chart-kit/define-chart.ts";
import type { ChoiceSpec } from "../chart-kit/parameters.ts";
import { yearsAsked } from "../chart-kit/parts.ts";
import { choosing } from "../i18n/choosing.ts";
import { interpolate } from "../i18n/interpolate.ts";
import { t } from "./dom.ts";

/** What the page said of the whole chart. */
interface Whole {
  title: DocumentFragment;
  credit: string;
  summary: string;
}

const wholes = new WeakMap<HTMLElement, Whole>();

const span = (from: number, to: number) =>
  interpolate(t(from === to ? choosing.year : choosing.years), { from: String(from), to: String(to) });

/** The first and last year of the rows that the table shows; a rate in force since before the part begins with it. */
function yearsShown(figure: HTMLElement, asked: { from: number; to: number }): [number, number] {
  const years = [...figure.querySelectorAll<HTMLElement>(".data-table tbody tr:not([hidden])")].map((row) =>
    Math.min(Math.max(Number(row.dataset["key"]!.slice(0, 4)), asked.from), asked.to),
  );
  return [Math.min(...years), Math.max(...years)];
}

/**
 * A title is a finding about all years. Over a part of them stands what is drawn and the years it is drawn for; the
 * credit says that it is a part, and the table how many rows are left. Over the whole the words are as the page came.
 */
export function tellPart(figure: HTMLElement, choices: Choices, spec: ChoiceSpec) {
  const asked = yearsAsked(choices);
  const find = (selector: string) => figure.querySelector<HTMLElement>(selector)!;
  const [title, subtitle, credit, summary] = [
    find(".chart-title"),
    find(".chart-subtitle"),
    find(".credit").firstChild!,
    find(".chart-table summary"),
  ] as const;
  if (!asked && !wholes.has(figure)) return;
  const whole = wholes.get(figure) ?? {
    title: new DocumentFragment(),
    credit: credit.nodeValue!,
    summary: summary.textContent,
  };
  if (!wholes.has(figure)) whole.title.append(...[...title.childNodes].map((node) => node.cloneNode(true)));
  wholes.set(figure, whole);
  subtitle.hidden = asked !== undefined;
  if (!asked) {
    title.replaceChildren(whole.title.cloneNode(true));
    credit.nodeValue = whole.credit;
    summary.textContent = whole.summary;
  } else {
    const years = span(...yearsShown(figure, asked));
    const all = spec["from"]!;
    title.textContent = interpolate(t(choosing.partTitle), { subtitle: subtitle.textContent, years });
    // Before what sets the credit off from the link after it.
    credit.nodeValue = whole.credit.replace(
      /(?:\s*·)?\s*$/,
      (end) => interpolate(t(choosing.partCredit), { years, all: span(Number(all[1]), Number(all.at(-1))) }) + end,
    );
    const rows = figure.querySelectorAll(".data-table tbody tr:not([hidden])").length;
    summary.textContent = whole.summary.replace(/\d+(?=\D*$)/, String(rows));
  }
  for (const [index, item] of figure.querySelectorAll<HTMLLIElement>(".chart-events li").entries()) {
    const year = Number(item.dataset["date"]!.slice(0, 4));
    // Events keep the numbers they have in the drawing.
    item.value = index + 1;
    item.hidden = asked !== undefined && (year < asked.from || year > asked.to);
  }
  // A control that offers spans of years would name another than the one asked for.
  const spans = figure.querySelector<HTMLElement>(".choices label:has([name=span])");
  if (spans) spans.style.display = asked ? "none" : "";
  if (figure.dataset["setting"] === "embed") document.title = title.textContent;
}
