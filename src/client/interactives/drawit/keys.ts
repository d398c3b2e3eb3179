/** Drawing by key: the pad is a slider, whose value is the size at the end of a year (see slider.ts for why). */
import { formatterFor } from "../../../chart-kit/formatter.ts";
import { spoken } from "../../../chart-kit/spoken.ts";
import { interpolate } from "../../../i18n/interpolate.ts";
import { drawItWords } from "../../../i18n/interactives.ts";
import { lang, t } from "../../dom.ts";
import { yearEnd, sizeOn } from "./drawn.ts";
import type { DrawnLine } from "./setup.ts";

/** One step of an arrow key and of a page key, and what sizes are rounded to, as parts of the top of the scale. */
const parts: Readonly<Record<string, number>> = {
  ArrowUp: 1 / 40,
  ArrowDown: -1 / 40,
  PageUp: 1 / 10,
  PageDown: -1 / 10,
};
const grain = 1 / 200;

const moves: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** @param onChange called when year or size have changed @param onDone called at Return */
export function drawByKey(ground: HTMLElement, line: DrawnLine, onChange: () => void, onDone: () => void) {
  const { values, setup } = line;
  const { years, scale, start } = setup;
  const sizeAt = (year: number) => sizeOn(yearEnd(year), start, values);
  const setValue = () => {
    const year = years[line.at]!;
    ground.setAttribute("aria-valuenow", String(Math.round(sizeAt(year))));
    ground.setAttribute("aria-valuetext", spoken(wordsAt(line), lang));
  };
  ground.tabIndex = 0;
  ground.setAttribute("role", "slider");
  ground.setAttribute("aria-roledescription", t(drawItWords.padKind));
  ground.setAttribute("aria-label", ground.dataset["name"]!);
  ground.setAttribute("aria-description", t(drawItWords.keys));
  ground.setAttribute("aria-valuemin", "0");
  ground.setAttribute("aria-valuemax", String(scale.top));
  setValue();
  ground.addEventListener("focus", () => {
    setValue();
    onChange();
  });
  ground.addEventListener("blur", onChange);
  ground.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter") return onDone();
    const [part, move] = [parts[event.key], moves[event.key]];
    if (part === undefined && move === undefined) return;
    event.preventDefault();
    if (move) line.at = Math.min(years.length - 1, Math.max(0, line.at + move));
    if (part) {
      const year = years[line.at]!;
      const size = Math.round((sizeAt(year) / scale.top + part) / grain) * grain * scale.top;
      values.set(year, Math.min(scale.top, Math.max(0, size)));
    }
    setValue();
    onChange();
  });
}

/** "End of 2014: ¥590 bn" */
export function wordsAt({ setup, values, at }: DrawnLine): string {
  const year = setup.years[at]!;
  const size = formatterFor(lang).yuan(sizeOn(yearEnd(year), setup.start, values));
  return interpolate(t(drawItWords.at), { year: String(year), size });
}
