import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync, type Zippable } from "fflate";
import { raster } from "../src/build/raster.ts";
import { frozenPage } from "./edition.ts";

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
const scripts = /^(live|reading|choices|sound|engine)[\w.-]*$/;

/** @throws if the site is not built, or has no such chart */
export async function packFiles(chart: string, dist: string, root: string): Promise<Record<string, Uint8Array>> {
  if (!existsSync(dist)) throw new Error(`${dist} does not exist. Run \`npm run build\` first.`);
  const known = readdirSync(join(dist, "charts"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  if (!known.includes(chart)) throw new Error(`No chart "${chart}". Known: ${known.join(", ")}.`);
  const files: Record<string, Uint8Array> = {};
  const text = (path: string, content: string) => (files[path] = new TextEncoder().encode(content));
  const copy = (from: string, to: string) => (files[to] = new Uint8Array(readFileSync(join(dist, from))));

  for (const name of readdirSync(join(dist, "assets")).filter((name) => scripts.test(name))) copy(`assets/${name}`, `frame/assets/${name}`);
  for (const [lang, prefix] of Object.entries(languages)) {
    const facts = JSON.parse(readFileSync(join(dist, `${prefix}charts/${chart}.json`), "utf8")) as ChartFile;
    const html = readFileSync(join(dist, `${prefix}embed/${chart}/index.html`), "utf8");
    const page = frozenPage(html, `${lang}/index.html`, "pack", "/")
      // A pack asks the living site nothing.
      .replace(' data-edition="pack"', "")
      .replace(/ data-newer="[^"]*"/g, "");
    text(`frame/${lang}/index.html`, page);
    copy(`${prefix}charts/${chart}.json`, `frame/${prefix}charts/${chart}.json`);
    for (const dataset of facts.datasets) {
      const name = dataset.split("/").at(-1)!;
      if (existsSync(join(dist, "data", name))) copy(`data/${name}`, `frame/data/${name}`);
    }
    const svg = readFileSync(join(dist, `${prefix}charts/${chart}.svg`), "utf8");
    copy(`${prefix}charts/${chart}.svg`, `pictures/${chart}.${lang}.svg`);
    copy(`${prefix}charts/${chart}.png`, `pictures/${chart}.${lang}.web.png`);
    files[`pictures/${chart}.${lang}.print.png`] = await raster(svg, svg, 5);
    copy(`${prefix}charts/${chart}.csv`, `table/${chart}.${lang}.csv`);
    text(`text/${lang}.txt`, [facts.title, facts.subtitle, ...facts.alt, facts.caveat, facts.citation].filter(Boolean).join("\n\n") + "\n");
  }
  text("LICENCE.txt", readFileSync(join(root, "LICENSE-CONTENT"), "utf8"));
  text("README.txt", readme(chart));
  text(
    "SHA256SUMS",
    Object.keys(files)
      .sort()
      .map((path) => `${createHash("sha256").update(files[path]!).digest("hex")}  ${path}\n`)
      .join(""),
  );
  return files;
}

const readme = (chart: string): string => `Word Order: ${chart}

frame/       Put this folder on your own server; show frame/en/index.html or frame/zh/index.html in an <iframe>.
             It loads nothing from anywhere else. A Content-Security-Policy of your host needs only: frame-src 'self'.
             It tells its height to the page around it as pym.js, AMP and Datawrapper frames do.
pictures/    SVG for any size; .web.png at 1,600 pixels; .print.png at 4,000 pixels.
table/       The figures with their grades and sources.
text/        Title, description for readers who cannot see the chart, caveat, credit.
SHA256SUMS   Check with: sha256sum -c SHA256SUMS

Words and tables: CC BY 4.0. Credit the producer of the figures first, then Word Order.
`;

if (import.meta.main) {
  const [chart = ""] = process.argv.slice(2);
  const root = join(import.meta.dirname, "..");
  try {
    const files = await packFiles(chart, join(root, "dist"), root);
    // One fixed date, so that the same chart packs to the same bytes.
    const entries: Zippable = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, [bytes, { mtime: "2020-01-01T00:00:00Z" }]]));
    mkdirSync(join(root, "packs"), { recursive: true });
    writeFileSync(join(root, "packs", `${chart}.zip`), zipSync(entries, { level: 9 }));
    console.log(`Wrote packs/${chart}.zip with ${Object.keys(files).length} files.`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
