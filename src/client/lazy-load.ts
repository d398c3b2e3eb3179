/**
 * Stands inline in every page with a chart. It makes the drawings a tab stop, and on the first sign of intent
 * fetches the reading layer; a changed choice fetches the engine. Until then the page is HTML and CSS.
 */
import { load, loadStyle, notice, t } from "./dom.ts";
import { makeSlider, unmakeSlider } from "./slider.ts";
import { notLoaded } from "../i18n/reading.ts";

declare global {
  interface Window {
    /** Set by the reading layer when it has come: hydrates one chart, which the event asked for. */
    wordOrderRead?: (figure: HTMLElement, event?: Event) => void;
    /** Set by the choices script: handles the choices of one chart. */
    wordOrderChoose?: (figure: HTMLElement) => void;
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
      if (figure && (event.target as Element).closest(".drawing, .toolbar, .chart-table")) void read(figure, event);
    },
    { passive: true },
  );

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
  if (!figure || !(event.target as Element).closest(".choices")) return;
  figure.dataset["by"] = "hand";
  void choose(figure);
});

document.addEventListener("DOMContentLoaded", () => {
  document.querySelectorAll<HTMLElement>("figure.chart .drawing").forEach(makeSlider);
  // A live region that is there from the start is heard when it speaks.
  for (const place of document.querySelectorAll<HTMLElement>(".notice")) place.hidden = false;
  const own = document.querySelector<HTMLElement>("[data-setting=page], [data-setting=embed]");
  if (!own) return;
  const { search } = location;
  // A chart that cannot be cut by years says so. What only looks like a choice is sorted out by the script that comes.
  if (
    /(from|to)=\d/.test(search) ||
    [...own.querySelectorAll("select")].some(({ name }) => search.includes(`${name}=`))
  )
    void choose(own);
  // A point has an address, whether the page is opened with it or a link in the page leads to it.
  const readNamed = () => {
    // "#embed" is the panel; "#?secret=" is what WordPress gives a frame.
    if (/^#(?!\?|embed$)./.test(location.hash)) void read(own);
  };
  readNamed();
  addEventListener("hashchange", readNamed);
});
