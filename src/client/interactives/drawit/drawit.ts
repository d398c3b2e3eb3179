/** A line the reader goes on drawing where a chart stops, by pointer, key or figure; and then what happened. */
import { drawItWords } from "../../../i18n/interactives.ts";
import { announce, makeRegion } from "../../announce.ts";
import { t } from "../../dom.ts";
import { png } from "../../reading/save.ts";
import { compare, goToAnswer } from "./answer.ts";
import { showFigures, showLine } from "./drawing.ts";
import { keepPicture, share } from "./keep.ts";
import { drawByKey, wordsAt } from "./keys.ts";
import { drawByPointer } from "./pointer.ts";
import type { DrawnLine, Setup } from "./setup.ts";

export function hydrateDrawIt(interactive: HTMLElement) {
  const line: DrawnLine = { setup: JSON.parse(interactive.dataset["setup"]!) as Setup, values: new Map(), at: 0 };
  const { values, setup } = line;
  const find = <E extends HTMLElement>(selector: string) => interactive.querySelector<E>(selector)!;
  const ground = find(".pad");
  const status = find(".pad-status");
  const region = makeRegion(interactive);
  const isShown = () => interactive.dataset["shown"] !== undefined;

  const redraw = () => {
    showLine(interactive, line, isShown());
    showFigures(interactive, line);
    if (isShown()) compare(interactive, line);
  };
  let asked = 0;
  const soon = () => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(redraw);
  };
  const reveal = () => {
    interactive.dataset["shown"] = "";
    redraw();
    goToAnswer(interactive);
  };

  drawByPointer(interactive, line, soon);
  const showKeys = () => {
    status.textContent = document.activeElement === ground ? wordsAt(line) : "";
    redraw();
  };
  drawByKey(ground, line, showKeys, reveal);

  const fields = [...interactive.querySelectorAll<HTMLInputElement>(".drawit-fields input")];
  for (const field of fields)
    field.addEventListener("input", () => {
      const [year, value] = [Number(field.name), field.valueAsNumber * setup.unit];
      if (value >= 0 && value <= setup.scale.top) values.set(year, value);
      else values.delete(year);
      soon();
    });

  const tellOn = (button: HTMLButtonElement) => (words: string) => {
    button.textContent = words;
    announce(region, words);
  };
  const acts: Record<string, (button: HTMLButtonElement) => void> = {
    reveal: () => {
      if (values.size > 0) return reveal();
      status.textContent = t(drawItWords.empty);
      announce(region, t(drawItWords.empty));
    },
    clear: () => {
      values.clear();
      delete interactive.dataset["shown"];
      status.textContent = "";
      redraw();
    },
    share: (button) => void share(interactive, line, tellOn(button)),
    svg: (button) =>
      void keepPicture(
        interactive,
        line,
        ({ markup }) => new Blob([markup], { type: "image/svg+xml" }),
        "svg",
        tellOn(button),
      ),
    png: (button) => void keepPicture(interactive, line, png, "png", tellOn(button)),
  };
  for (const button of interactive.querySelectorAll<HTMLButtonElement>("[data-act]"))
    button.onclick = () => acts[button.dataset["act"]!]!(button);
  find<HTMLAnchorElement>(".drawit-skip").onclick = (event) => {
    event.preventDefault();
    reveal();
  };
  // A browser may have kept figures typed before the page was left.
  for (const field of fields) if (field.value) field.dispatchEvent(new Event("input"));
}
