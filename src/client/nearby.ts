/**
 * Stands inline in pages, not in embeds. The devices of an essay: their scripts come when a reader gets near them, so
 * that the first stroke, tap or key is not lost; words that explain themselves in place open without any.
 */
import { load } from "./page.ts";

declare global {
  interface Window {
    /** Set by the devices script: wakes one device. */
    wordOrderDevice?: (device: HTMLElement) => void;
    /** Set by the scrolly script: wakes one scrolled sequence. */
    wordOrderScrolly?: (scrolly: HTMLElement) => void;
  }
}

async function wake(device: HTMLElement) {
  const isScrolly = device.dataset["device"] === "scrolly";
  try {
    await load(isScrolly ? "scrolly" : "devices");
    (isScrolly ? window.wordOrderScrolly : window.wordOrderDevice)?.(device);
    device.dataset["state"] ??= "live";
  } catch {
    // The stylesheet then shows the device as readers without scripts see it.
    device.dataset["state"] = "failed";
  }
}

/** Watches for devices that come near the window. */
function watchDevices() {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) {
          near.unobserve(target);
          void wake(target as HTMLElement);
        }
    },
    { rootMargin: "60% 0%" },
  );
  for (const device of document.querySelectorAll("[data-device]")) near.observe(device);
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
document.addEventListener("DOMContentLoaded", watchDevices);
