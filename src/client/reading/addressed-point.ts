/** A point has an address: the page opens on it, turned to the view that holds it, with the focus on it. */
import { choicesOf, setControls } from "../controls.ts";
import { moveFocus } from "../move-focus.ts";
import type { ChartCursor } from "./chart-cursor.ts";

/** What the address names after its "#"; what is not well-formed names nothing. */
function keyInAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}

/** Follows the address of a page that is about one chart. @returns what opens the point it names, if a view holds one */
export function followAddress(cursor: ChartCursor): () => void {
  const { figure } = cursor;
  const isOwn = figure.dataset["setting"] === "page";
  /** A point that no view shown so far has held. */
  let wanted = isOwn ? keyInAddress() : "";

  const open = () => {
    cursor.refresh();
    const named = cursor.points.find(({ key }) => key === wanted);
    if (named) {
      wanted = "";
      cursor.select(named, false);
      figure.scrollIntoView();
      moveFocus(cursor.drawing);
      return;
    }
    const elsewhere =
      wanted && figure.querySelector(`.view.off [data-key="${CSS.escape(wanted)}"]`)?.closest<HTMLElement>(".view");
    // An address that names a choice too is about to be answered.
    if (!elsewhere || location.search) return;
    setControls(figure, choicesOf(elsewhere));
    figure.querySelector(".choices")?.dispatchEvent(new Event("change", { bubbles: true }));
  };

  figure.addEventListener("word-order-turn", () => {
    cursor.leave();
    open();
    wanted = "";
  });
  if (isOwn)
    addEventListener("hashchange", () => {
      wanted = keyInAddress();
      open();
    });
  return open;
}
