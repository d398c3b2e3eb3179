import { interpolate } from "../../i18n/interpolate.ts";
import { judging } from "../../i18n/interactives.ts";
import { colon, stop } from "../../i18n/punctuation.ts";
import { announce } from "../announce.ts";
import { t } from "../dom.ts";
import { isVerdict, scoreJudgements, verdicts, type Verdict } from "./verdicts.ts";

/** Choose, then see: one prediction at a time, its verdict closed until the reader has marked it. */
export function hydrateJudge(interactive: HTMLElement) {
  const items = [...interactive.querySelectorAll<HTMLElement>(".judge-list > li")];
  const record = items.map(({ dataset }) => dataset["verdict"] as Verdict);
  const result = interactive.querySelector<HTMLElement>(".judge-score")!;
  const button = (act: string) => interactive.querySelector<HTMLButtonElement>(`[data-act=${act}]`)!;
  let marks: (Verdict | undefined)[] = [];
  let at = 0;
  /** How many are asked for now: those to begin with, then all. */
  const first = Number(interactive.dataset["first"] ?? items.length);
  let asked = first;
  const more = interactive.querySelector<HTMLButtonElement>("[data-act=more]");

  const optionsOf = (item: Element) => [...item.querySelectorAll<HTMLButtonElement>(".judge-options button")];
  const saidOf = (item: Element) => item.querySelector(".judge-said")!;
  const detailsOf = (item: Element) => item.querySelector("details")!;

  const show = (index: number, focus: boolean) => {
    at = index;
    items.forEach((item, other) => item.classList.toggle("on", other === index));
    button("back").disabled = index === 0;
    button("next").textContent = t(index === asked - 1 ? judging.finish : judging.next);
    if (focus) items[index]!.querySelector<HTMLElement>(".judge-claim")!.focus({ preventScroll: false });
  };

  const close = (item: HTMLElement) => {
    item.dataset["done"] = "";
    for (const option of optionsOf(item)) option.setAttribute("aria-disabled", "true");
  };

  const mark = (index: number, choice: Verdict) => {
    const item = items[index]!;
    if (item.dataset["done"] !== undefined) return;
    marks[index] = choice;
    close(item);
    optionsOf(item).forEach((option) => option.setAttribute("aria-pressed", String(option.value === choice)));
    const actual = record[index]!;
    const words = t(choice === actual ? judging.same : judging.other).replace("{choice}", t(judging[choice]));
    announce(saidOf(item), `${t(judging.verdict)}${t(colon)}${t(judging[actual])}${t(stop)}${words}`);
    detailsOf(item).open = true;
  };

  const finish = () => {
    const { marked, same, chosen } = scoreJudgements(record, marks);
    interactive.querySelector("[data-say=agreed]")!.textContent =
      marked === 0 ? t(judging.none) : interpolate(t(judging.agreed), { marked: String(marked), same: String(same) });
    for (const verdict of verdicts)
      result.querySelector(`[data-verdict=${verdict}] [data-you]`)!.textContent = String(chosen[verdict]);
    if (more) more.hidden = asked === items.length;
    result.hidden = false;
    result.focus();
  };

  items.forEach((item, index) => {
    for (const option of optionsOf(item)) option.onclick = () => isVerdict(option.value) && mark(index, option.value);
    // A verdict opened first leaves nothing to choose.
    detailsOf(item).addEventListener("toggle", () => {
      if (!detailsOf(item).open || item.dataset["done"] !== undefined) return;
      close(item);
      saidOf(item).textContent = t(judging.unmarked);
    });
  });

  button("back").onclick = () => show(at - 1, true);
  button("next").onclick = () => (at === asked - 1 ? finish() : show(at + 1, true));
  if (more)
    more.onclick = () => {
      asked = items.length;
      result.hidden = true;
      show(first, true);
    };
  button("all").onclick = () => {
    asked = items.length;
    interactive.classList.add("whole");
    for (const item of items) {
      close(item);
      detailsOf(item).open = true;
    }
    finish();
  };
  button("again").onclick = () => {
    marks = [];
    asked = first;
    interactive.classList.remove("whole");
    result.hidden = true;
    for (const item of items) {
      detailsOf(item).open = false;
      delete item.dataset["done"];
      saidOf(item).textContent = "";
      for (const option of optionsOf(item)) {
        option.removeAttribute("aria-disabled");
        option.setAttribute("aria-pressed", "false");
      }
    }
    show(0, true);
  };
}
