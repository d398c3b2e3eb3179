import { unpackYields, type YieldRun } from "../../interactive-kit/yield-runs.ts";
import { formatterFor } from "../../chart-kit/formatter.ts";
import { interpolate } from "../../i18n/interpolate.ts";
import { earning } from "../../i18n/interactives.ts";
import { spoken } from "../../chart-kit/spoken.ts";
import { colon, gap, semicolon, stop } from "../../i18n/punctuation.ts";
import { announce, makeRegion } from "../announce.ts";
import { el, lang, t } from "../dom.ts";
import type { Rates, Span } from "../../interactive-kit/earnings.ts";
import { money } from "./money.ts";
import { places, statement, type Part, type Place } from "./statement.ts";

const date = (iso: string) => formatterFor(lang).date(iso);

function bar(place: Place, share: number): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [name, value] of Object.entries({
    viewBox: "0 0 100 4",
    preserveAspectRatio: "none",
    "aria-hidden": "true",
  }))
    svg.setAttribute(name, value);
  for (const [name, value] of Object.entries({
    width: (100 * share).toFixed(1),
    height: "4",
    fill: place === "fund" ? "var(--internet)" : "var(--bank)",
  }))
    rect.setAttribute(name, value);
  svg.append(rect);
  return svg;
}

function table(part: Part & { known: true }, amount: number): HTMLTableElement {
  const known = places.filter((place) => part.earned[place] !== undefined);
  const most = Math.max(...known.map((place) => part.earned[place]!));
  const rows = known.map((place) => {
    const earned = part.earned[place]!;
    return el(
      "tr",
      {},
      el("th", { scope: "row" }, t(earning[place]), bar(place, most > 0 ? earned / most : 0)),
      el("td", { "data-place": place }, money(earned, lang, true)),
    );
  });
  const caption = interpolate(t(earning.example), {
    amount: money(amount, lang),
    from: date(part.from),
    to: date(part.to),
  });
  return el(
    "table",
    {},
    el("caption", {}, caption),
    el(
      "thead",
      {},
      el("tr", {}, el("th", { scope: "col" }, t(earning.where)), el("th", { scope: "col" }, t(earning.earned))),
    ),
    el("tbody", {}, ...rows),
  );
}

/** Answers as the reader types; what cannot be answered is said, and never guessed. */
export function hydrateCalculator(interactive: HTMLElement) {
  const packed = JSON.parse(interactive.dataset["rates"]!) as Omit<Rates, "yields"> & { yields: YieldRun[] };
  const rates: Rates = { ...packed, yields: unpackYields(packed.yields) };
  const input = (name: string) => interactive.querySelector<HTMLInputElement>(`input[name=${name}]`)!;
  const [amount, from, to] = [input("amount"), input("from"), input("to")];
  const place = interactive.querySelector(".calculator-answer")!;

  const answer = (): (Node | string)[] => {
    const sentence = (words: string) => [el("p", {}, words)];
    const sum = amount.valueAsNumber;
    if (!(sum > 0 && sum <= 1e9)) return sentence(t(earning.amountWrong));
    const asked: Span = { from: from.value, to: to.value };
    const isInside = (day: string) => day >= from.min && day <= from.max;
    if (!isInside(asked.from) || !isInside(asked.to))
      return sentence(interpolate(t(earning.datesWrong), { from: date(from.min), to: date(from.max) }));
    if (asked.from >= asked.to) return sentence(t(earning.order));
    const parts = statement(rates, sum, asked);
    const hasUnknown = parts.some(({ known }) => !known);
    const hasKnown = parts.some(({ known }) => known);
    return [
      ...parts
        .filter(({ known }) => !known)
        .map((part) =>
          el(
            "p",
            { class: "calculator-unknown" },
            interpolate(t(earning.unknown), { from: date(part.from), to: date(part.to) }),
          ),
        ),
      ...(hasUnknown && hasKnown ? sentence(interpolate(t(earning.parts), { amount: money(sum, lang) })) : []),
      ...parts.flatMap((part) => (part.known ? [table(part, sum)] : [])),
    ];
  };

  const region = makeRegion(interactive);
  const show = () => place.replaceChildren(...answer());
  /** The answer as sentences: each sum after the name of its place, each table after what it is of. */
  const say = () => {
    const cellsOf = (row: Element) => [...row.children].map((cell) => cell.textContent).join(t(colon));
    const tables = [...place.querySelectorAll("table")].map(
      (one) =>
        one.querySelector("caption")!.textContent +
        t(stop) +
        [...one.querySelectorAll("tbody tr")].map(cellsOf).join(t(semicolon)) +
        t(stop),
    );
    const sentences = [...place.querySelectorAll("p")].map(({ textContent }) => textContent);
    announce(region, spoken([...sentences, ...tables].join(gap(lang)).trim(), lang));
  };
  const answerTo = () => {
    show();
    say();
  };
  for (const field of [amount, from, to]) {
    field.addEventListener("input", answerTo);
    // A browser may have kept what was typed before the page was left.
    if (field.value !== field.defaultValue) show();
  }
  for (const button of interactive.querySelectorAll<HTMLButtonElement>("[data-from]"))
    button.onclick = () => {
      [from.value, to.value] = [button.dataset["from"]!, button.dataset["to"]!];
      answerTo();
    };
}
