import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { facts } from "../embed-kit/facts.ts";

/** Where the small site says it lives. */
export const home = "https://a.org/word-order/";
const base = "/word-order/";

const page = (lang: string, canonical: string, body: string, isEmbed = false) =>
  `<!doctype html><html lang="${lang}" data-reading-style="${base}assets/reading-1.css" data-reading="${base}assets/reading-1.js"${isEmbed ? "" : ` data-panel="${base}assets/panel-1.js"`} data-engine-worker="${base}assets/engine-worker-1.js" data-data="${base}data/">` +
  `<head><link rel="canonical" href="${home}${canonical}"><title>Small</title></head><body>${body}</body></html>`;

const embed = (lang: string, prefix: string) =>
  page(
    lang,
    `${prefix}charts/small/`,
    `<figure data-page="${home}${prefix}charts/small/" data-json="${base}${prefix}charts/small.json"><a href="${base}${prefix}charts/small/">Word Order</a><a href="https://b.org/">Source</a></figure>`,
    true,
  );

const json = (prefix: string) =>
  JSON.stringify({
    title: "Small & rising",
    subtitle: "Net assets",
    alt: ["A line."],
    caveat: "Few figures.",
    citation: `Small Bank; Word Order, “Small”, ${home}${prefix}charts/small/`,
    addresses: { page: `${home}${prefix}charts/small/`, png: `${home}${prefix}charts/small.png` },
    datasets: [`${home}data/small.csv`],
    rows: [{ key: "2025-06", value: 2 }],
  });

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="5"><rect width="8" height="5" fill="#fff"/></svg>';

/** A built site with one chart, as small as can be. */
export const files: Record<string, string> = {
  "index.html": page("en", "", "Home"),
  // What stands where a chart stood that is no more.
  "charts/gone/index.html": "Withdrawn",
  "charts/gone.json": "{}",
  "embed/gone/index.html": "Withdrawn",
  "assets/reading-1.css": "a{}",
  "assets/reading-1.js": "read()",
  "assets/panel-1.js": "panel()",
  "assets/engine-worker-1.js": "work()",
  "assets/engine-explore-1.js": "explore()",
  "embed/small.json": JSON.stringify(facts),
  "data/small.csv": "date,value\n2025-06,2\n",
  ...Object.fromEntries(
    ["", "zh/"].flatMap((prefix) => [
      [`${prefix}embed/small/index.html`, embed(prefix ? "zh-Hans" : "en", prefix)],
      [`${prefix}embed/explore/index.html`, embed(prefix ? "zh-Hans" : "en", prefix)],
      [
        `${prefix}charts/small/index.html`,
        page("en", `${prefix}charts/small/`, `<section data-facts="/embed/small.json"></section>`),
      ],
      [`${prefix}charts/small.json`, json(prefix)],
      [`${prefix}charts/small.svg`, svg],
      [`${prefix}charts/small.png`, "PNG"],
      [`${prefix}charts/small.csv`, "key,value\n2025-06,2\n"],
    ]),
  ),
};

/** The small site in a folder of its own, with an empty one beside it. */
export function smallSite(changed: Record<string, string | undefined> = {}): { root: string; dist: string } {
  const root = mkdtempSync(join(tmpdir(), "small-site-"));
  const dist = join(root, "dist");
  for (const [path, text] of Object.entries({ ...files, ...changed })) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  writeFileSync(join(root, "LICENSE-CONTENT"), "CC BY 4.0\n");
  return { root, dist };
}
