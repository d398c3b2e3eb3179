import { formatterFor } from "../../chart-kit/formatter.ts";
import { interpolate } from "../../i18n/interpolate.ts";
import { banDays } from "../../i18n/interactives.ts";
import { lang, t } from "../dom.ts";
import { dayLength } from "../../lib/days.ts";

/** Moves to a day of the suspension and says the latest answer to each question by then, from the list in the page. */
export function hydrateBan(ban: HTMLElement) {
  const items = [...ban.querySelectorAll<HTMLElement>("li[data-day]")];
  const days = [...new Set(items.map((item) => Number(item.dataset["day"])))];
  const range = ban.querySelector("input")!;
  const [back, next] = (["back", "next"] as const).map((act) =>
    ban.querySelector<HTMLButtonElement>(`[data-act=${act}]`),
  ) as [HTMLButtonElement, HTMLButtonElement];
  const output = ban.querySelector(".ban-date span")!;
  const start = Date.parse(ban.dataset["start"]!);
  const format = formatterFor(lang);
  ban.querySelector("details")!.open = false;

  const show = () => {
    const day = Number(range.value);
    const date = new Date(start + day * dayLength).toISOString().slice(0, 10);
    output.textContent = interpolate(t(banDays.said), { n: String(day), date: format.date(date) });
    range.setAttribute("aria-valuetext", output.textContent);
    for (const place of ban.querySelectorAll<HTMLElement>("[data-question]")) {
      const latest = items
        .filter(({ dataset }) => Number(dataset["day"]) <= day)
        .findLast(({ dataset }) => dataset["answers"]!.split(" ").includes(place.dataset["question"]!));
      const link = latest?.querySelector("a");
      // What has not changed is not written anew, so that it is not read out again.
      if (place.textContent.trim() !== (link?.textContent.trim() ?? t(banDays.none)))
        place.replaceChildren(link?.cloneNode(true) ?? t(banDays.none));
    }
    back.disabled = day <= days[0]!;
    next.disabled = day >= days.at(-1)!;
  };

  range.addEventListener("input", show);
  const move = (to: number | undefined) => {
    if (to === undefined) return;
    range.value = String(to);
    show();
  };
  back.onclick = () => move(days.findLast((day) => day < Number(range.value)));
  next.onclick = () => move(days.find((day) => day > Number(range.value)));
  show();
}
