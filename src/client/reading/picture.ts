/** Pictures of a chart for readers to keep: the script that makes them is fetched when one is asked for. */
import { notLoaded } from "../../i18n/reading.ts";
import { load, notice, t } from "../dom.ts";
import type { ChartCursor } from "./chart-cursor.ts";

declare global {
  interface Window {
    /** Set by the save script: opens the dialog of pictures. */
    wordOrderSave?: (figure: HTMLElement, svg: SVGSVGElement | undefined) => Promise<HTMLDialogElement | undefined>;
  }
}

/** What the address of a chart's page says after its "#" to open the dialog. */
const pictureHash = "#picture";

/** Opens the dialog of pictures, or says that it cannot be loaded. */
export async function offerPicture(cursor: ChartCursor): Promise<HTMLDialogElement | undefined> {
  const { figure } = cursor;
  try {
    await load("save");
    cursor.refresh();
    return await window.wordOrderSave!(figure, cursor.svg);
  } catch {
    notice(figure, t(notLoaded));
    return undefined;
  }
}

/** On a chart's own page "#picture" opens the dialog; closing it gives the address back. */
export function followPictureLink(cursor: ChartCursor) {
  if (cursor.figure.dataset["setting"] !== "page") return;
  const open = async () => {
    if (location.hash !== pictureHash) return;
    const dialog = await offerPicture(cursor);
    dialog?.addEventListener("close", () => {
      history.replaceState(null, "", location.pathname + location.search);
      // The address led away from the link that was pressed, so the dialog found nothing to give the focus back to.
      document.querySelector<HTMLElement>(`a[href="${pictureHash}"]`)?.focus({ preventScroll: true });
    });
  };
  addEventListener("hashchange", () => void open());
  void open();
}
