import { rest } from "./announce.ts";

/**
 * Once the page has come and its value is known: what takes the focus earlier Orca does not notice, and a value that
 * changes under the focus is said twice. Not if the reader has moved on by then.
 */
export function moveFocus(to: HTMLElement) {
  const before = document.activeElement;
  const move = () =>
    setTimeout(() => {
      if (document.activeElement === before) to.focus({ preventScroll: true });
    }, rest);
  if (document.readyState === "complete") move();
  else addEventListener("load", move, { once: true });
}
