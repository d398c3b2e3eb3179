import { formatterFor } from "../../chart-kit/formatter.ts";
import { interpolate } from "../../i18n/interpolate.ts";
import { drawItWords } from "../../i18n/interactives.ts";
import { gap } from "../../i18n/punctuation.ts";
import { notLoaded } from "../../i18n/reading.ts";
import { afterPaint, el, lang, t } from "../dom.ts";
import { download, png, standalone } from "../reading/save.ts";
import {
  dayAt,
  epochDay,
  yearEnd,
  pads,
  pathOf,
  scoreDrawing,
  sizeOn,
  stroke,
  valueAt,
  xOf,
  yOf,
  type Known,
  type Pad,
  type Scale,
} from "./drawn.ts";

interface Setup {
  start: Known;
  published: Known[];
  scale: Scale;
  years: number[];
  /** Base units in one unit of the number fields. */
  unit: number;
}

/** One step of an arrow key, and of a page key, in base units. */
const steps: Record<string, number> = { ArrowUp: 5e10, ArrowDown: -5e10, PageUp: 2e11, PageDown: -2e11 };

export function hydrateDrawIt(interactive: HTMLElement) {
  const { start, published, scale, years, unit } = JSON.parse(interactive.dataset["setup"]!) as Setup;
  const find = <E extends Element>(selector: string) => interactive.querySelector<E>(selector)!;
  const format = formatterFor(lang);
  const ground = find<HTMLElement>(".pad");
  const status = find<HTMLElement>(".pad-status");
  const fields = [...interactive.querySelectorAll<HTMLInputElement>(".drawit-fields input")];
  const values = new Map<number, number>();
  /** The year the arrow keys are at. */
  let at = 0;
  let scoreText = "";

  const drawings = pads.map((pad) => ({ pad, svg: find<SVGSVGElement>(`svg[data-size=${pad.size}]`) }));

  const redraw = () => {
    for (const { pad, svg } of drawings) {
      const part = (name: string) => svg.querySelector(`[data-part=${name}]`)!;
      part("line").setAttribute(
        "d",
        pathOf(pad, scale, start, values, interactive.dataset["shown"] === undefined ? undefined : years.at(-1)),
      );
      part("dots").setAttribute(
        "d",
        [...values].map(([year, value]) => `M${xOf(pad, scale, yearEnd(year))},${yOf(pad, scale, value)}h0`).join(""),
      );
      const isAtKey = document.activeElement === ground;
      const year = years[at]!;
      part("at").setAttribute("cx", String(isAtKey ? xOf(pad, scale, yearEnd(year)) : -20));
      part("at").setAttribute("cy", String(isAtKey ? yOf(pad, scale, sizeOn(yearEnd(year), start, values)) : -20));
    }
    for (const field of fields) {
      const value = values.get(Number(field.name));
      if (document.activeElement !== field) field.value = value === undefined ? "" : String(Math.round(value / unit));
    }
    if (interactive.dataset["shown"] !== undefined) compare();
  };

  let asked = 0;
  const soon = () => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(redraw);
  };

  const compare = () => {
    const { hits, all, verdict, yours, actual } = scoreDrawing(start, values, published);
    const sentence = interpolate(t(drawItWords.score), {
      hits: String(hits),
      all: String(all),
      yours: format.yuan(yours.value),
      yourDate: format.month(yours.date),
      actual: format.yuan(actual.value),
      date: format.month(actual.date),
    });
    scoreText = values.size > 0 ? `${t(drawItWords[verdict])}${gap(lang)}${sentence}` : "";
    find(".drawit-score").textContent = scoreText;
    find<HTMLElement>(".drawit-share").hidden = values.size === 0;
    for (const row of interactive.querySelectorAll<HTMLElement>("tr[data-date]"))
      row.querySelector(".yours")!.textContent =
        values.size > 0 ? format.yuan(sizeOn(epochDay(row.dataset["date"]!), start, values)) : "–";
  };

  const reveal = () => {
    interactive.dataset["shown"] = "";
    redraw();
    const answer = find<HTMLElement>(".drawit-answer");
    answer.focus({ preventScroll: true });
    answer.scrollIntoView({ block: "nearest" });
  };

  // Pointer and finger. A finger that moves up or down the page scrolls it; one that moves along the years draws.
  for (const { pad, svg } of drawings) {
    let last: { day: number; value: number } | undefined;
    const place = (event: PointerEvent) => {
      const box = svg.getBoundingClientRect();
      const ratio = pad.width / box.width;
      return {
        day: dayAt(pad, scale, (event.clientX - box.left) * ratio),
        value: valueAt(pad, scale, (event.clientY - box.top) * ratio),
      };
    };
    const isOnGround = ({ day }: { day: number }) => day > epochDay(start.date) - 20;
    svg.addEventListener("pointerdown", (event) => {
      const here = place(event);
      if (event.button !== 0 || !isOnGround(here)) return;
      svg.setPointerCapture(event.pointerId);
      last = here;
      stroke(values, years, undefined, here);
      soon();
    });
    svg.addEventListener("pointermove", (event) => {
      if (!last) return;
      for (const move of event.getCoalescedEvents?.().length ? event.getCoalescedEvents() : [event]) {
        const here = place(move);
        if (!isOnGround(here)) continue;
        stroke(values, years, last, here);
        last = here;
      }
      soon();
    });
    for (const end of ["pointerup", "pointercancel"] as const) svg.addEventListener(end, () => (last = undefined));
  }

  // Keys.
  ground.tabIndex = 0;
  ground.setAttribute("role", "application");
  ground.setAttribute("aria-roledescription", t(drawItWords.padKind));
  ground.setAttribute("aria-label", t(drawItWords.pad));
  const speak = () => {
    const year = years[at]!;
    status.textContent = interpolate(t(drawItWords.at), {
      year: String(year),
      size: format.yuan(sizeOn(yearEnd(year), start, values)),
    });
  };
  ground.addEventListener("focus", () => {
    if (!ground.matches(":focus-visible")) return;
    redraw();
    afterPaint(speak);
  });
  ground.addEventListener("blur", redraw);
  ground.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = steps[event.key];
    const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === "Enter") return reveal();
    if (step === undefined && move === undefined) return;
    event.preventDefault();
    if (move) at = Math.min(years.length - 1, Math.max(0, at + move));
    const year = years[at]!;
    if (step)
      values.set(
        year,
        Math.min(scale.top, Math.max(0, Math.round((sizeOn(yearEnd(year), start, values) + step) / 1e10) * 1e10)),
      );
    redraw();
    speak();
  });

  // Figures.
  for (const field of fields)
    field.addEventListener("input", () => {
      const [year, value] = [Number(field.name), field.valueAsNumber * unit];
      if (value >= 0 && value <= scale.top) values.set(year, value);
      else values.delete(year);
      soon();
    });

  const acts: Record<string, (button: HTMLButtonElement) => void | Promise<void>> = {
    reveal: () => {
      if (values.size === 0) status.textContent = t(drawItWords.empty);
      else reveal();
    },
    clear: () => {
      values.clear();
      delete interactive.dataset["shown"];
      status.textContent = "";
      redraw();
    },
    share: async (button) => {
      const text = `${scoreText}\n${interactive.dataset["page"]}`;
      const isTouch = matchMedia("(pointer: coarse)").matches;
      try {
        if (isTouch && "share" in navigator) await navigator.share({ text });
        else {
          await navigator.clipboard.writeText(text);
          button.textContent = t(drawItWords.copied);
        }
      } catch (error) {
        // A reader who closes the sheet of a phone has not failed.
        if ((error as Error).name !== "AbortError") button.textContent = t(drawItWords.shareFailed);
      }
    },
    svg: (button) => keep(button, (picture) => new Blob([picture.markup], { type: "image/svg+xml" }), "svg"),
    png: (button) => keep(button, png, "png"),
  };

  async function keep(
    button: HTMLButtonElement,
    make: (picture: ReturnType<typeof standalone>) => Blob | Promise<Blob>,
    extension: string,
  ) {
    const shown: { pad: Pad; svg: SVGSVGElement } = drawings.find(({ svg }) => svg.getBoundingClientRect().width > 0)!;
    const words = el(
      "div",
      { "data-page": interactive.dataset["page"]! },
      el("p", { class: "chart-title" }, t(drawItWords.pictureTitle)),
      el("p", { class: "chart-subtitle" }, scoreText),
      el("p", { class: "credit" }, find(".credit").textContent ?? ""),
    );
    try {
      const url = URL.createObjectURL(await make(standalone(words, shown.svg)));
      download(url, `yuebao-drawn.${extension}`);
      URL.revokeObjectURL(url);
    } catch {
      button.textContent = t(notLoaded);
    }
  }

  for (const button of interactive.querySelectorAll<HTMLButtonElement>("[data-act]"))
    button.onclick = () => void acts[button.dataset["act"]!]!(button);
  find<HTMLAnchorElement>(".drawit-skip").onclick = (event) => {
    event.preventDefault();
    reveal();
  };
  // A browser may have kept figures typed before the page was left.
  for (const field of fields) if (field.value) field.dispatchEvent(new Event("input"));
}
