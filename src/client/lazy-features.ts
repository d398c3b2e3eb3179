/**
 * Stands inline in pages that hold more than charts: fetches the script of the embed panel, of Explore, of the search,
 * of a table's rows and of the button that keeps an essay, each where the page has one. An embed of a chart does without.
 */
import { load, notice, t } from "./dom.ts";
import { keepPlace } from "./language-link.ts";
import { notLoaded } from "../i18n/reading.ts";

declare global {
  interface Window {
    /** Set by the offline script: handles the button that keeps an essay. */
    wordOrderKeep?: (button: HTMLButtonElement, pressed: boolean) => void;
    /** Set by the search script: hydrates the search page. */
    wordOrderSearch?: (root: HTMLElement) => void;
    /** Set by the script of that name: offers to cite the paragraph in hand, from the event that asked for it on. */
    wordOrderCite?: (article: HTMLElement, event?: Event) => void;
    /** Set by the panel script: hydrates the embed panel. */
    wordOrderPanel?: (panel: HTMLElement) => Promise<void>;
  }
}

const ignore = () => undefined;

async function hydratePanel(panel: HTMLElement) {
  if (panel.dataset["state"]) return;
  panel.dataset["state"] = "loading";
  try {
    await load("panel");
    await window.wordOrderPanel?.(panel);
    panel.dataset["state"] = "live";
  } catch {
    delete panel.dataset["state"];
  }
}

/** The panel comes when a reader takes to it, or scrolls near it: its buttons are there before they are looked for. */
function watchPanel(panel: HTMLElement) {
  const hydrate = () => void hydratePanel(panel);
  for (const type of ["pointerover", "focusin", "touchstart", "keydown"])
    panel.addEventListener(type, hydrate, { passive: true });
  const watch = () => {
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        near.disconnect();
        hydrate();
      },
      { rootMargin: "100% 0%" },
    );
    near.observe(panel);
  };
  addEventListener("scroll", watch, { once: true, passive: true });
  if (location.hash === "#embed") hydrate();
}

/** Explore draws what its address says, so its script comes at once; without it the page stays as without scripts. */
function hydrateExplore(figure: HTMLElement) {
  figure.classList.toggle("asked", location.search.length > 1);
  load("explore").catch(() => {
    figure.classList.remove("asked");
    document.documentElement.classList.add("unexplored");
    notice(figure, t(notLoaded));
  });
}

function watchKeep(button: HTMLButtonElement) {
  // Over plain http there is nothing that could keep a page, nor in a page that is being left.
  const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!worker) {
    button.disabled = true;
    button.textContent = button.dataset["unsafe"]!;
    return;
  }
  const hydrate = (pressed: boolean) => load("offline").then(() => window.wordOrderKeep?.(button, pressed), ignore);
  if (worker.controller) void hydrate(false);
  else button.onclick = () => void hydrate(true);
}

const hydrateSearch = (root: HTMLElement) => load("search").then(() => window.wordOrderSearch?.(root), ignore);

/** The way to cite a paragraph comes when a reader points at one, or at a link in it. */
function watchParagraphs(article: HTMLElement) {
  const types = ["pointerover", "focusin", "click"];
  const hydrate = (event: Event) => {
    for (const type of types) article.removeEventListener(type, hydrate);
    void load("citeParagraph").then(() => window.wordOrderCite?.(article, event), ignore);
  };
  for (const type of types) article.addEventListener(type, hydrate);
}

/** A row that the address names is said in words; without the script it is marked in its table all the same. */
function sayRow() {
  const say = () => void load("row").catch(ignore);
  if (location.hash.length > 1) say();
  else addEventListener("hashchange", say, { once: true });
}

/** Hands what the page has of a kind to what hydrates it. */
const whereThereIs = <E extends HTMLElement>(selector: string, hydrate: (element: E) => unknown) =>
  document.querySelectorAll<E>(selector).forEach((element) => void hydrate(element));

document.addEventListener("DOMContentLoaded", () => {
  whereThereIs<HTMLAnchorElement>("header a[hreflang]", keepPlace);
  whereThereIs("figure.explore", hydrateExplore);
  whereThereIs(".keep", watchKeep);
  whereThereIs(".embed-panel", watchPanel);
  whereThereIs(".search-page", hydrateSearch);
  whereThereIs(".essay[data-cite]", watchParagraphs);
  whereThereIs(".as-filed", sayRow);
});
