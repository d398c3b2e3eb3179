/** Pictures of a chart for readers to keep. Fetched when the reader asks for one. */
import { partNames } from "../chart-kit/parts.ts";
import { choicesOf } from "./controls.ts";
import { engine } from "./load-engine.ts";
import { showSave } from "./reading/save.ts";

/** Whether the page has what the dialog needs: an embed is too small for it, and a reader's own chart has no file. */
const offersFrames = (figure: HTMLElement) =>
  figure.dataset["json"] !== undefined && document.documentElement.dataset["print"] !== undefined;

/**
 * Opens the dialog that makes pictures in any frame. Where the page has none, or the engine cannot draw (the rows did not
 * come, or no licence passes them on), the view as it is seen is offered instead.
 */
window.wordOrderSave = async (figure, svg) => {
  const choices = choicesOf(figure.querySelector<HTMLElement>(".view:not(.off)"));
  // The dialog's words are those of the whole chart; a part is saved as it is seen, with the words that go with it.
  if (!offersFrames(figure) || partNames.some((name) => choices[name])) return svg && showSave(figure, svg);
  try {
    figure.setAttribute("aria-busy", "true");
    return await (await engine()).openPicture(figure, choices);
  } catch {
    return svg && showSave(figure, svg);
  } finally {
    figure.removeAttribute("aria-busy");
  }
};
