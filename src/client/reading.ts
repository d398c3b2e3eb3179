/**
 * The reading layer: reads any point of a drawing by pointer, finger and key, out of the drawing and its table alone.
 * Fetched on the first sign of intent; carries no scale, no data, no chart library.
 */
import { notLoaded, reading } from "../i18n/reading.ts";
import { choicesOf, setControls } from "./controls.ts";
import { afterPaint, el, load, notice, t } from "./dom.ts";
import { between } from "./reading/crossed-annotations.ts";
import { hideCursor, showCursor } from "./reading/cursor.ts";
import { createToolbar } from "./reading/toolbar.ts";
import { dialog } from "./reading/dialog.ts";
import { nearest, readPoints, rowOf, runsAcross, shown, type Point } from "./reading/points.ts";
import { showReceipt } from "./reading/receipt.ts";
import { showSave } from "./reading/save.ts";
import { hydrateTable } from "./reading/table.ts";
import { runsThroughTime } from "./reading/time.ts";
import { moves, sameSeries } from "./reading/keyboard-navigation.ts";
import { aside, change, lines, readRow } from "./reading/words.ts";

declare global {
  interface Window {
    /** Set by the sound script: plays points from left to right; returns how to stop. */
    wordOrderSound?: (points: readonly Point[], at: (point: Point) => void, done: () => void) => () => void;
  }
}

/** What the address names after its "#"; what is not well-formed names nothing. */
function keyInAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}

function hydrate(figure: HTMLElement, event?: Event) {
  const toolbar = createToolbar(figure);
  const sound = toolbar.button("sound");
  /** The drawing of the view that is shown; choices turn one off and another on. */
  const front = () =>
    figure.querySelector<HTMLElement>(".view:not(.off) .drawing") ?? figure.querySelector<HTMLElement>(".drawing")!;
  let drawing = front();
  let svg: SVGSVGElement | undefined;
  let points: Point[] = [];
  let throughTime = false;
  let current: Point | undefined;
  let stopSound: (() => void) | undefined;
  /** A point the address names that no view shown so far has held. */
  let wanted = figure.dataset["setting"] === "page" ? keyInAddress() : "";

  /** The drawing in hand and its points, afresh: width, theme and choices change them. */
  const look = (target: HTMLElement) => {
    const now = shown(target);
    if (target === drawing && now === svg && points[0]?.element.isConnected) return;
    stopSound?.();
    if (svg) hideCursor(svg);
    drawing = target;
    svg = now;
    points = svg ? readPoints(svg) : [];
    throughTime = runsThroughTime(points);
    sound.hidden = sound.disabled = !throughTime;
    current = undefined;
  };

  const read = (point: Point) => {
    const row = rowOf(figure, point.key);
    return row && readRow(row);
  };

  const over = (from: Point | undefined, to: Point) =>
    throughTime && svg
      ? between(svg, points, from, to, drawing.querySelector(".plot.wide") ?? svg)
      : { gap: false, breaks: [], events: [] };

  const textOf = (point: Point): [string, string] => {
    const own = read(point);
    if (!own) return [point.key, ""];
    const series = sameSeries(points, point);
    const before = series[series.indexOf(point) - 1];
    // Figures on either side of a change of definition are not set against each other.
    const last = before && throughTime && over(before, point).breaks.length === 0 && read(before);
    return lines(own, last ? change(last, own) : "");
  };

  const asideOf = (point: Point, from: Point | undefined) => {
    const series = sameSeries(points, point);
    const index = series.indexOf(point);
    return aside(index, series.length, over(from?.series === point.series ? from : series[index - 1], point));
  };

  const select = (point: Point | undefined, spoken: boolean) => {
    if (!point || !svg) return;
    toolbar.show(textOf(point), spoken ? { aside: asideOf(point, current) } : undefined);
    showCursor(svg, point, runsAcross(points));
    current = point;
    figure.dataset["at"] = point.key;
  };

  const leave = () => {
    if (svg) hideCursor(svg);
    current = undefined;
    delete figure.dataset["at"];
    toolbar.hide();
  };

  const follow = (target: HTMLElement, { clientX, clientY, pointerType }: PointerEvent) => {
    look(target);
    if (!svg) return;
    const frame = svg.getBoundingClientRect();
    const scale = svg.viewBox.baseVal.width / frame.width;
    select(nearest(points, (clientX - frame.left) * scale, (clientY - frame.top) * scale), false);
    if (pointerType === "touch") toolbar.bringIn(clientY);
  };

  /** Where a reader comes in by key: at the first point, once the readout is there to speak. */
  const enter = () => {
    if (!current) afterPaint(() => current ?? (drawing.matches(":focus-visible") && select(points[0], true)));
  };

  const attach = (target: HTMLElement) => {
    target.setAttribute("role", "application");
    target.setAttribute("aria-roledescription", t(reading.chart));
    target.setAttribute(
      "aria-keyshortcuts",
      "ArrowRight ArrowLeft ArrowUp ArrowDown PageUp PageDown Home End T R S ? Escape",
    );
    target.setAttribute("aria-description", t(reading.hint));
    target.addEventListener("pointermove", (event) => follow(target, event));
    target.addEventListener("pointerdown", (event) => follow(target, event));
    target.addEventListener("keydown", (event) => onKey(event, target));
    target.addEventListener("focus", () => {
      look(target);
      enter();
    });
  };
  figure.querySelectorAll<HTMLElement>(".drawing").forEach(attach);
  figure.addEventListener("word-order-view", (event) =>
    attach((event as CustomEvent<HTMLElement>).detail.querySelector<HTMLElement>(".drawing")!),
  );

  /** Opens on the point the address names, turning to the view that holds it; a name nobody knows changes nothing. */
  const openNamed = () => {
    look(front());
    const named = points.find(({ key }) => key === wanted);
    if (named) {
      wanted = "";
      select(named, false);
      figure.scrollIntoView();
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
    leave();
    openNamed();
    wanted = "";
  });
  if (figure.dataset["setting"] === "page")
    addEventListener("hashchange", () => {
      wanted = keyInAddress();
      openNamed();
    });

  const isInDialog = (target: EventTarget | null) => target instanceof Element && target.closest("dialog") !== null;
  const isInUse = () =>
    drawing.matches(":focus-visible") ||
    toolbar.element.contains(document.activeElement) ||
    isInDialog(document.activeElement);
  /** A finger leaves its reading standing; a mouse that leaves the chart takes it along, unless it is in use otherwise. */
  figure.addEventListener("pointerleave", ({ pointerType }) => {
    if (pointerType === "mouse" && !stopSound && !isInUse()) leave();
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
    if (key === "Escape" && current && isElsewhere && figure.matches(":hover")) leave();
  });
  toolbar.element.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") drawing.focus();
  });

  const acts: Record<string, () => void> = {
    t: () => toolbar.button("table").click(),
    r: () => toolbar.button("receipt").click(),
    s: () => sound.click(),
    "?": () => toolbar.button("help").click(),
    Escape: () => {
      stopSound?.();
      leave();
    },
  };

  function onKey(event: KeyboardEvent, target: HTMLElement) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    look(target);
    const move = moves[event.key];
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!move && !act) return;
    event.preventDefault();
    if (move) select(move(points, current), true);
    else act!();
  }

  const failed = () => notice(figure, t(notLoaded));
  toolbar.button("table").onclick = () => {
    figure.querySelector<HTMLDetailsElement>(".chart-table")!.open = true;
    const row = current && rowOf(figure, current.key);
    const place = row ?? figure.querySelector<HTMLElement>(".table-scroll")!;
    place.tabIndex = row ? -1 : 0;
    place.focus();
  };
  toolbar.button("receipt").onclick = () => {
    look(front());
    const point = current ?? points.at(-1);
    if (point) void showReceipt(figure, point.key, textOf(point), read(point)?.grade ?? "");
  };
  toolbar.button("help").onclick = () => {
    const keys = t(reading.keys)
      .split("\n")
      .flatMap((line) => line.split("|").map((text, index) => el(index ? "dd" : "dt", {}, text)));
    dialog(t(reading.help), el("dl", { class: "keys" }, ...keys));
  };
  toolbar.button("save").onclick = () => {
    look(front());
    if (svg) showSave(figure, svg);
  };
  const screen = toolbar.button("screen");
  screen.hidden = !document.fullscreenEnabled;
  screen.onclick = () =>
    void (document.fullscreenElement ? document.exitFullscreen() : figure.requestFullscreen()).catch(failed);
  sound.setAttribute("aria-pressed", "false");
  sound.onclick = async () => {
    if (stopSound) return stopSound();
    look(front());
    try {
      await load("sound");
      stopSound = window.wordOrderSound!(
        points,
        (point) => select(point, false),
        () => {
          stopSound = undefined;
          sound.setAttribute("aria-pressed", "false");
        },
      );
      sound.setAttribute("aria-pressed", "true");
    } catch {
      failed();
    }
  };

  hydrateTable(figure);
  openNamed();
  if (event instanceof PointerEvent && (event.pointerType !== "mouse" || figure.matches(":hover"))) {
    const target = (event.target as Element).closest<HTMLElement>(".drawing");
    if (target) follow(target, event);
  } else enter();
}

window.wordOrderRead = hydrate;
