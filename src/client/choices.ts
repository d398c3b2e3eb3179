/**
 * The choices of a chart: address, controls and drawing kept together. A view that the page already holds is shown
 * at once; any other is asked of the engine, and until that has drawn it the old drawing stays.
 */
import type { Choices } from "../chart-kit/define-chart.ts";
import { parseChoices, writeChoices, type ChoiceSpec } from "../chart-kit/parameters.ts";
import { choosing, fill } from "../i18n/choosing.ts";
import { lang, later, say } from "./page.ts";

/** What the engine's module offers. */
interface Engine {
  redraw: (figure: HTMLElement, chart: string, lang: string, choices: Choices) => Promise<void>;
}

const states = new WeakMap<HTMLElement, Choices>();

const controlsOf = (figure: HTMLElement) => [...figure.querySelectorAll<HTMLSelectElement>(".choices select")];

const specOf = (figure: HTMLElement): ChoiceSpec =>
  Object.fromEntries(controlsOf(figure).map((select) => [select.name, [...select.options].map(({ value }) => value)]));

/** Only a page that is about one chart speaks of it in its address. */
const ownsAddress = (figure: HTMLElement) => figure.dataset["setting"] !== "essay";

const notice = (figure: HTMLElement, words: string) => {
  const place = figure.querySelector<HTMLElement>(".notice");
  if (!place) return;
  place.textContent = words;
  place.hidden = words === "";
};

/** The view of these choices that stands in the page, if one does. */
const viewOf = (figure: HTMLElement, choices: Choices) =>
  [...figure.querySelectorAll<HTMLElement>(".view")].find((view) => {
    const held = JSON.parse(view.dataset["choices"] ?? "{}") as Choices;
    return Object.entries(choices).every(([name, value]) => held[name] === value);
  });

function showView(figure: HTMLElement, chosen: HTMLElement) {
  for (const view of figure.querySelectorAll<HTMLElement>(".view")) {
    view.classList.toggle("off", view !== chosen);
    view.classList.toggle("turned", view === chosen);
  }
}

async function show(figure: HTMLElement, choices: Choices): Promise<void> {
  const view = viewOf(figure, choices);
  if (view) return showView(figure, view);
  figure.setAttribute("aria-busy", "true");
  try {
    const engine = (await import(/* @vite-ignore */ later("engine"))) as Engine;
    await engine.redraw(figure, figure.dataset["chart"]!, lang, choices);
  } finally {
    figure.removeAttribute("aria-busy");
  }
}

function why(error: unknown): string {
  const name = error instanceof Error ? error.name : "";
  return say(name === "TableError" ? choosing.incomplete : name === "WorkerError" ? choosing.worker : choosing.network);
}

/** Shows a state; where that fails, the controls return to the one before and a sentence says what happened. */
async function settle(figure: HTMLElement, choices: Choices): Promise<boolean> {
  const before = states.get(figure)!;
  try {
    await show(figure, choices);
    states.set(figure, choices);
    setControls(figure, choices);
    return true;
  } catch (error) {
    setControls(figure, before);
    notice(figure, fill(say(choosing.failed), { why: why(error) }));
    return false;
  }
}

const setControls = (figure: HTMLElement, choices: Choices) => {
  for (const select of controlsOf(figure)) select.value = choices[select.name]!;
};

function wake(figure: HTMLElement) {
  if (!states.has(figure)) start(figure);
  const spec = specOf(figure);
  const asked = Object.fromEntries(controlsOf(figure).map((select) => [select.name, select.value]));
  const before = states.get(figure)!;
  if (JSON.stringify(asked) === JSON.stringify(before)) return;
  notice(figure, "");
  void settle(figure, asked).then((done) => {
    if (!done || !ownsAddress(figure)) return;
    history.pushState(null, "", location.pathname + writeChoices(asked, spec) + location.hash);
    document.dispatchEvent(new Event("word-order-address"));
  });
}

function start(figure: HTMLElement) {
  const spec = specOf(figure);
  const first = parseChoices("", spec).choices;
  states.set(figure, first);
  if (!ownsAddress(figure)) return;
  const fromAddress = () => {
    const { choices, misread } = parseChoices(location.search, spec);
    notice(
      figure,
      misread
        .map(({ name, value, known }) =>
          known.length > 0 ? fill(say(choosing.unknownValue), { name, value, known: known.join(", ") }) : fill(say(choosing.unknownName), { name }),
        )
        .join(" "),
    );
    setControls(figure, choices);
    if (JSON.stringify(choices) !== JSON.stringify(states.get(figure))) void settle(figure, choices);
  };
  const touched = controlsOf(figure).some((select) => select.value !== select.options[0]?.value);
  if (!touched) fromAddress();
  addEventListener("popstate", fromAddress);
}

window.wordOrderChoose = wake;
