import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { format } from "prettier";
import type { HostResult, HostResults } from "../src/embed-kit/host-results.ts";
import { chromiumOf } from "../tests/contract/browsers/chromium.ts";
import type { Browser } from "../tests/contract/browsers/browser.ts";
import { openFirefox } from "../tests/contract/browsers/firefox.ts";
import { openWebKit } from "../tests/contract/browsers/webkit.ts";
import { hosts } from "../tests/contract/hosts/hosts.ts";
import { lookAt, widths } from "../tests/contract/hosts/look.ts";
import { resultOf } from "../tests/contract/hosts/results.ts";
import { stage } from "../tests/contract/hosts/stage.ts";
import { homeFrom } from "../tests/build/lib/site.ts";
import { launchOptions } from "./find-browser.ts";
import { asProgram, Missing } from "./system.ts";

/**
 * Tries the code of dist/ in every host and every browser that is found, and writes src/embed-kit/host-results.json,
 * which the site publishes at /hosts/. Chromium is needed; Firefox and WebKit are tried where they are installed.
 */
const root = join(import.meta.dirname, "..");

/** Zoom and paper are asked of Chromium alone: the others have no such order for their tabs. */
const isFor = (browser: Browser) => (host: (typeof hosts)[number]) =>
  browser.id === "chromium" || (host.zoom === undefined && !host.isPaper);

async function tryAll(browser: Browser, address: string, into: HostResults) {
  into.browsers[browser.id] = browser.name;
  for (const host of hosts.filter(isFor(browser))) {
    const seen: Record<string, HostResult> = {};
    for (const width of widths) {
      const look = await lookAt(browser, host, address, width);
      seen[width] = resultOf(look);
      const figures = look.frames.map(
        ({ height, cut, gap, wide }) => `${height} px high, ${cut} cut, ${gap} empty, ${wide} too wide`,
      );
      console.log(
        [
          browser.id,
          host.id,
          width,
          look.outcome,
          `shift ${look.shift ?? "not counted"}`,
          ...figures,
          ...look.complaints,
        ].join(" | "),
      );
    }
    into.hosts[host.id][browser.id] = seen;
  }
}

await asProgram(async () => {
  const dist = join(root, "dist");
  if (!existsSync(join(dist, "index.html"))) throw new Missing("No site in dist/. Run `npm run build` first.");
  const results: HostResults = {
    date: new Date().toISOString().slice(0, 10),
    browsers: {},
    missing: [],
    widths: [...widths],
    codes: Object.fromEntries(hosts.map(({ id, code }) => [id, code])) as HostResults["codes"],
    hosts: Object.fromEntries(hosts.map(({ id }) => [id, {}])) as HostResults["hosts"],
  };
  const { hosts: address, close } = await stage(dist, homeFrom(process.env));
  try {
    const openers: Record<string, () => Promise<Browser | undefined>> = {
      Chromium: async () => chromiumOf(await chromium.launch(launchOptions())),
      Firefox: openFirefox,
      WebKit: openWebKit,
    };
    for (const [name, open] of Object.entries(openers)) {
      const browser = await open();
      if (!browser) results.missing.push(name);
      else await tryAll(browser, address, results).finally(browser.close);
    }
  } finally {
    await close();
  }
  const text = await format(JSON.stringify(results), { parser: "json", printWidth: 120 });
  writeFileSync(join(root, "src/embed-kit/host-results.json"), text);
  return `Wrote src/embed-kit/host-results.json. Not found: ${results.missing.join(", ") || "none"}. Build again to publish it.`;
});
