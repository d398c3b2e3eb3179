import { reading } from "../../i18n/reading.ts";
import { el, t } from "../dom.ts";

/** The readout that shows the reading, and the tools; it lies over the chart's label, so nothing moves when it comes. */
export interface Toolbar {
  element: HTMLElement;
  /** Shows a reading in silence: to a listener the drawing itself says it, as its value. */
  show: (lines: readonly [string, string]) => void;
  /** Brings the readout into the window, to the edge away from the finger; nothing else moves. */
  bringIn: (finger: number) => void;
  hide: () => void;
  button: (name: keyof typeof icons) => HTMLButtonElement;
}

const icons = {
  table: ["M3 5h14v10H3zM3 8.5h14M8 5v10", reading.table],
  receipt: ["M5 3h10v14l-2.5-1.5L10 17l-2.5-1.5L5 17zM8 7h4M8 10h4", reading.receipt],
  sound: ["M4 8v4h3l4 3.5v-11L7 8zM14 7.5a4 4 0 0 1 0 5", reading.sound],
  screen: ["M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5", reading.screen],
  save: ["M10 3v9M6 8.5l4 4 4-4M4 16.5h12", reading.save],
  embed: ["M7 6l-4 4 4 4M13 6l4 4-4 4", reading.embed],
  help: ["M7.5 7.5a2.5 2.5 0 1 1 3.5 2.3c-.7.4-1 .9-1 1.7M10 14.5v.2", reading.help],
} as const;

export function createToolbar(figure: HTMLElement): Toolbar {
  const [first, second] = [el("strong"), el("span")];
  const output = el("div", { class: "reading" }, first, el("br"), second);
  const buttons = Object.fromEntries(
    Object.entries(icons).map(([name, [path, words]]) => {
      const button = el("button", { type: "button", "aria-label": t(words), title: t(words), "data-tool": name });
      button.innerHTML = `<svg viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6"><path d="${path}"/></svg>`;
      return [name, button];
    }),
  );
  const tools = el("div", { class: "tools", role: "group", "aria-label": t(reading.tools) }, ...Object.values(buttons));
  const element = el("div", { class: "live" }, output, tools);
  const place = figure.querySelector<HTMLElement>(".toolbar")!;
  place.append(element);
  const putBack = () => {
    element.style.removeProperty("translate");
    element.classList.remove("lifted");
  };
  // Where the page is scrolled the reader goes on to where the readout belongs.
  addEventListener("scroll", putBack, { passive: true });
  return {
    element,
    show([one, two]) {
      if (first.textContent !== one) first.textContent = one;
      second.textContent = two;
      place.classList.add("on");
    },
    bringIn(finger) {
      putBack();
      const { top, bottom, height } = element.getBoundingClientRect();
      const low = innerHeight - height;
      const to = finger < low - 24 ? low : 0;
      if (bottom < innerHeight + 1 && top > -1) return;
      element.style.translate = `0 ${to - top}px`;
      element.classList.add("lifted");
    },
    hide() {
      for (const line of [first, second]) line.textContent = "";
      place.classList.remove("on");
      putBack();
    },
    button: (name) => buttons[name]!,
  };
}
