/** The button that plays a series: loads what plays it, follows it with the cursor, and stops it. */
import { notLoaded } from "../../i18n/reading.ts";
import { load, notice, t } from "../dom.ts";
import type { ChartCursor } from "./chart-cursor.ts";
import type { Toolbar } from "./toolbar.ts";
import type { Point } from "./points.ts";

declare global {
  interface Window {
    /** Set by the sound script: plays points from left to right; returns how to stop. */
    wordOrderSound?: (points: readonly Point[], at: (point: Point) => void, done: () => void) => () => void;
  }
}

export interface Melody {
  isPlaying: () => boolean;
  stop: () => void;
}

export function wireMelody(cursor: ChartCursor, toolbar: Toolbar): Melody {
  const button = toolbar.button("sound");
  let stop: (() => void) | undefined;
  const setPressed = (isPressed: boolean) => button.setAttribute("aria-pressed", String(isPressed));
  setPressed(false);
  const done = () => {
    stop = undefined;
    setPressed(false);
  };
  cursor.onRefresh = () => {
    stop?.();
    button.hidden = button.disabled = !cursor.throughTime;
  };
  button.onclick = async () => {
    if (stop) return stop();
    cursor.refresh();
    try {
      await load("sound");
      stop = window.wordOrderSound!(cursor.points, (point) => cursor.select(point, false), done);
      setPressed(true);
    } catch {
      notice(cursor.figure, t(notLoaded));
    }
  };
  return { isPlaying: () => stop !== undefined, stop: () => stop?.() };
}
