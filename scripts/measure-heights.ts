import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import type { Band } from "../src/embed-kit/heights.ts";
import { furtherLangs } from "../src/i18n/further.ts";
import { builtCharts } from "./built-charts.ts";
import { facesOf } from "./faces.ts";
import { findBrowser, launchOptions } from "./find-browser.ts";
import { fitBands, type Sample } from "./fit-bands.ts";
import { startServer } from "./serve.ts";
import { asProgram } from "./system.ts";

/**
 * Measures how high each embed of dist/ is at every width a host may give it, with and without its title and in every
 * view, and writes src/embed-kit/heights.json: what snippets and oEmbed answers tell browsers that do not size frames
 * by content. In which faces it measured is kept in heights-faces.json: elsewhere a line may wrap earlier or later.
 */
const root = join(import.meta.dirname, "..");
const languages = { en: "", zh: "zh/", ...Object.fromEntries(furtherLangs.map((lang) => [lang, `${lang}/`])) };

/** What is measured of one embed: heights by title and view, named as an embed's address names them ("off?unit=share"). */
type Curves = Record<string, Sample[]>;

/** Runs in the page: shows an embed in a frame, makes it wider and wider, and looks closer where the height leaps. */
async function curvesOf(address: string): Promise<Curves> {
  const frame = document.createElement("iframe");
  // Taller than any chart: a scrollbar would take its width.
  frame.style.cssText = "border:0;height:4000px;width:320px";
  frame.src = address;
  const loaded = new Promise((done) => frame.addEventListener("load", done));
  document.body.replaceChildren(frame);
  await loaded;
  const { body, documentElement } = frame.contentDocument!;
  // Views without choices all stand in the page at once.
  const views = [...body.querySelectorAll<HTMLElement>(".view[data-choices]")];
  const selects = [...body.querySelectorAll<HTMLSelectElement>(".choices select")];

  const queryOf = (view: HTMLElement | undefined) => {
    const chosen = JSON.parse(view?.dataset["choices"] ?? "{}") as Record<string, string>;
    const query = new URLSearchParams();
    for (const { name, options } of selects)
      if (chosen[name] !== options[0]?.value) query.set(name, chosen[name] ?? "");
    return query.size > 0 ? `?${query}` : "";
  };

  const curve = (): [number, number][] => {
    const seen = new Map<number, number>();
    const at = (width: number) => {
      if (!seen.has(width)) {
        frame.style.width = `${width}px`;
        // One pixel for other engines, which round the heights of lines otherwise.
        seen.set(width, body.getBoundingClientRect().height + 1);
      }
      return seen.get(width)!;
    };
    const look = (from: number, to: number) => {
      if (to - from <= 1) return;
      const middle = Math.floor((from + to) / 2);
      const straight = at(from) + ((at(to) - at(from)) * (middle - from)) / (to - from);
      const isStraight = Math.abs(at(middle) - straight) < 0.6 && Math.abs(at(to) - at(from)) < 1.6 * (to - from);
      if (isStraight) return;
      look(from, middle);
      look(middle, to);
    };
    for (let width = 280; width < 1200; width += 20) look(width, width + 20);
    return [...seen].sort(([a], [b]) => a - b);
  };

  const curves: Record<string, [number, number][]> = {};
  for (const title of ["on", "off"])
    for (const view of views.length > 0 ? views : [undefined]) {
      documentElement.dataset["title"] = title;
      for (const other of views) other.classList.toggle("off", other !== view);
      curves[title + queryOf(view)] = curve();
    }
  return curves;
}

/** The lines of one embed; a view as high as the one shown first is told by that one's. */
function bandsOf(curves: Curves): Record<string, Band[]> {
  const bands = Object.entries(curves).map(([name, samples]) => [name, fitBands(samples)] as const);
  const first = new Map(
    bands.filter(([name]) => !name.includes("?")).map(([name, own]) => [name, JSON.stringify(own)]),
  );
  return Object.fromEntries(
    bands.filter(([name, own]) => !name.includes("?") || first.get(name.split("?")[0]!) !== JSON.stringify(own)),
  );
}

async function measure(page: Page, folder: string, site: string, charts: readonly string[]) {
  // A page of the same origin that has no policy and no style of its own.
  await page.goto(`${site}robots.txt`);
  const heights: Record<string, Record<string, Record<string, Band[]>>> = {};
  for (const chart of charts) {
    heights[chart] = {};
    for (const [lang, prefix] of Object.entries(languages))
      if (existsSync(join(folder, prefix, "embed", chart)))
        heights[chart][lang] = bandsOf(await page.evaluate(curvesOf, `${site}${prefix}embed/${chart}/`));
  }
  return heights;
}

/** One line a series: a change of a chart is then a change of its lines. */
const written = (heights: Record<string, Record<string, Record<string, Band[]>>>): string =>
  JSON.stringify(heights, null, 1).replace(
    /\[\s+(\[[\s\S]*?\])\s+\]/g,
    (_, bands: string) => `[${bands.replace(/\s+/g, "")}]`,
  ) + "\n";

await asProgram(async () => {
  findBrowser();
  const folder = process.argv[2] ?? join(root, "dist");
  const charts = builtCharts(folder);
  const served = await startServer({ root: folder, base: "/" }, 0);
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    const faces = await facesOf(page, served.address, charts[0]!);
    writeFileSync(join(root, "src/embed-kit/heights-faces.json"), `${JSON.stringify(faces, null, 2)}\n`);
    writeFileSync(
      join(root, "src/embed-kit/heights.json"),
      written(await measure(page, folder, served.address, charts)),
    );
    return `Measured ${charts.length} charts. Build again, so that their snippets tell it.`;
  } finally {
    await browser.close();
    await served.close();
  }
});
