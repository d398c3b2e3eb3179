import { interpolate } from "../../i18n/interpolate.ts";
import { hub } from "../../i18n/interactives.ts";
import { isGrouped } from "../../i18n/lang.ts";
import { lang, t } from "../dom.ts";
import { most, star, web, parseCount, type Lines } from "./lines.ts";

const number = (value: number) => new Intl.NumberFormat(lang, { useGrouping: isGrouped[lang] }).format(value);

/** Redraws both diagrams as the reader sets how many firms and banks there are. */
export function hydrateHub(interactive: HTMLElement) {
  const inputs = (name: keyof typeof most) => [
    ...interactive.querySelectorAll<HTMLInputElement>(`input[name=${name}]`),
  ];
  const counts = { firms: Number(inputs("firms")[0]!.defaultValue), banks: Number(inputs("banks")[0]!.defaultValue) };

  const panel = (id: string, lines: Lines, sum: string, alt: string) => {
    const place = interactive.querySelector(`[data-panel=${id}]`)!;
    const values = { n: number(counts.firms), m: number(counts.banks), sum: number(lines.sum) };
    for (const part of ["path", "firms", "banks"] as const)
      place.querySelector(`[data-part=${part}]`)!.setAttribute("d", lines[part]);
    place.querySelector(".hub-sum")!.textContent = interpolate(sum, values);
    place.querySelector("svg")!.setAttribute("aria-label", interpolate(alt, values));
  };

  const redraw = () => {
    panel("direct", web(counts.firms, counts.banks), t(hub.directSum), t(hub.directAlt));
    panel("hub", star(counts.firms, counts.banks), t(hub.hubSum), t(hub.hubAlt));
    interactive.querySelector("[data-more]")!.textContent = interpolate(t(hub.more), { m: number(counts.banks) });
  };

  let asked = 0;
  for (const name of ["firms", "banks"] as const)
    for (const input of inputs(name)) {
      const take = () => {
        const value = parseCount(input.value, most[name]);
        if (value === undefined) return;
        counts[name] = value;
        // What is being typed is left alone until it is finished: "1" on the way to "12" is no mistake.
        for (const other of inputs(name)) if (other !== input) other.value = String(value);
        cancelAnimationFrame(asked);
        asked = requestAnimationFrame(redraw);
      };
      input.addEventListener("input", take);
      input.addEventListener("change", () => {
        input.value = String(parseCount(input.value, most[name]) ?? counts[name]);
        take();
      });
      // A browser may have kept what was set before the page was left.
      if (input.value !== input.defaultValue) take();
    }
}
