/**
 * The reading layer: reads any point of a drawing by pointer, finger and key, out of the drawing and its table alone.
 * Fetched on the first sign of intent; carries no scale, no data, no chart library.
 */
import { afterPaint } from "./dom.ts";
import { followAddress } from "./reading/addressed-point.ts";
import { ChartCursor } from "./reading/chart-cursor.ts";
import { followPictureLink } from "./reading/picture.ts";
import { createToolbar } from "./reading/toolbar.ts";
import { keyHandler, shortcuts } from "./reading/keys.ts";
import { wireMelody } from "./reading/melody.ts";
import { follow, leaveWhenLeft } from "./reading/pointer.ts";
import { hydrateTable } from "./reading/table.ts";
import { wireTools } from "./reading/tools.ts";
import { makeSlider } from "./slider.ts";

function hydrate(figure: HTMLElement, event?: Event) {
  const toolbar = createToolbar(figure);
  const cursor = new ChartCursor(figure, toolbar);
  const melody = wireMelody(cursor, toolbar);
  const onKey = keyHandler(cursor, toolbar, melody.stop);

  /** Comes in at the first point, unless the reader is at one. */
  const enter = () => {
    if (!cursor.current) cursor.select(cursor.points[0], true);
  };
  /** By key: once the focus has been announced, so that the first reading does not cut that short. */
  const enterByKey = () => afterPaint(() => cursor.drawing.matches(":focus-visible") && enter());

  const attach = (target: HTMLElement) => {
    if (target.getAttribute("role") !== "slider") makeSlider(target);
    target.setAttribute("aria-keyshortcuts", shortcuts);
    target.addEventListener("pointermove", (event) => follow(cursor, toolbar, target, event));
    target.addEventListener("pointerdown", (event) => follow(cursor, toolbar, target, event));
    target.addEventListener("keydown", (event) => onKey(event, target));
    target.addEventListener("focus", () => {
      cursor.refresh(target);
      enterByKey();
    });
    // A screen reader that is reading the page as a document presses what Return is hit on.
    target.addEventListener("click", ({ detail }) => {
      if (detail > 0) return;
      cursor.refresh(target);
      target.focus();
      enter();
    });
  };
  figure.querySelectorAll<HTMLElement>(".drawing").forEach(attach);
  figure.addEventListener("word-order-view", (event) =>
    attach((event as CustomEvent<HTMLElement>).detail.querySelector<HTMLElement>(".drawing")!),
  );

  leaveWhenLeft(cursor, toolbar, melody.isPlaying);
  toolbar.element.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") cursor.drawing.focus();
  });
  wireTools(cursor, toolbar);
  hydrateTable(figure);
  followAddress(cursor)();
  followPictureLink(cursor);
  if (event instanceof PointerEvent && (event.pointerType !== "mouse" || figure.matches(":hover"))) {
    const target = (event.target as Element).closest<HTMLElement>(".drawing");
    if (target) follow(cursor, toolbar, target, event);
  } else enterByKey();
}

window.wordOrderRead = hydrate;
