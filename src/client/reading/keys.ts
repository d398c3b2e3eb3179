/** The keys of a drawing that has the focus. */
import type { ChartCursor } from "./chart-cursor.ts";
import type { Toolbar } from "./toolbar.ts";
import { moves } from "./keyboard-navigation.ts";

/** For assistive technology, which lists them. */
export const shortcuts = "ArrowRight ArrowLeft ArrowUp ArrowDown PageUp PageDown Home End T R S ? Escape";

/** Where there is but one series, up and down go along it, as on any slider. */
const alongOnly: Readonly<Record<string, string>> = { ArrowUp: "ArrowRight", ArrowDown: "ArrowLeft" };

/** @param stop ends a melody, if one is heard @returns what handles a key in a drawing */
export function keyHandler(cursor: ChartCursor, toolbar: Toolbar, stop: () => void) {
  const acts: Record<string, () => void> = {
    t: () => toolbar.button("table").click(),
    r: () => toolbar.button("receipt").click(),
    s: () => toolbar.button("sound").click(),
    "?": () => toolbar.button("help").click(),
    Escape: () => {
      stop();
      cursor.leave();
    },
  };
  return (event: KeyboardEvent, target: HTMLElement) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    cursor.refresh(target);
    const isOneSeries = cursor.points.every(({ series }) => series === 0);
    const move = moves[(isOneSeries && alongOnly[event.key]) || event.key];
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!move && !act) return;
    event.preventDefault();
    if (move) cursor.select(move(cursor.points, cursor.current), true);
    else act!();
  };
}
