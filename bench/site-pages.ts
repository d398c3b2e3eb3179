import { chromium, type Browser } from "@playwright/test";
import { launchOptions } from "../scripts/find-browser.ts";
import { startServer } from "../scripts/serve.ts";
import { median, openSlowly } from "./measure.ts";
import { writePages } from "./pages.ts";
import { inColumns } from "./table.ts";

/**
 * Measures pages of the site beside the least a chart can cost, in one run: `node bench/site-pages.ts [rounds]`.
 * Needs a built site.
 */
const folder = ".cache/bench-pages";
const paths = ["", "essays/word-order/", "zh/essays/leftover-treasure/", "charts/yuebao-balance/", "explore/"];

/** What one visit showed. Times in milliseconds, bytes as they travel, without headers. */
export interface PageVisit {
  bytes: number;
  requests: number;
  /** From the start of the navigation until the first words or lines are on the screen. */
  painted: number;
  /** Time the main thread was held for longer than 50 ms at a stretch, the part above 50 ms. */
  blocking: number;
}

/** Visits a page with an empty cache under slow conditions; what it does by itself within a second of loading counts. */
async function visit(browser: Browser, address: string): Promise<PageVisit> {
  const tab = await openSlowly(browser);
  try {
    await tab.addInitScript(() => {
      window.blockedFor = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) window.blockedFor! += Math.max(0, duration - 50);
      }).observe({ type: "longtask", buffered: true });
    });
    await tab.goto(address);
    return await tab.evaluate(async () => {
      await new Promise((done) => setTimeout(done, 1000));
      const fetched = [
        ...performance.getEntriesByType("navigation"),
        ...performance.getEntriesByType("resource"),
      ] as PerformanceResourceTiming[];
      const travelled = fetched.filter(({ name }) => name.startsWith("http"));
      return {
        bytes: travelled.reduce((total, { encodedBodySize }) => total + encodedBodySize, 0),
        requests: travelled.length,
        painted: performance.getEntriesByName("first-contentful-paint")[0]!.startTime,
        blocking: window.blockedFor!,
      };
    });
  } finally {
    await tab.context().close();
  }
}

const whole = (value: number) => Math.round(value).toLocaleString("en");

/** The medians of each page as text, with how long its first words take against the last page's, which is the limit. */
export function report(results: readonly { name: string; visits: readonly PageVisit[] }[]): string {
  const middle = (visits: readonly PageVisit[], measure: keyof PageVisit) => median(visits.map((one) => one[measure]));
  const limit = middle(results.at(-1)!.visits, "painted");
  return inColumns([
    ["page", "bytes", "requests", "first words", "÷ limit", "blocking"],
    ...results.map(({ name, visits }) => [
      name,
      whole(middle(visits, "bytes")),
      whole(middle(visits, "requests")),
      `${(middle(visits, "painted") / 1000).toFixed(2)} s`,
      (middle(visits, "painted") / limit).toFixed(2),
      `${whole(middle(visits, "blocking"))} ms`,
    ]),
  ]);
}

if (import.meta.main) {
  const [rounds = "5"] = process.argv.slice(2);
  const [, limit] = await writePages("yuebao-balance", "dist", folder);
  const site = await startServer({ root: "dist", base: "/" }, 0);
  const bare = await startServer({ root: folder, base: "/" }, 0);
  const results = [
    ...paths.map((path) => ({ name: `/${path}`, address: site.address + path, visits: [] as PageVisit[] })),
    { name: limit!.name, address: bare.address + limit!.path, visits: [] as PageVisit[] },
  ];
  const browser = await chromium.launch(launchOptions());
  try {
    // The first round is thrown away, and another page goes first in each: see bench/run.ts.
    for (let round = 0; round <= Number(rounds); round++)
      for (const index of results.keys()) {
        const { address, visits } = results[(index + round) % results.length]!;
        const one = await visit(browser, address);
        if (round > 0) visits.push(one);
      }
    console.log(`Pages of the site, medians of ${rounds} rounds, slow phone, slow network.\n\n${report(results)}`);
  } finally {
    await browser.close();
    await Promise.all([site.close(), bare.close()]);
  }
}
