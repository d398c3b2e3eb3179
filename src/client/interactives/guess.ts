import { interpolate } from "../../i18n/interpolate.ts";
import { guessing, guessUnits } from "../../i18n/interactives.ts";
import { isGrouped } from "../../i18n/lang.ts";
import { afterPaint, el, lang, t } from "../dom.ts";

let count = 0;

/** A number as the question puts it; amounts in yuan come in billions, in Chinese in hundreds of millions. */
export function guessWords(value: number, unit: keyof typeof guessUnits): string {
  const scale = unit === "billion-yuan" ? (lang === "en" ? 1e9 : 1e8) : 1;
  const options = { maximumFractionDigits: 1, useGrouping: isGrouped[lang] };
  return interpolate(t(guessUnits[unit]), { n: new Intl.NumberFormat(lang, options).format(value / scale) });
}

/** Opens the answers of a question once the reader has chosen, and says how the choice compares. Nothing is kept. */
export function hydrateGuess(guess: HTMLElement) {
  const options = [...guess.querySelectorAll<HTMLElement>(".guess-option")];
  const inputs = options.map((option) => option.querySelector("input")!);
  const answers = [...guess.querySelectorAll<HTMLElement>(".guess-answer")];
  const status = guess.querySelector<HTMLElement>(".guess-said")!;
  const button = guess.querySelector<HTMLButtonElement>(".guess-way button")!;
  const range = guess.querySelector<HTMLInputElement>(".guess-number input");
  const output = guess.querySelector<HTMLElement>(".guess-value");
  const { answer, figure, unit } = guess.dataset as {
    answer?: string;
    figure?: string;
    unit?: keyof typeof guessUnits;
  };
  const wordsOf = (id: string) =>
    options[inputs.findIndex(({ value }) => value === id)]?.textContent.trim().replace(/[.。]$/, "") ?? id;

  const ask = guess.querySelector<HTMLElement>(".guess-ask");
  const id = `guess-${(count += 1)}`;
  if (ask) ask.id = id;
  if (options[0]) {
    const group = el("div", { class: "guess-options", role: "radiogroup", "aria-labelledby": id });
    options[0].before(group);
    group.append(...options);
    for (const input of inputs) input.name = id;
  }

  /** The controls come between the question and its answers; the answers keep their order but for the reader's own. */
  const way = button.parentElement!;
  const first = answers[0];
  if (first) {
    if (range) first.before(range.closest(".guess-number")!);
    first.before(way, status);
  }

  const open = (said: string, own?: string) => {
    const mine = answers.find((one) => own !== undefined && one.dataset["for"] === own);
    if (mine) status.after(mine);
    guess.dataset["done"] = "";
    way.hidden = true;
    afterPaint(() => (status.textContent = said));
  };

  const choose = (choice: string) => {
    const words = { choice: wordsOf(choice), answer: answer === undefined ? "" : wordsOf(answer) };
    if (answer === undefined) open(interpolate(t(guessing.own), words), choice);
    else open(choice === answer ? t(guessing.right) : interpolate(t(guessing.other), words), choice);
  };

  for (const input of inputs) {
    // An arrow moves the choice among radio buttons: it is taken once it rests, with Enter, Space or the button.
    input.addEventListener("click", ({ detail }) => detail > 0 && choose(input.value));
    input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      input.checked = true;
      choose(input.value);
    });
  }
  const say = () => {
    output!.textContent = guessWords(Number(range!.value), unit!);
    range!.setAttribute("aria-valuetext", output!.textContent);
  };
  range?.addEventListener("input", say);
  if (range) say();
  button.onclick = () => {
    const chosen = inputs.find(({ checked }) => checked);
    if (chosen) choose(chosen.value);
    else if (range && figure !== undefined) {
      const [mine, real] = [guessWords(Number(range.value), unit!), guessWords(Number(figure), unit!)];
      range.disabled = true;
      open(mine === real ? t(guessing.said) : interpolate(t(guessing.number), { choice: mine, answer: real }));
    } else open(t(guessing.unmarked));
    answers[0]?.focus({ preventScroll: true });
  };
}
