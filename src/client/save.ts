/** Pictures of a chart for readers to keep. Fetched when the reader asks for one. */
import { choicesOf } from "./controls.ts";
import { engine } from "./load-engine.ts";
import { showSave } from "./reading/save.ts";

/**
 * Opens the dialog that makes pictures. Where the engine cannot draw (a frame that lets no module load, a chart made in
 * the page, rows that no licence passes on) the view as it is seen is offered instead.
 */
window.wordOrderSave = async (figure, svg) => {
  try {
    if (!figure.dataset["json"]) throw new Error("made in the page");
    figure.setAttribute("aria-busy", "true");
    return await (await engine()).openPicture(figure, choicesOf(figure.querySelector<HTMLElement>(".view:not(.off)")));
  } catch {
    return svg && showSave(figure, svg);
  } finally {
    figure.removeAttribute("aria-busy");
  }
};
