/**
 * Stands inline in every page with a chart. It makes the drawings a tab stop, and on the first sign of intent
 * fetches the reading layer; a changed choice fetches the engine. Until then the page is HTML and CSS.
 */
import { load, loadStyle, say } from "./page.ts";
import { reserved } from "../chart-kit/parameters.ts";
import { reading } from "../i18n/reading.ts";

declare global {
  interface Window {
    /** Set by the reading layer when it has come: wakes one chart. */
    wordOrderRead?: (figure: HTMLElement) => void;
    /** Set by the choices script: handles the choices of one chart. */
    wordOrderChoose?: (figure: HTMLElement) => void;
    /** Set by the panel script: wakes the embed panel. */
    wordOrderPanel?: (panel: HTMLElement) => void;
  }
}

const root = document.documentElement;
root.classList.add("js");

const figureOf = (event: Event): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>("figure.chart") : null;

function notice(figure: HTMLElement, words: string) {
  const place = figure.querySelector<HTMLElement>(".notice");
  if (place) {
    place.textContent = words;
    place.hidden = words === "";
  }
}

async function read(figure: HTMLElement) {
  if (figure.dataset["state"]) return;
  figure.dataset["state"] = "waking";
  try {
    await Promise.all([load("reading"), loadStyle("live")]);
    window.wordOrderRead?.(figure);
    figure.dataset["state"] = "live";
  } catch {
    delete figure.dataset["state"];
    notice(figure, say(reading.failed));
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
      if (figure && target.closest(".drawing, .desk, .chart-table")) void read(figure);
    },
    { passive: true },
  );

/** The panel wakes when a reader comes near it. */
async function embed(panel: HTMLElement) {
  if (panel.dataset["state"]) return;
  panel.dataset["state"] = "waking";
  await load("panel").then(
    () => {
      window.wordOrderPanel?.(panel);
      panel.dataset["state"] = "live";
    },
    () => delete panel.dataset["state"],
  );
}

async function choose(figure: HTMLElement) {
  try {
    await load("choices");
    window.wordOrderChoose?.(figure);
  } catch {
    figure.classList.add("all-views");
    notice(figure, say(reading.failed));
  }
}

document.addEventListener("change", (event) => {
  const figure = figureOf(event);
  if (figure && (event.target as Element).closest(".choices")) void choose(figure);
});

document.addEventListener("DOMContentLoaded", () => {
  for (const drawing of document.querySelectorAll<HTMLElement>("figure.chart .drawing")) drawing.tabIndex = 0;
  const own = document.querySelector<HTMLElement>("figure.chart[data-setting=page], figure.chart[data-setting=embed]");
  if (!own) return;
  if ([...new URLSearchParams(location.search).keys()].some((name) => !reserved.has(name))) void choose(own);
  if (location.hash.length > 1) void read(own);
});
