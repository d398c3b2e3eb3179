import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync, type Zippable } from "fflate";
import { raster } from "../src/site/pictures/raster.ts";
import { assetsOf } from "./assets-of.ts";
import { builtCharts } from "./built-charts.ts";
import { homeOf, leadOn } from "./frozen-page.ts";

/**
 * Writes packs/<chart>.zip, all a desk needs to host a chart itself: a frame that asks nothing of anybody, pictures for
 * web and print, the table, the words, checksums and licence, in both languages.
 */

interface ChartFile {
  title: string;
  subtitle: string;
  alt: string[];
  caveat?: string;
  citation: string;
  datasets: string[];
}

const languages = { en: "", zh: "zh/" };

/** @throws if the site is not built, or has no such chart */
export async function packFiles(chart: string, dist: string, root: string): Promise<Record<string, Uint8Array>> {
  const known = builtCharts(dist);
  if (!known.includes(chart)) throw new Error(`No chart "${chart}". Known: ${known.join(", ")}.`);
  const files: Record<string, Uint8Array> = {};
  const text = (path: string, content: string) => (files[path] = new TextEncoder().encode(content));
  const read = (path: string) => readFileSync(join(dist, path), "utf8");
  const copy = (from: string, to: string) => {
    // Some figures may be shown but not passed on: those tables are no files of the site.
    if (existsSync(join(dist, from))) files[to] = new Uint8Array(readFileSync(join(dist, from)));
  };

  // A pack asks the living site nothing, not even whether its figures have moved.
  const embeds = Object.values(languages).map((prefix) => `${prefix}embed/${chart}/index.html`);
  const assets = assetsOf(embeds, dist, ["check-for-update"]);
  for (const name of assets) copy(`assets/${name}`, `frame/assets/${name}`);
  for (const [lang, prefix] of Object.entries(languages)) {
    const { title, subtitle, alt, caveat, citation, datasets } = JSON.parse(
      read(`${prefix}charts/${chart}.json`),
    ) as ChartFile;
    const embed = `${prefix}embed/${chart}/index.html`;
    text(`frame/${lang}/index.html`, ownPage(read(embed), embed, assets));
    copy(`${prefix}charts/${chart}.json`, `frame/${prefix}charts/${chart}.json`);
    for (const name of datasets.map((address) => address.split("/").at(-1)!))
      copy(`data/${name}`, `frame/data/${name}`);
    const svg = read(`${prefix}charts/${chart}.svg`);
    text(`pictures/${chart}.${lang}.svg`, svg);
    copy(`${prefix}charts/${chart}.png`, `pictures/${chart}.${lang}.web.png`);
    files[`pictures/${chart}.${lang}.print.png`] = await raster(svg, svg, 5);
    copy(`${prefix}charts/${chart}.csv`, `table/${chart}.${lang}.csv`);
    text(`text/${lang}.txt`, `${[title, subtitle, ...alt, caveat, citation].filter(Boolean).join("\n\n")}\n`);
  }
  text("LICENCE.txt", readFileSync(join(root, "LICENSE-CONTENT"), "utf8"));
  text("README.txt", readme(chart, `table/${chart}.en.csv` in files));
  text("SHA256SUMS", sums(files));
  return files;
}

/** As `sha256sum -c` reads it. */
const sums = (files: Record<string, Uint8Array>): string =>
  Object.keys(files)
    .sort()
    .map((path) => `${createHash("sha256").update(files[path]!).digest("hex")}  ${path}\n`)
    .join("");

/** The frame of a pack: scripts and data beside it; its links for readers lead to the living site, which it asks nothing. */
function ownPage(html: string, path: string, assets: readonly string[]): string {
  const home = homeOf(html, path);
  return leadOn(html, home, (to) => {
    if (to.startsWith("assets/")) return assets.includes(to.slice("assets/".length)) ? `../${to}` : undefined;
    return to === "data/" || to.endsWith(".json") ? `../${to}` : home.href + to;
  });
}

const readme = (chart: string, hasTable: boolean): string => `Word Order: ${chart}

frame/       Put this folder on your own server; show frame/en/index.html or frame/zh/index.html in an <iframe>.
             It loads nothing from anywhere else. A Content-Security-Policy of your host needs only: frame-src 'self'.
             It tells its height to the page around it as pym.js, AMP and Datawrapper frames do.
pictures/    SVG for any size; .web.png at 1,600 pixels; .print.png at 4,000 pixels.
${hasTable ? "table/       The figures with their grades and sources." : "             These figures may be shown, but their producer does not let them be passed on as a file."}
text/        Title, description for readers who cannot see the chart, caveat, credit.
SHA256SUMS   Check with: sha256sum -c SHA256SUMS

Words and tables: CC BY 4.0, see LICENCE.txt. Credit the producer of the figures first, then Word Order.
`;

if (import.meta.main) {
  const [chart = ""] = process.argv.slice(2);
  const root = join(import.meta.dirname, "..");
  try {
    const files = await packFiles(chart, join(root, "dist"), root);
    // One fixed date, so that the same chart packs to the same bytes.
    const entries: Zippable = Object.fromEntries(
      Object.entries(files).map(([path, bytes]) => [path, [bytes, { mtime: "2020-01-01T00:00:00Z" }]]),
    );
    mkdirSync(join(root, "packs"), { recursive: true });
    writeFileSync(join(root, "packs", `${chart}.zip`), zipSync(entries, { level: 9 }));
    console.log(`Wrote packs/${chart}.zip with ${Object.keys(files).length} files.`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
