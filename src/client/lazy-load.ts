/**
 * Stands inline in every page with a chart. It makes the drawings a tab stop, and on the first sign of intent
 * fetches the reading layer; a changed choice fetches the engine. Until then the page is HTML and CSS.
 */
import { load, loadStyle, notice, t } from "./dom.ts";
import { makeSlider, unmakeSlider } from "./slider.ts";
import { reserved } from "../chart-kit/parameters.ts";
import { notLoaded } from "../i18n/reading.ts";

declare global {
  interface Window {
    /** Set by the reading layer when it has come: hydrates one chart, which the event asked for. */
    wordOrderRead?: (figure: HTMLElement, event?: Event) => void;
    /** Set by the choices script: handles the choices of one chart. */
    wordOrderChoose?: (figure: HTMLElement) => void;
    /** Set by the offline script: handles the button that keeps an essay. */
    wordOrderKeep?: (button: HTMLButtonElement, pressed: boolean) => void;
    /** Set by the search script: hydrates the search page. */
    wordOrderSearch?: (root: HTMLElement) => void;
    /** Set by the panel script: hydrates the embed panel. */
    wordOrderPanel?: (panel: HTMLElement) => void;
  }
}

const root = document.documentElement;
root.classList.add("js");

const figureOf = (event: Event): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>("figure.chart") : null;

async function read(figure: HTMLElement, event?: Event) {
  const { state } = figure.dataset;
  // What failed to come is asked for again by a key or a touch, not by every move of a mouse.
  if (state && (state !== "failed" || event?.type === "pointerover")) return;
  figure.dataset["state"] = "loading";
  try {
    await Promise.all([load("reading"), loadStyle("readingStyle")]);
    window.wordOrderRead?.(figure, event);
    figure.dataset["state"] = "live";
    if (state) notice(figure, "");
  } catch {
    figure.dataset["state"] = "failed";
    figure.querySelectorAll<HTMLElement>(".drawing").forEach(unmakeSlider);
    notice(figure, t(notLoaded));
  }
}

for (const type of ["pointerover", "focusin", "touchstart", "keydown"])
  document.addEventListener(
    type,
    (event) => {
      const figure = figureOf(event);
      const target = event.target as Element;
      const panel = target.closest?.<HTMLElement>(".embed-panel");
      if (panel) void embed(panel);
      if (figure && target.closest(".drawing, .toolbar, .chart-table")) void read(figure, event);
    },
    { passive: true },
  );

/** The panel hydrates when a reader takes to it, or scrolls near it: its buttons are there before they are looked for. */
async function embed(panel: HTMLElement) {
  if (panel.dataset["state"]) return;
  panel.dataset["state"] = "loading";
  await load("panel").then(
    () => {
      window.wordOrderPanel?.(panel);
      panel.dataset["state"] = "live";
    },
    () => delete panel.dataset["state"],
  );
}

/** Explore draws what its address says, so its script comes at once; without it the page stands as without scripts. */
async function exploreFrom(figure: HTMLElement) {
  figure.classList.toggle("asked", location.search.length > 1);
  await load("explore").catch(() => {
    figure.classList.remove("asked");
    root.classList.add("unexplored");
    notice(figure, t(notLoaded));
  });
}

async function choose(figure: HTMLElement) {
  try {
    await load("choices");
    window.wordOrderChoose?.(figure);
  } catch {
    figure.querySelector<HTMLFormElement>(".choices")?.reset();
    figure.classList.add("all-views");
    notice(figure, t(notLoaded));
  }
}

document.addEventListener("change", (event) => {
  const figure = figureOf(event);
  if (figure && (event.target as Element).closest(".choices")) void choose(figure);
});

document.addEventListener("DOMContentLoaded", () => {
  document.querySelectorAll<HTMLElement>("figure.chart .drawing").forEach(makeSlider);
  const made = document.querySelector<HTMLElement>("figure.explore");
  if (made) void exploreFrom(made);
  // A live region that is there from the start is heard when it speaks.
  for (const place of document.querySelectorAll<HTMLElement>(".notice")) place.hidden = false;
  const keep = document.querySelector<HTMLButtonElement>(".keep");
  if (keep && "serviceWorker" in navigator) {
    const hydrateKeep = (pressed: boolean) =>
      void load("offline").then(
        () => window.wordOrderKeep?.(keep, pressed),
        () => undefined,
      );
    if (navigator.serviceWorker.controller) hydrateKeep(false);
    else keep.onclick = () => hydrateKeep(true);
  }
  const panel = document.querySelector<HTMLElement>(".embed-panel");
  const watchPanel = () => {
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        near.disconnect();
        void embed(panel!);
      },
      { rootMargin: "100% 0%" },
    );
    near.observe(panel!);
  };
  if (panel) addEventListener("scroll", watchPanel, { once: true, passive: true });
  if (panel && location.hash === "#embed") void embed(panel);
  const search = document.querySelector<HTMLElement>(".search-page");
  if (search)
    void load("search").then(
      () => window.wordOrderSearch?.(search),
      () => undefined,
    );
  const own = document.querySelector<HTMLElement>("figure.chart[data-setting=page], figure.chart[data-setting=embed]");
  if (!own) return;
  if ([...new URLSearchParams(location.search).keys()].some((name) => !reserved.has(name))) void choose(own);
  // A point has an address, whether the page is opened with it or a link in the page leads to it.
  const readNamed = () => {
    // "#embed" is the panel; "#?secret=" is what WordPress gives a frame.
    if (/^#(?!\?|embed$)./.test(location.hash)) void read(own);
  };
  readNamed();
  addEventListener("hashchange", readNamed);
});
