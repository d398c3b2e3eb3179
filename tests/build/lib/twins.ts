import type { Page } from "./site.ts";

/** Values drawn in a chart of a page that are no row of its table: a reader could not look them up. */
export function unlistedValues(page: Page): string[] {
  return [...page.document.querySelectorAll("[data-chart]")].flatMap((chart) => {
    const keys = (selector: string) =>
      [...chart.querySelectorAll(selector)].map((element) => element.getAttribute("data-key")!);
    const listed = new Set(keys("tr[data-key]"));
    const drawn = keys("svg [data-key]");
    const name = chart.getAttribute("data-chart")!;
    if (drawn.length === 0) return [`${name} draws no value`];
    return [...new Set(drawn)].filter((key) => !listed.has(key)).map((key) => `${name} draws ${key}, which is no row`);
  });
}
