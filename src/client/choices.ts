/**
 * The choices of a chart: address, controls and drawing kept together. A view that the page already holds is shown
 * at once; any other is asked of the engine, and until that has drawn it the old drawing stays.
 */
import type { Choices } from "../chart-kit/define-chart.ts";
import { parseChoices, reserved, writeChoices, type ChoiceSpec } from "../chart-kit/parameters.ts";
import { choosing } from "../i18n/choosing.ts";
import { interpolate } from "../i18n/interpolate.ts";
import { choicesOf, controlsOf, setControls, specOf } from "./controls.ts";
import { announce, makeRegion } from "./announce.ts";
import { setAddress } from "./address.ts";
import { lang, notice, t } from "./dom.ts";
import { engine } from "./load-engine.ts";
import { misreadWords } from "./misread-words.ts";
import { tellPart } from "./part-words.ts";
import { placesIn, travel } from "./travel.ts";
import { keepView } from "./view-links.ts";

interface State {
  choices: Choices;
  /** The table as the page came with it, which goes with every view that the page came with. */
  table: HTMLTableSectionElement | undefined;
  /** Counts what was asked, so that an answer that comes late does not undo a later question. */
  turn: number;
  /** Says to a listener what is shown. */
  said: HTMLElement;
}

const states = new WeakMap<HTMLElement, State>();

const isSame = (a: Choices, b: Choices) => JSON.stringify(a) === JSON.stringify(b);

/** Only a page that is about one chart speaks of it in its address. */
const ownsAddress = (figure: HTMLElement) => figure.dataset["setting"] !== "essay";

/** The view of these choices that the page came with, if one did. */
const viewOf = (figure: HTMLElement, choices: Choices) =>
  [...figure.querySelectorAll<HTMLElement>(".view:not(.made)")].find((view) => {
    const held = choicesOf(view);
    return Object.entries(choices).every(([name, value]) => held[name] === value);
  });

function showView(figure: HTMLElement, chosen: HTMLElement, table: HTMLTableSectionElement | undefined) {
  for (const view of figure.querySelectorAll<HTMLElement>(".view")) {
    view.classList.toggle("off", view !== chosen);
    view.classList.toggle("turned", view === chosen);
  }
  const body = figure.querySelector<HTMLTableElement>(".data-table")?.tBodies[0];
  if (!table || !body || body === table) return;
  body.replaceWith(table);
  for (const header of figure.querySelectorAll("[aria-sort]")) header.removeAttribute("aria-sort");
}

function why(error: unknown): string {
  const name = error instanceof Error ? error.name : "";
  if (name === "NoFigures") return t(choosing.noFigures);
  return t(name === "TableError" ? choosing.incomplete : name === "WorkerError" ? choosing.worker : choosing.network);
}

/** Shows a state; where that fails, the controls return to the one before and a sentence says what happened. */
async function commit(figure: HTMLElement, choices: Choices): Promise<boolean> {
  const state = states.get(figure)!;
  const turn = ++state.turn;
  const isWanted = () => state.turn === turn;
  try {
    const shown = () => figure.querySelector(".view:not(.off)");
    const before = placesIn(shown());
    const view = viewOf(figure, choices);
    if (view) showView(figure, view, state.table);
    else {
      figure.setAttribute("aria-busy", "true");
      await (await engine()).redraw(figure, figure.dataset["chart"]!, lang, choices, isWanted);
    }
    if (!isWanted()) return false;
    tellPart(figure, choices, specOf(figure));
    travel(before, shown());
    state.choices = choices;
    if (ownsAddress(figure)) keepView(figure, choices, specOf(figure), view !== undefined);
    figure.dispatchEvent(new Event("word-order-turn"));
    return true;
  } catch (error) {
    if (isWanted()) notice(figure, interpolate(t(choosing.failed), { why: why(error) }));
    return false;
  } finally {
    if (isWanted()) {
      figure.removeAttribute("aria-busy");
      setControls(figure, state.choices);
    }
  }
}

/** The finding of the view that is shown, or where it has none that it is drawn: the menu itself has said what was chosen. */
const shownWords = (figure: HTMLElement): string =>
  figure.querySelector(".view:not(.off) .finding")?.textContent?.trim() || t(choosing.drawn);

/** The query of a view, with what else the address says of the page. */
function queryOf(choices: Choices, spec: ChoiceSpec): string {
  const query = new URLSearchParams(writeChoices(choices, spec));
  for (const [name, value] of new URLSearchParams(location.search)) if (reserved.has(name)) query.append(name, value);
  const text = query.toString();
  return text && `?${text}`;
}

const writeAddress = (figure: HTMLElement, choices: Choices) =>
  setAddress(location.pathname + queryOf(choices, specOf(figure)) + location.hash);

function fromAddress(figure: HTMLElement) {
  const { choices, misread } = parseChoices(location.search, specOf(figure));
  notice(figure, misread.map((one) => misreadWords(one, lang)).join(" "));
  setControls(figure, choices);
  if (!isSame(choices, states.get(figure)!.choices)) void commit(figure, choices);
}

/** @returns whether the address was followed, and not the controls */
function start(figure: HTMLElement): boolean {
  figure.classList.remove("all-views");
  states.set(figure, {
    choices: parseChoices("", specOf(figure)).choices,
    table: figure.querySelector<HTMLTableElement>(".data-table")?.tBodies[0],
    turn: 0,
    said: makeRegion(figure),
  });
  if (!ownsAddress(figure)) return false;
  addEventListener("popstate", () => fromAddress(figure));
  // A choice made by hand before this script came counts for more than the address, even one of the first option.
  const isTouched = figure.dataset["by"] === "hand";
  if (!isTouched) fromAddress(figure);
  return !isTouched;
}

async function hydrate(figure: HTMLElement) {
  if (!states.has(figure) && start(figure)) return;
  const state = states.get(figure)!;
  const asked = Object.fromEntries(controlsOf(figure).map((select) => [select.name, select.value]));
  if (isSame(asked, state.choices)) {
    // Back to what is shown, perhaps before an answer to something else has come.
    state.turn += 1;
    figure.removeAttribute("aria-busy");
    if (ownsAddress(figure) && location.search !== queryOf(asked, specOf(figure))) writeAddress(figure, asked);
    return;
  }
  notice(figure, "");
  if (!(await commit(figure, asked))) return;
  announce(state.said, shownWords(figure));
  if (ownsAddress(figure)) writeAddress(figure, asked);
}

window.wordOrderChoose = (figure) => void hydrate(figure);
