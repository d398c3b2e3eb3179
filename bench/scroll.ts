import { chromium, type Browser } from "@playwright/test";
import { launchOptions } from "../scripts/find-browser.ts";
import { startServer } from "../scripts/serve.ts";
import { openSlowly } from "./measure.ts";

/**
 * What scrolling through an essay's sequence of drawings costs a slow phone: `node bench/scroll.ts [rounds]`. Needs a
 * built site. Ends with an error where a task held the main thread for more than 50 ms, or anything moved by itself.
 */
const address = "essays/word-order/";

/** What one reading of the sequence showed. */
interface Reading {
  /** The tasks of more than 50 ms, in milliseconds. */
  long: number[];
  /** How far the page moved by itself. */
  shift: number;
}

declare global {
  interface Window {
    scrolled?: Reading;
  }
}

/** Runs in the page, once it has loaded: counts from then on. */
function watch(): void {
  const seen: Reading = { long: [], shift: 0 };
  window.scrolled = seen;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.long.push(Math.round(duration));
  }).observe({ type: "longtask" });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: "layout-shift" });
}

async function read(browser: Browser, site: string): Promise<Reading> {
  const tab = await openSlowly(browser);
  try {
    const devtools = await tab.context().newCDPSession(tab);
    await tab.goto(site + address);
    await tab.locator('.scrolly[data-state="live"]').waitFor();
    await tab.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
    await tab.evaluate(watch);
    const end = await tab.locator(".scrolly").evaluate((scrolly) => scrolly.getBoundingClientRect().bottom);
    const finger = (type: "touchStart" | "touchMove" | "touchEnd", y?: number) =>
      devtools.send("Input.dispatchTouchEvent", { type, touchPoints: y === undefined ? [] : [{ x: 200, y }] });
    for (let way = 0; way < end; way += 480) {
      await finger("touchStart", 700);
      for (let y = 680; y >= 200; y -= 20) await finger("touchMove", y);
      await finger("touchEnd");
    }
    if ((await tab.evaluate(() => scrollY)) < end / 2)
      throw new Error("The page was not scrolled; nothing was measured.");
    return await tab.evaluate(() => window.scrolled!);
  } finally {
    await tab.context().close();
  }
}

const [rounds = "3"] = process.argv.slice(2);
const served = await startServer({ root: "dist", base: "/" }, 0);
const browser = await chromium.launch(launchOptions());
try {
  // The first round warms the browser and the server, and is thrown away; of the others the best speaks for the page.
  const readings: Reading[] = [];
  for (let round = 0; round <= Number(rounds); round++) readings.push(await read(browser, served.address));
  const worst = ({ long }: Reading) => Math.max(0, ...long);
  const best = readings.slice(1).reduce((a, b) => (worst(b) < worst(a) ? b : a));
  console.log(
    `Scrolled through the sequence of /${address} on a slow phone: tasks over 50 ms: ${best.long.length > 0 ? `${best.long.join(", ")} ms` : "none"}; layout shift ${best.shift.toFixed(3)}.`,
  );
  if (worst(best) > 0 || best.shift > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await served.close();
}
