/**
 * Stands inline in pages, not in embeds. The interactives of an essay: their scripts come when a reader gets near them, so
 * that the first stroke, tap or key is not lost; words that explain themselves in place open without any.
 */
import { load } from "./dom.ts";

declare global {
  interface Window {
    /** Set by the interactives script: hydrates one interactive. */
    wordOrderInteractive?: (interactive: HTMLElement) => void;
    /** Set by the scrolly script: hydrates one scrolled sequence. */
    wordOrderScrolly?: (scrolly: HTMLElement) => void;
  }
}

async function hydrate(interactive: HTMLElement) {
  const isScrolly = interactive.dataset["interactive"] === "scrolly";
  try {
    await load(isScrolly ? "scrolly" : "interactives");
    (isScrolly ? window.wordOrderScrolly : window.wordOrderInteractive)?.(interactive);
    interactive.dataset["state"] ??= "live";
  } catch {
    // The stylesheet then shows the interactive as readers without scripts see it.
    interactive.dataset["state"] = "failed";
  }
}

/** Watches for interactives that come near the window. */
function watchInteractives() {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) {
          near.unobserve(target);
          void hydrate(target as HTMLElement);
        }
    },
    { rootMargin: "60% 0%" },
  );
  for (const interactive of document.querySelectorAll("[data-interactive]")) near.observe(interactive);
}

/** A term or a note opens below the words it belongs to; with a modifier key its link leads where it says. */
function openInPlace(event: MouseEvent) {
  const mark = event.target instanceof Element ? event.target.closest("a.term, a.note-mark") : null;
  const aside = mark && document.getElementById(mark.getAttribute("aria-controls") ?? "");
  if (!aside || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  // A full stop stays with its word.
  const rest = aside.nextSibling;
  const stop = rest instanceof Text && /^\p{P}+/u.exec(rest.data);
  if (stop) {
    rest.splitText(stop[0].length);
    rest.after(aside);
  }
  aside.hidden = !aside.hidden;
  mark.setAttribute("aria-expanded", String(!aside.hidden));
}

document.addEventListener("click", openInPlace);
document.addEventListener("DOMContentLoaded", watchInteractives);
