import { expect, type Page as Tab, type Request } from "@playwright/test";
import { furtherLangs } from "../../src/i18n/further.ts";
import { dist, kindOf, type Page } from "../build/lib/site.ts";
import { isFull } from "../full.ts";

const site = dist();

/** A page to visit. The address is relative to where the site is served: "./zh/charts/". */
export interface Visited {
  path: string;
  address: string;
  kind: string;
  lang: "en" | "zh";
  page: Page;
}

const visitedOf = (page: Page): Visited => ({
  path: page.path,
  address: `.${page.path}`,
  kind: kindOf(page),
  lang: page.path.startsWith("/zh/") ? "zh" : "en",
  page,
});

const isTranslated = ({ path }: Page) => furtherLangs.some((lang) => path.startsWith(`/${lang}/`));

/** Every living page of the site. Pages of an edition were looked at before they were frozen, and no byte changes since. */
export const pages: Visited[] = site.pages
  .filter((page) => !page.path.startsWith("/editions/") && !isTranslated(page))
  .map(visitedOf);

/** Embeds in further languages, which have no tools. */
export const translated: Visited[] = site.pages.filter(isTranslated).map(visitedOf);

export const isEmbed = ({ kind }: Visited) => kind === "embed/*";
export const hasCharts = ({ page }: Visited) => /<\w[^>]*\sdata-chart=/.test(page.html);

/**
 * Pages with those made alike left to a few: of each kind and language the first, the last and one between, or the one
 * between alone. The full tests take every page.
 * @param each kinds whose pages are each their own
 */
export function sample(
  visited: readonly Visited[],
  each: readonly string[] = ["essays/*"],
  most: 1 | 3 = 3,
): Visited[] {
  if (isFull) return [...visited];
  const alike = Map.groupBy(visited, ({ kind, lang, path }) => (each.includes(kind) ? path : `${lang} ${kind}`));
  return [...alike.values()].flatMap((group) => {
    const between = group[Math.floor(group.length / 2)]!;
    return most === 1 ? [between] : [...new Set([group[0]!, between, group.at(-1)!])];
  });
}

/**
 * How the points of a page's chart are drawn: "line points: circle path", "points: rect". Read from the text: each
 * process asks it of every chart, and to parse their pages takes it seconds.
 */
function kindOfMarks({ page }: Visited): string {
  const drawing = /class="drawing\b[^]*?<\/svg>/.exec(page.html)?.[0] ?? "";
  const names = (pattern: RegExp) =>
    [...new Set([...drawing.matchAll(pattern)].map(([, name]) => name))].sort().join(" ");
  return `${names(/data-mark="?(line|stems|points)\b/g)}: ${names(/<(\w+)\b[^>]*\bdata-key=/g)}`;
}

/** Of pages of charts, one for each way of drawing points and each language. The full tests take every page. */
export function oneOfEachMark(visited: readonly Visited[]): Visited[] {
  if (isFull) return [...visited];
  return [...new Map(visited.map((visit) => [`${visit.lang} ${kindOfMarks(visit)}`, visit])).values()];
}

/** Of each page one language, English and Chinese in turn. The full tests take both. */
export function oneLanguageEach(visited: readonly Visited[]): Visited[] {
  if (isFull) return [...visited];
  const pairs = Map.groupBy(visited, ({ path }) => path.replace(/^\/zh\//, "/"));
  return [...pairs.values()].map((pair, index) => pair[index % pair.length]!);
}

/** The pages in bundles, one test each: a tab opened for every page would cost more than the page. */
export function bundles(visited: readonly Visited[], size = 8): { name: string; bundle: Visited[] }[] {
  return [...Map.groupBy(visited, ({ kind, lang }) => `${lang} ${kind || "home"}`)].flatMap(([name, group]) =>
    Array.from({ length: Math.ceil(group.length / size) }, (_, index) => ({
      name: group.length > size ? `${name} (${index + 1})` : name,
      bundle: group.slice(index * size, (index + 1) * size),
    })),
  );
}

/**
 * What went wrong or went out since a tab was last asked: console messages, errors, failed and foreign requests.
 * Troubles are told when nothing is under way any more: what the next page cuts short would else be held against it.
 */
export function watch(tab: Tab, home: string): { troubles: () => Promise<string[]>; requests: () => string[] } {
  const troubles: string[] = [];
  const requests: string[] = [];
  const underWay = new Set<Request>();
  tab.on("request", (request) => underWay.add(request));
  const end = (request: Request) => underWay.delete(request);
  tab.on("requestfinished", end).on("requestfailed", end);
  tab.on("console", (message) => troubles.push(`console ${message.type()}: ${message.text()}`));
  tab.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  tab.on("requestfailed", (request) => troubles.push(`failed: ${request.url()} (${request.failure()?.errorText})`));
  tab.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  tab.on("request", (request: Request) => {
    const url = new URL(request.url());
    if (url.protocol === "data:" || url.protocol === "blob:") return;
    requests.push(request.url());
    if (url.origin !== new URL(home).origin) troubles.push(`another origin: ${request.url()}`);
  });
  return {
    troubles: async () => {
      await expect.poll(() => [...underWay].map((request) => request.url()), "still under way").toEqual([]);
      return troubles.splice(0);
    },
    requests: () => requests.splice(0),
  };
}
