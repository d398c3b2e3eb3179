import { expect, type Locator, type Page as Tab } from "@playwright/test";
import { isFull } from "../../full.ts";
import { oneOfEachMark, pages, sample } from "../site.ts";

/** What the specs of the reading layer share: which pages there are, how one is opened and what it says. */

/** The page of every chart, in every language. */
export const allChartPages = pages.filter(({ path }) => /^(\/zh)?\/charts\/[a-z0-9-]+\/$/.test(path));
export const englishPages = allChartPages.filter(({ lang }) => lang === "en");
/** The page of every chart in English, and a few in Chinese: the drawings are the same, only their words are others. */
export const chartPages = [
  ...englishPages,
  ...sample(
    allChartPages.filter(({ lang }) => lang === "zh"),
    [],
  ),
];

/** For what the marks of a chart decide, not its figures: one for each way of drawing points, and one in Chinese. */
export const pagesByMark = isFull
  ? chartPages
  : [...oneOfEachMark(englishPages), chartPages.findLast(({ lang }) => lang === "zh")!];

/** The Chinese one of those: for what the reading layer does alike in every chart. */
export const fewByMark = isFull ? pagesByMark : pagesByMark.slice(-1);

/** The address of the page of one chart. @throws if the site has none */
export function chartAt(id: string, search = ""): string {
  const found = englishPages.find(({ path }) => path === `/charts/${id}/`);
  if (!found) throw new Error(`No chart "${id}" in dist/. Known: ${englishPages.map(({ path }) => path).join(", ")}.`);
  return found.address + search;
}

export const figure = (tab: Tab) => tab.locator("figure.chart");
/** The drawing of the view that is shown. */
export const drawing = (tab: Tab) => tab.locator("figure.chart .view:not(.off) .drawing");
export const readout = (tab: Tab) => tab.locator("figure.chart .live .reading");
export const tool = (tab: Tab, name: string) => tab.locator(`figure.chart [data-tool=${name}]`);
export const dialog = (tab: Tab) => tab.getByRole("dialog");
export const notice = (tab: Tab) => tab.locator("figure.chart .notice");
export const choice = (tab: Tab, name: string) => tab.locator(`figure.chart .choices select[name="${name}"]`);

/** The view that the engine made, where it is the one shown. */
export const made = (tab: Tab) => tab.locator("figure.chart .view.made:not(.off)");

/** Waits until the engine has drawn: it is the heaviest of what comes, and a server compresses it on first demand. */
export const isMade = (tab: Tab) => expect(made(tab).locator("svg")).toHaveCount(3);

/** Waits until the reading layer has come. */
export const isLive = (tab: Tab) => expect(figure(tab)).toHaveAttribute("data-state", "live");

/**
 * Brings up the reading of a chart and its tools by focus. They stay whatever moves under the mouse, while a page that
 * scrolls to a button takes the chart away from under a mouse, and the tools with it.
 */
export async function bringTools(chart: Locator): Promise<void> {
  const drawing = chart.locator(".drawing:visible").first();
  await drawing.focus();
  await expect(chart).toHaveAttribute("data-state", "live");
  await drawing.press("ArrowRight");
  await expect(chart.locator(".toolbar.on .reading")).not.toBeEmpty();
}

/** Presses Tab until the drawing has the focus. @returns how often */
export async function tabToDrawing(tab: Tab): Promise<number> {
  for (let presses = 1; presses <= 60; presses++) {
    await tab.keyboard.press("Tab");
    if (await drawing(tab).evaluate((element) => element === document.activeElement)) return presses;
  }
  throw new Error("Sixty tab stops, and none was the drawing.");
}

/** Opens a page and comes to its chart by keyboard: the layer is there, the first point is read. */
export async function enter(tab: Tab, address: string): Promise<void> {
  await tab.goto(address);
  await tabToDrawing(tab);
  await isLive(tab);
  await expect(figure(tab)).toHaveAttribute("data-at", /./);
}

/** What the readout shows, what a screen reader says, and the row of the table they are of. */
export interface Said {
  key: string;
  first: string;
  second: string;
  /** The value of the slider that the drawing is. */
  spoken: string;
  row: { name: string; values: string[]; grade: string; source: string };
}

/** Runs in the page. */
function readStrip(): Said {
  const figure = document.querySelector<HTMLElement>("figure.chart")!;
  const key = figure.dataset["at"] ?? "";
  const output = figure.querySelector(".live .reading");
  const drawing = figure.querySelector(".view:not(.off) .drawing, .explore .drawing");
  const row = figure.querySelector(`.data-table tr[data-key="${CSS.escape(key)}"]`);
  const text = (element: Element | null | undefined) => element?.textContent?.trim() ?? "";
  return {
    key,
    first: text(output?.querySelector("strong")),
    second: text(output?.querySelector("span")),
    spoken: drawing?.getAttribute("aria-valuetext") ?? "",
    row: {
      name: text(row?.querySelector("th")),
      values: [...(row?.querySelectorAll("td:not([data-role])") ?? [])].map(text).filter(Boolean),
      grade: text(row?.querySelector("[data-role=grade]")),
      source: text(row?.querySelector("[data-role=source]")),
    },
  };
}

export const said = (tab: Tab): Promise<Said> => tab.evaluate(readStrip);

export async function press(tab: Tab, key: string): Promise<Said> {
  await tab.keyboard.press(key);
  return said(tab);
}

/** Presses keys one after the other. @returns what was said after each */
export async function pressAll(tab: Tab, keys: readonly string[]): Promise<Said[]> {
  const log = await tab.evaluateHandle(
    // The page's policy lets no text become code, but a function that comes from outside the page may.
    `(() => { const log = []; addEventListener("keydown", () => log.push((${readStrip.toString()})())); return log; })()`,
  );
  for (const key of keys) await tab.keyboard.press(key);
  const all = (await log.jsonValue()) as Said[];
  return all.slice(-keys.length);
}

/** The keys of the points of the drawing that is shown, series by series. */
export const drawn = (tab: Tab): Promise<string[][]> =>
  drawing(tab).evaluate((drawing) => {
    const svg = [...drawing.querySelectorAll("svg")].find((svg) => svg.getBoundingClientRect().width > 0)!;
    const series = new Map<Element | null, string[]>();
    for (const point of svg.querySelectorAll<SVGElement>("[data-key]"))
      series.set(point.parentElement, [...(series.get(point.parentElement) ?? []), point.dataset["key"]!]);
    return [...series.values()];
  });
