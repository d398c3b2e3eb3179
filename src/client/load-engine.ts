/** The engine's module, fetched when something is to be drawn that no drawing in the page answers. */
import type { Choices } from "../chart-kit/define-chart.ts";
import { lazyUrl } from "./dom.ts";

/** What the module offers; see engine.ts. */
interface Engine {
  redraw: (
    figure: HTMLElement,
    chart: string,
    lang: string,
    choices: Choices,
    isWanted: () => boolean,
  ) => Promise<void>;
  openPicture: (figure: HTMLElement, choices: Choices) => Promise<HTMLDialogElement>;
}

let failures = 0;

/** A browser remembers a module that did not load, so each new try asks under a new name. */
export async function engine(): Promise<Engine> {
  try {
    return (await import(/* @vite-ignore */ lazyUrl("engine") + (failures > 0 ? `?again=${failures}` : ""))) as Engine;
  } catch (error) {
    failures += 1;
    throw error;
  }
}
