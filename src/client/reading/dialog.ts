import { reading } from "../../i18n/reading.ts";
import { el, t } from "../dom.ts";

/**
 * A modal dialog with a heading and a way out; it goes from the page when it closes, and focus goes back to where it was.
 * @param said is said after its name when it opens; "" where the name is enough
 */
export function dialog(heading: string, said: string, ...children: (Node | string)[]): HTMLDialogElement {
  const close = el("button", { type: "button", class: "close" }, t(reading.close));
  // The dialog itself takes the focus: its name and what describes it are then said, which Orca 43 does for no heading.
  const box = el(
    "dialog",
    { class: "sheet", tabindex: "-1", autofocus: "", "aria-label": heading, ...(said && { "aria-description": said }) },
    el("h2", {}, heading),
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
  // Not every browser lets a dialog ask for the focus by an attribute of its own.
  box.focus();
  return box;
}
