/**
 * Sentences for who listens. A region that is "polite" and no "status": an empty status bar is a stop of its own in
 * browse mode, and Orca 48 left most of what one said unspoken.
 */
import { el } from "./dom.ts";

/** What a reader does next within this time, in milliseconds, makes the sentence before it stale. */
export const rest = 400;

const waiting = new WeakMap<Element, number>();

/** Writes a sentence into a live region once the reader rests; of several in a row the last alone is said. */
export function announce(region: Element, words: string) {
  clearTimeout(waiting.get(region));
  region.textContent = "";
  waiting.set(
    region,
    window.setTimeout(() => (region.textContent = words), rest),
  );
}

/** A live region that nobody sees, at the end of `parent`; made before there is anything to say, or it would not be heard. */
export function makeRegion(parent: Element): HTMLElement {
  const region = el("p", { class: "visually-hidden", "aria-live": "polite" });
  parent.append(region);
  return region;
}
