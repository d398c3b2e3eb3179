/**
 * Explore: keeps address, form and drawing together. Rules that need no figures are held here at once; everything else
 * is asked of the engine, and until that has drawn it the old drawing stays.
 */
import { refusalOf } from "../explore/rules.ts";
import { defaultState, isSame, parseState, writeState, type State } from "../explore/state.ts";
import type { Answer, View } from "../explore/model.ts";
import { explore } from "../i18n/explore.ts";
import { site } from "../i18n/site.ts";
import type { Place } from "./engine-explore.ts";
import type { Form } from "./engine-explore/export.ts";
import { hydrateControls } from "./explore/controls.ts";
import { embedCode } from "./explore/embed-code.ts";
import { hideRefusal, showRefusal } from "./explore/refusal.ts";
import { failureWords, misreadWords } from "./explore/sentences.ts";
import { setAddress } from "./address.ts";
import { announce, makeRegion } from "./announce.ts";
import { copyText } from "./copy-text.ts";
import { lazyUrl, t } from "./dom.ts";

/** What the engine's module offers. */
interface Engine {
  drawState: (state: State, place: Place) => Promise<Answer>;
  exportFile: (form: Form, figure: HTMLElement, view: View) => Promise<void>;
}

const one = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector);
const figure = one("figure.explore")!;
const notice = one(".explore-notice")!;
const refusalPlace = one(".refusal")!;
const form = one<HTMLFormElement>("form.bench");
const exportPanel = one(".export");
const framed = form === null;
/** Where Explore lies: on the web, and on this server. */
const page = figure.dataset["page"]!;
const home = figure.dataset["home"]!;
/** A frame is drawn from its address alone, so it begins with nothing. */
let settled: State | undefined = framed ? undefined : defaultState;
let view: View | undefined;
/** Whether the reader has changed anything since the page came. */
let hasAsked = false;
let turn = 0;

const addressOf = (state: State) => page + writeState(state);

const tell = (words: string) => (notice.textContent = words);
/** What is drawn is said once the reader has come to rest among the settings. */
const region = makeRegion(figure.parentElement!);

const engine = () => import(/* @vite-ignore */ lazyUrl("engineExplore")) as Promise<Engine>;

/** Shows a state or why it is refused. @returns whether it stands; where not, everything is as it was, and a sentence says why */
async function show(state: State): Promise<boolean> {
  const own = ++turn;
  const wanted = () => own === turn;
  figure.setAttribute("aria-busy", "true");
  // A frame has nothing to show yet, and what is to come may take a while on a phone.
  if (!settled && !notice.textContent) tell(t(explore.frameWaits));
  try {
    const early = refusalOf(state);
    const answer: Answer = early
      ? { refusal: early }
      : await (await engine()).drawState(state, { figure, address: addressOf(state), framed, wanted });
    if (!wanted()) return false;
    commit(answer, state);
    return true;
  } catch (error) {
    if (!wanted()) return false;
    tell(failureWords(error, settled === undefined));
    one(".frame-alone")?.classList.add("failed");
    if (settled) controls?.set(settled, view?.bases);
    return false;
  } finally {
    if (wanted()) {
      figure.removeAttribute("aria-busy");
      figure.classList.remove("asked");
    }
  }
}

function commit(answer: Answer, state: State) {
  if (notice.textContent === t(explore.frameWaits)) tell("");
  // Whoever follows a link out of a refusal is led to what it draws: the link is gone with the refusal.
  const cameThroughRefusal = refusalPlace.contains(document.activeElement);
  view = answer.view;
  settled = answer.view?.base === undefined ? state : { ...state, base: answer.view.base };
  figure.hidden = !answer.view;
  if (exportPanel) exportPanel.hidden = !answer.view;
  if (answer.refusal) showRefusal(refusalPlace, answer.refusal, home, framed ? undefined : ask);
  else hideRefusal(refusalPlace);
  controls?.set(settled, view?.bases);
  if (answer.view) offer();
  if (answer.view && hasAsked) announce(region, words(".chart-title"));
  if (answer.view && cameThroughRefusal) figure.querySelector<HTMLElement>(".drawing")!.focus();
  document.title = `${answer.view ? words(".chart-title") : t(explore.refused)} · ${t(site.name)}`;
}

const words = (selector: string) => figure.querySelector(selector)?.textContent ?? "";

/** Brings what can be taken along up to what is shown. */
function offer() {
  const query = writeState(settled!);
  const code = one(".embed-code");
  if (code) code.textContent = embedCode(figure.dataset["embed"]! + query, words(".chart-title"));
}

/** The reader asks for a chart: the address follows, so that back, reload and a shared link all lead to it. */
function ask(state: State) {
  hasAsked = true;
  const unique = { ...state, series: [...new Set(state.series)] };
  tell(
    unique.series.length === state.series.length
      ? ""
      : misreadWords([{ problem: "twice", name: "s", value: nameOf(repeated(state.series)), known: [] }]),
  );
  if (settled && isSame(unique, settled)) {
    controls?.set(settled, view?.bases);
    return;
  }
  void show(unique).then((stands) => {
    if (stands) setAddress(location.pathname + writeState(settled!));
  });
}

/** A series in the words of the form it is chosen in. */
const nameOf = (id: string): string =>
  form?.querySelector(`option[value="${CSS.escape(id)}"]`)?.textContent?.trim() ?? id;

const repeated = (ids: readonly string[]): string => ids.find((id, index) => ids.indexOf(id) !== index) ?? "";

function fromAddress() {
  const { state, misread } = parseState(location.search);
  tell(misreadWords(misread));
  const stands = settled && isSame(state, settled) && !figure.hidden;
  if (!stands) void show(state).then(() => readAddressedPoint());
  else {
    figure.classList.remove("asked");
    controls?.set(state, view?.bases);
    readAddressedPoint();
  }
}

/** A receipt's address ends in the key of its row: the reading layer opens it there, as on any chart's own page. */
function readAddressedPoint() {
  if (location.hash.length < 2 || figure.dataset["state"]) return;
  figure.dataset["setting"] = "page";
  figure.querySelector(".drawing")!.dispatchEvent(new Event("pointerover", { bubbles: true }));
}

/** Where the browser does not let a page copy, the text itself is shown. */
async function copy(text: string) {
  const taken = one(".taken")!;
  announce(taken, (await copyText(text)) ? t(explore.copied) : `${t(explore.notCopied)} ${text}`);
}

/** The figures of the drawing that came with the page are fetched once they are wanted. */
async function takeAway(form: Form) {
  try {
    if (!view && !(await show(settled!))) return;
    if (view) await (await engine()).exportFile(form, figure, view);
  } catch (error) {
    tell(failureWords(error, false));
  }
}

const controls = form ? hydrateControls(form, ask) : undefined;
exportPanel?.addEventListener("click", ({ target }) => {
  const what = (target as HTMLElement).dataset["export"];
  if (what === "link") void copy(addressOf(settled!));
  else if (what === "embed") void copy(one(".embed-code")!.textContent);
  else if (what) void takeAway(what as Form);
});
if (!framed) {
  addEventListener("popstate", fromAddress);
  offer();
}
fromAddress();
