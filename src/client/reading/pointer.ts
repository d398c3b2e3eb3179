/** A pointer or finger over a drawing reads the nearest point; leaving the chart gives the reading up. */
import type { ChartCursor } from "./chart-cursor.ts";
import type { Toolbar } from "./toolbar.ts";
import { nearest } from "./points.ts";

/** Reads the point nearest to where a pointer is, in silence. */
export function follow(cursor: ChartCursor, toolbar: Toolbar, target: HTMLElement, event: PointerEvent) {
  cursor.refresh(target);
  const { svg } = cursor;
  if (!svg) return;
  const frame = svg.getBoundingClientRect();
  const scale = svg.viewBox.baseVal.width / frame.width;
  const point = nearest(cursor.points, (event.clientX - frame.left) * scale, (event.clientY - frame.top) * scale);
  cursor.select(point, false);
  if (event.pointerType === "touch") toolbar.bringIn(event.clientY);
}

const isInDialog = (target: EventTarget | null) => target instanceof Element && target.closest("dialog") !== null;

/**
 * Gives the reading up when the reader goes elsewhere. A finger leaves its reading standing; a mouse that leaves the
 * chart takes it along, unless the reading is in use otherwise.
 * @param isPlaying whether a melody is moving through the points
 */
export function leaveWhenLeft(cursor: ChartCursor, toolbar: Toolbar, isPlaying: () => boolean) {
  const { figure } = cursor;
  const leave = () => cursor.leave();
  const isInUse = () =>
    cursor.drawing.matches(":focus-visible") ||
    toolbar.element.contains(document.activeElement) ||
    isInDialog(document.activeElement);
  figure.addEventListener("pointerleave", ({ pointerType }) => {
    if (pointerType === "mouse" && !isPlaying() && !isInUse()) leave();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (!figure.contains(target as Node) && !isInDialog(target)) leave();
  });
  figure.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !figure.contains(relatedTarget as Node) && !isInDialog(relatedTarget)) leave();
  });
  figure.querySelector(".label")?.addEventListener("focusin", leave);
  // A reading that a mouse brought up lies over the label: it goes without the mouse having to.
  document.addEventListener("keydown", ({ key, target }) => {
    const isElsewhere = !isInDialog(target) && !toolbar.element.contains(target as Node);
    if (key === "Escape" && cursor.current && isElsewhere && figure.matches(":hover")) leave();
  });
}
