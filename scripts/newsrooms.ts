import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { format } from "prettier";
import type { NewsroomResult, NewsroomResults } from "../src/embed-kit/newsroom-results.ts";
import { newsrooms, type NewsroomId } from "../src/i18n/newsrooms.ts";
import { homeFrom } from "../tests/build/lib/site.ts";
import type { Browser } from "../tests/contract/browsers/browser.ts";
import { chromiumOf } from "../tests/contract/browsers/chromium.ts";
import { widths } from "../tests/contract/hosts/look.ts";
import { chartsIn } from "../tests/contract/hosts/stage.ts";
import { codeOf } from "../tests/contract/lib/codes.ts";
import { serveHosts, serveSiteAs, type HostPage } from "../tests/contract/lib/serve-as.ts";
import { launchOptions } from "./find-browser.ts";
import { install } from "./newsrooms/packages.ts";
import { see } from "./newsrooms/see.ts";
import { startWordPress } from "./newsrooms/wordpress.ts";
import { wordpressSystems } from "./newsrooms/wordpress-systems.ts";
import { newsroomsWith } from "./newsrooms/systems.ts";
import { aptLine, asProgram, Missing } from "./system.ts";

/**
 * Gives the codes of dist/ to the systems that newsrooms use, looks at what they publish in Chromium, and writes
 * src/embed-kit/newsroom-results.json, which the site publishes at /hosts/. The systems are installed in
 * .cache/newsrooms; named after `npm run newsrooms --`, only those are tried, and what the others did the same day in the same
 * browser is kept. What Debian has as packages (WordPress, Hugo, Jekyll, bleach, Sanitize) is tried where it is installed.
 */
const root = join(import.meta.dirname, "..");
const file = join(root, "src/embed-kit/newsroom-results.json");
const only = process.argv.slice(2);
const isWanted = (id: string) => only.length === 0 || only.includes(id);
const today = new Date().toISOString().slice(0, 10);

/** What was seen before of systems that are not tried now; nothing of another day or browser. */
function kept(browser: string): NewsroomResults["rows"] {
  if (only.length === 0 || !existsSync(file)) return [];
  const before = JSON.parse(readFileSync(file, "utf8")) as NewsroomResults;
  return before.date === today && before.browser === browser ? before.rows.filter(({ id }) => !isWanted(id)) : [];
}

/** A page of an article, in which the system's HTML is all there is. */
const article = (html: string) =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title><style>body{margin:0}</style></head><body>${html}</body></html>`;

/** Debian's names of what is tried where it is installed. */
const debianPackages = [
  "wordpress",
  "php-cli",
  "php-mysql",
  "mariadb-server",
  "python3-bleach",
  "ruby-sanitize",
  "jekyll",
  "hugo",
];

const notFound = (missing: readonly string[]): string =>
  missing.length === 0
    ? "Every system was found."
    : `Not found: ${missing.join(", ")}. On Debian, ${aptLine(debianPackages)} installs them.`;

await asProgram(async () => {
  const dist = join(root, "dist");
  if (!existsSync(join(dist, "index.html"))) throw new Missing("No site in dist/. Run `npm run build` first.");
  const packages = install(join(root, ".cache/newsrooms"));
  const launched = await chromium.launch(launchOptions());
  const browser: Browser = chromiumOf(launched);
  const site = await serveSiteAs({ folders: [dist], home: homeFrom(process.env) });
  const pages = new Map<string, HostPage>();
  const hosts = await serveHosts(pages);
  const wordpress = only.some((id) => !id.startsWith("wordpress"))
    ? undefined
    : await startWordPress(join(packages.folder, "wordpress"));
  const rows = kept(browser.name);
  try {
    const editors = await launched.newPage();
    const systems = [...(wordpress ? wordpressSystems(wordpress) : []), ...(await newsroomsWith(packages, editors))];
    for (const { id, name, codes, publish } of systems.filter(({ id }) => isWanted(id)))
      for (const code of codes) {
        const published = await publish(
          codeOf(dist, chartsIn(dist)[0]!, "en", code, homeFrom(process.env), site.address),
        );
        const own = `${id}-${rows.length}`;
        if (typeof published === "string") pages.set(`/${own}`, { text: article(published) });
        const address = typeof published === "string" ? hosts.address + own : published.address;
        const seen: Record<string, NewsroomResult> = {};
        for (const width of widths) seen[width] = await see(browser, address, width);
        console.log([name, id, code, ...widths.map((width) => JSON.stringify(seen[width]))].join(" | "));
        rows.push({ id, name, code, seen });
      }
  } finally {
    wordpress?.close();
    await Promise.all([browser.close(), site.close(), hosts.close()]);
  }
  const results: NewsroomResults = {
    date: today,
    browser: browser.name,
    widths: [...widths],
    missing: (Object.keys(newsrooms) as NewsroomId[]).filter((id) => !rows.some((row) => row.id === id)),
    rows,
  };
  const text = await format(JSON.stringify(results), { parser: "json", printWidth: 120 });
  writeFileSync(file, text);
  return `Wrote src/embed-kit/newsroom-results.json. ${notFound(results.missing)} Build again to publish it.`;
});
