import { reading } from "../../i18n/reading.ts";
import { el, t } from "../dom.ts";

/** A modal dialog with a heading and a way out; it goes from the page when it closes, and focus goes back to where it was. */
export function dialog(heading: string, ...children: (Node | string)[]): HTMLDialogElement {
  const close = el("button", { type: "button", class: "close" }, t(reading.close));
  // Focus begins at the head, so that a screen reader reads down from there.
  const box = el(
    "dialog",
    { class: "sheet", "aria-label": heading },
    el("h2", { tabindex: "-1", autofocus: "" }, heading),
    ...children,
    close,
  );
  close.onclick = () => box.close();
  box.onclose = () => box.remove();
  box.onclick = ({ target, clientX, clientY }) => {
    const { left, right, top, bottom } = box.getBoundingClientRect();
    const isBeside = clientX < left || clientX > right || clientY < top || clientY > bottom;
    if (target === box && isBeside) box.close();
  };
  document.body.append(box);
  box.showModal();
  return box;
}
