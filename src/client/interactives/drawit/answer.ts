/** What happened, beside what was drawn. */
import { formatterFor } from "../../../chart-kit/formatter.ts";
import { interpolate } from "../../../i18n/interpolate.ts";
import { drawItWords } from "../../../i18n/interactives.ts";
import { gap } from "../../../i18n/punctuation.ts";
import { lang, t } from "../../dom.ts";
import { epochDay } from "../../../lib/days.ts";
import { scoreDrawing, sizeOn } from "./drawn.ts";
import type { DrawnLine } from "./setup.ts";

/** How well a line was drawn, as sentences; "" where nothing was drawn. */
export function scoreWords({ setup, values }: DrawnLine): string {
  if (values.size === 0) return "";
  const format = formatterFor(lang);
  const { hits, all, verdict, yours, actual } = scoreDrawing(setup.start, values, setup.published);
  const sentence = interpolate(t(drawItWords.score), {
    hits: String(hits),
    all: String(all),
    yours: format.yuan(yours.value),
    yourDate: format.month(yours.date),
    actual: format.yuan(actual.value),
    date: format.month(actual.date),
  });
  return `${t(drawItWords[verdict])}${gap(lang)}${sentence}`;
}

/** Brings score and table up to the line. */
export function compare(interactive: HTMLElement, line: DrawnLine) {
  const { setup, values } = line;
  interactive.querySelector(".drawit-score")!.textContent = scoreWords(line);
  interactive.querySelector<HTMLElement>(".drawit-share")!.hidden = values.size === 0;
  for (const row of interactive.querySelectorAll<HTMLElement>("tr[data-date]"))
    row.querySelector(".yours")!.textContent =
      values.size > 0 ? formatterFor(lang).yuan(sizeOn(epochDay(row.dataset["date"]!), setup.start, values)) : "–";
}

/** Leads to the answer, and reads it. */
export function goToAnswer(interactive: HTMLElement) {
  const answer = interactive.querySelector<HTMLElement>(".drawit-answer")!;
  answer.focus({ preventScroll: true });
  answer.scrollIntoView({ block: "nearest" });
}
