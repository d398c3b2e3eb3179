import { chromium } from "@playwright/test";
import { launchOptions } from "../scripts/find-browser.ts";
import { startServer } from "../scripts/serve.ts";
import { visit, type Visit } from "./measure.ts";
import { writePages } from "./pages.ts";
import { medianVisit, table } from "./table.ts";

/**
 * Measures an embed against the least a chart can cost and against drawing it in the browser:
 * `npm run bench [chart] [rounds]`. Needs a built site.
 */
const [id = "yuebao-balance", rounds = "7"] = process.argv.slice(2);
const folder = ".cache/bench";

const pages = await writePages(id, "dist", folder);
const served = await startServer({ root: folder, base: "/" }, 0);
const browser = await chromium.launch(launchOptions());
try {
  const visits = new Map<string, Visit[]>(pages.map(({ path }) => [path, []]));
  // The first round warms the server's compression and the browser's own start, and is thrown away. In each round
  // another page goes first, so that whatever else the machine is doing falls on all of them alike.
  for (let round = 0; round <= Number(rounds); round++)
    for (const [index] of pages.entries()) {
      const { path } = pages[(index + round) % pages.length]!;
      const result = await visit(browser, served.address + path);
      if (round > 0) visits.get(path)!.push(result);
    }
  console.log(
    `Medians of ${rounds} interleaved rounds: 150 ms and 1.6 Mbit/s, processor slowed 4 times, 412 × 823, empty cache.\n`,
  );
  console.log(table(pages.map((page) => ({ page, visit: medianVisit(visits.get(page.path)!) }))));
} finally {
  await browser.close();
  await served.close();
}
