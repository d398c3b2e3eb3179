/**
 * Stands inline at the head of every embed: what decides how the first frame looks, and no more. The rest stands below
 * the chart, so that nobody waits for it.
 */
import type { Misread } from "../chart-kit/parameters.ts";
import { parseDisplayOptions } from "../embed-kit/display-options.ts";

declare global {
  interface Window {
    /** Set at the head of an embed: what its address asks for and no embed has; the frame's script says it. */
    wordOrderMisread?: readonly Misread[];
  }
}

const root = document.documentElement;
const { displayed, misread } = parseDisplayOptions(location.search);
Object.assign(root.dataset, displayed);
window.wordOrderMisread = misread;
// Again in wake.ts, which stands at the head of other pages.
root.classList.add("js");
