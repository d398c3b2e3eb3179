/**
 * The reading layer: reads any point of a drawing by pointer, finger and key, out of the drawing and its table alone.
 * Fetched on the first sign of intent; carries no scale, no data, no chart library.
 */
import { reading } from "../i18n/reading.ts";
import { el, load, say } from "./page.ts";
import { hideCursor, showCursor } from "./reading/cursor.ts";
import { makeDesk } from "./reading/desk.ts";
import { nearest, pointsOf, rowOf, shown, type Point } from "./reading/points.ts";
import { dialog, showReceipt } from "./reading/receipt.ts";
import { showSave } from "./reading/save.ts";
import { wakeTable } from "./reading/table.ts";
import { change, lines, readRow } from "./reading/words.ts";

declare global {
  interface Window {
    /** Set by the sound script: plays points from left to right; returns how to stop. */
    wordOrderSound?: (points: readonly Point[], at: (point: Point) => void, done: () => void) => () => void;
  }
}

function wake(figure: HTMLElement) {
  const desk = makeDesk(figure);
  /** The drawing of the view that is shown; choices turn one off and another on. */
  const front = () => figure.querySelector<HTMLElement>(".view:not(.off) .drawing") ?? figure.querySelector<HTMLElement>(".drawing")!;
  let drawing = front();
  let svg: SVGSVGElement | undefined;
  let points: Point[] = [];
  let current: Point | undefined;
  let stopSound: (() => void) | undefined;

  /** The drawing in hand and its points, afresh: width, theme and choices change them. */
  const look = (target: HTMLElement) => {
    const now = shown(target);
    if (target === drawing && now === svg && points[0]?.element.isConnected) return;
    if (svg) hideCursor(svg);
    drawing = target;
    svg = now;
    points = svg ? pointsOf(svg) : [];
    current = undefined;
  };

  const textOf = (point: Point): [string, string] => {
    const row = rowOf(figure, point.key);
    if (!row) return [point.key, ""];
    const own = readRow(row);
    const siblings = points.filter(({ series }) => series === point.series);
    const before = siblings[siblings.indexOf(point) - 1];
    const last = before && rowOf(figure, before.key);
    return lines(own, change(last ? readRow(last) : undefined, own));
  };

  const select = (point: Point | undefined, spoken: boolean) => {
    if (!point || !svg) return;
    current = point;
    showCursor(svg, point);
    desk.show(textOf(point), spoken);
    figure.dataset["at"] = point.key;
  };

  const leave = () => {
    if (svg) hideCursor(svg);
    current = undefined;
    delete figure.dataset["at"];
    desk.hide();
  };

  const place = (event: PointerEvent): Point | undefined => {
    if (!svg) return undefined;
    const frame = svg.getBoundingClientRect();
    const scale = svg.viewBox.baseVal.width / frame.width;
    return nearest(points, (event.clientX - frame.left) * scale, (event.clientY - frame.top) * scale);
  };

  const attach = (target: HTMLElement) => {
    target.setAttribute("role", "application");
    target.setAttribute("aria-roledescription", say(reading.chart));
    target.setAttribute("aria-keyshortcuts", "ArrowRight ArrowLeft ArrowUp ArrowDown Home End T R S");
    target.setAttribute("aria-label", `${target.getAttribute("aria-label")} ${say(reading.hint)}`);
    const follow = (event: PointerEvent) => {
      look(target);
      select(place(event), false);
    };
    target.addEventListener("pointermove", follow);
    target.addEventListener("pointerdown", follow);
    target.addEventListener("keydown", (event) => onKey(event, target));
    target.addEventListener("focus", () => {
      look(target);
      if (!current && target.matches(":focus-visible")) select(points[0], true);
    });
  };
  figure.querySelectorAll<HTMLElement>(".drawing").forEach(attach);
  figure.addEventListener("word-order-view", (event) =>
    attach((event as CustomEvent<HTMLElement>).detail.querySelector<HTMLElement>(".drawing")!),
  );

  /** A finger leaves its reading standing; a mouse that leaves chart and desk takes it along, unless the keyboard is there. */
  figure.addEventListener("pointerleave", (event) => {
    if (event.pointerType === "mouse" && !drawing.matches(":focus-visible") && !stopSound) leave();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!figure.contains(event.target as Node)) leave();
  });
  figure.addEventListener("focusout", (event) => {
    if (!figure.contains(event.relatedTarget as Node | null) && event.relatedTarget) leave();
  });

  function onKey(event: KeyboardEvent, target: HTMLElement) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    look(target);
    const series = points.filter((point) => point.series === (current ?? points[0])?.series);
    const index = current ? series.indexOf(current) : -1;
    const moves: Record<string, () => Point | undefined> = {
      ArrowRight: () => series[Math.min(index + 1, series.length - 1)],
      ArrowLeft: () => series[Math.max(index - 1, 0)],
      ArrowDown: () => beside(1),
      ArrowUp: () => beside(-1),
      Home: () => series[0],
      End: () => series.at(-1),
      PageDown: () => yearOn(series, index, 1),
      PageUp: () => yearOn(series, index, -1),
    };
    const acts: Record<string, () => void> = {
      t: () => desk.button("table").click(),
      r: () => desk.button("receipt").click(),
      s: () => desk.button("sound").click(),
      "?": () => desk.button("help").click(),
      Escape: leave,
    };
    const move = moves[event.key];
    const act = acts[event.key];
    if (!move && !act) return;
    event.preventDefault();
    if (move) select(move(), true);
    else act!();
  }

  /** The point of the next series that stands nearest below or above in reading order. */
  function beside(step: number): Point | undefined {
    const from = current ?? points[0];
    if (!from) return undefined;
    const count = Math.max(...points.map(({ series }) => series)) + 1;
    const series = (from.series + step + count) % count;
    return points.filter((point) => point.series === series).sort((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x))[0];
  }

  /** A year on or back: the nearest key whose year differs by one; a step of four where keys carry no year. */
  function yearOn(series: Point[], index: number, step: number): Point | undefined {
    const year = (point: Point | undefined) => Number(/^\d{4}/.exec(point?.key ?? "")?.[0] ?? NaN);
    const from = series[Math.max(index, 0)];
    const rest = step > 0 ? series.slice(Math.max(index, 0) + 1) : series.slice(0, Math.max(index, 0)).reverse();
    const target = rest.find((point) => (year(point) - year(from)) * step >= 1 && point.key.slice(4) >= (from?.key.slice(4) ?? "") === step > 0);
    return target ?? (step > 0 ? rest.at(-1) : rest.at(-1)) ?? from;
  }

  desk.button("table").onclick = () => {
    const details = figure.querySelector<HTMLDetailsElement>(".chart-table")!;
    details.open = !details.open;
    if (details.open) details.querySelector("summary")?.focus();
  };
  desk.button("receipt").onclick = () => {
    look(front());
    const point = current ?? points.at(-1);
    if (point) void showReceipt(figure, point.key, textOf(point));
  };
  desk.button("help").onclick = () =>
    void dialog(say(reading.help), el("dl", { class: "keys" }, ...say(reading.keys).split("\n").flatMap((line) => line.split("|").map((text, i) => el(i ? "dd" : "dt", {}, text)))));
  desk.button("save").onclick = () => {
    look(front());
    if (svg) showSave(figure, svg);
  };
  const screen = desk.button("screen");
  screen.hidden = !document.fullscreenEnabled;
  screen.onclick = () => void (document.fullscreenElement ? document.exitFullscreen() : figure.requestFullscreen());
  const sound = desk.button("sound");
  sound.onclick = async () => {
    if (stopSound) return stopSound();
    look(front());
    await load("sound");
    sound.setAttribute("aria-pressed", "true");
    stopSound = window.wordOrderSound!(points, (point) => select(point, false), () => {
      stopSound = undefined;
      sound.setAttribute("aria-pressed", "false");
    });
  };

  wakeTable(figure);
  look(front());
  const hash = decodeURIComponent(location.hash.slice(1));
  const named = points.find(({ key }) => key === hash);
  if (figure.dataset["setting"] === "page" && named) {
    select(named, false);
    figure.scrollIntoView();
  }
  else if (drawing.matches(":focus-visible")) select(points[0], true);
}

window.wordOrderRead = wake;
