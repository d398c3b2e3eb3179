import type { Browser, Page as Tab } from "@playwright/test";

/** What one visit costs. Times in milliseconds, bytes as they travel, without headers. */
export interface Visit {
  bytes: number;
  scriptBytes: number;
  requests: number;
  /** From the start of the navigation until the chart is drawn whole and on the screen. */
  drawn: number;
  /** Time the main thread was held for longer than 50 ms at a stretch, the part above 50 ms. */
  blocking: number;
}

/** A slow phone on a slow network. */
const conditions = {
  viewport: { width: 412, height: 823 },
  latency: 150,
  bytesPerSecond: 1_600_000 / 8,
  slowdown: 4,
};

declare global {
  interface Window {
    drawnAt?: number;
    blockedFor?: number;
  }
}

/** Watches from inside the page, from before its first byte is read. */
function watch(): void {
  window.blockedFor = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.blockedFor! += Math.max(0, duration - 50);
  }).observe({ type: "longtask", buffered: true });

  const look = () => {
    const drawing = [...document.querySelectorAll("svg")].find(
      (svg) => svg.querySelectorAll("[data-key]").length > 1 && svg.getBoundingClientRect().height > 50,
    );
    // The parser has gone past the drawing once something follows it, or all is read.
    const isWhole =
      drawing &&
      (drawing.nextElementSibling ?? drawing.parentElement?.nextElementSibling ?? document.readyState !== "loading");
    // One more frame: this one will show it.
    if (isWhole) requestAnimationFrame(() => (window.drawnAt = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** A tab of its own with an empty cache, under the conditions. */
export async function openSlowly(browser: Browser): Promise<Tab> {
  const context = await browser.newContext({ viewport: conditions.viewport, isMobile: true, hasTouch: true });
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: conditions.latency,
    downloadThroughput: conditions.bytesPerSecond,
    uploadThroughput: conditions.bytesPerSecond,
  });
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: conditions.slowdown });
  return tab;
}

/** Visits a page with an empty cache under slow conditions. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const tab = await openSlowly(browser);
  try {
    await tab.addInitScript(watch);
    const fails = new Promise<never>((_, fail) => tab.on("pageerror", fail));
    await tab.goto(address);
    const isDone = () => window.drawnAt !== undefined && document.readyState === "complete";
    await Promise.race([tab.waitForFunction(isDone), fails]);
    return await tab.evaluate(async () => {
      await new Promise((idle) => requestIdleCallback(idle));
      const fetched = [
        ...performance.getEntriesByType("navigation"),
        ...performance.getEntriesByType("resource"),
      ] as PerformanceResourceTiming[];
      const travelled = fetched.filter(({ name }) => name.startsWith("http"));
      const sum = (entries: PerformanceResourceTiming[]) =>
        entries.reduce((total, { encodedBodySize }) => total + encodedBodySize, 0);
      return {
        bytes: sum(travelled),
        scriptBytes: sum(travelled.filter(({ initiatorType }) => initiatorType === "script")),
        requests: travelled.length,
        drawn: window.drawnAt!,
        blocking: window.blockedFor!,
      };
    });
  } finally {
    await tab.context().close();
  }
}

/** The middle value. @throws if there is none */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error("No values, so no median.");
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
