import { userInfo } from "node:os";
import puppeteer, { type Browser as Puppeteer, type Page } from "puppeteer-core";
import { thisSystem } from "../../../scripts/system.ts";
import { asText, scrollTo, type Browser, type Tab } from "./browser.ts";

/** Where nobody listens. */
const nowhere = { host: "127.0.0.1", port: 9 };

/** Puppeteer turns off most of what Firefox does of its own accord; these do the rest. */
const preferences = {
  // What it would still load for itself goes to a proxy that is not there. What this machine serves needs no proxy.
  "network.proxy.type": 1,
  "network.proxy.http": nowhere.host,
  "network.proxy.http_port": nowhere.port,
  "network.proxy.ssl": nowhere.host,
  "network.proxy.ssl_port": nowhere.port,
  "network.proxy.failover_direct": false,
  "network.proxy.allow_bypass": false,
  // These ask for names and addresses, which no proxy keeps them from.
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "network.trr.mode": 5,
  // The policies of hosts would be said to have blocked an icon that no host has.
  "browser.chrome.site_icons": false,
  "intl.accept_languages": "en-GB, en",
  // Without a desktop it has scrollbars that take their place from the page, and a column is narrower than its window.
  "ui.useOverlayScrollbars": 1,
};

const tabOf = (page: Page): Tab => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warn") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error instanceof Error ? error.message : String(error)));
  return {
    goto: async (address) => void (await page.goto(address)),
    run: (work) => page.evaluate(asText(work)) as never,
    runInFrame: async (index, work) => {
      const frame = await (await page.$$("iframe"))[index]!.contentFrame();
      return frame.evaluate(asText(work)) as never;
    },
    scrollToFrame: async (index) => void (await page.evaluate(scrollTo(index))),
    click: (selector) => page.click(selector),
    forPaper: () => Promise.reject(new Error("Puppeteer cannot lay a page of Firefox out as for paper.")),
    complaints: () => complaints,
    close: () => page.browserContext().close(),
  };
};

const firefoxOf = (browser: Puppeteer, name: string): Browser => ({
  id: "firefox",
  name,
  open: async ({ width, height, zoom = 1 }) => {
    if (zoom !== 1) throw new Error("Puppeteer cannot zoom a window of Firefox.");
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width, height });
    return tabOf(page);
  },
  close: () => browser.close(),
});

/**
 * Firefox, with a profile of its own that is gone with it.
 * @returns undefined where it is not installed
 * @throws Error if it is and does not start
 */
export async function openFirefox(): Promise<Browser | undefined> {
  const executablePath = thisSystem.which("firefox-esr") ?? thisSystem.which("firefox");
  if (!executablePath) return undefined;
  const version = thisSystem.output(executablePath, ["--version"]);
  if (!version) throw new Error(`${executablePath} does not say its version: it does not start.`);
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: true,
    extraPrefsFirefox: preferences,
    // Root is refused in the home of anyone else, which sudo may leave in place.
    env: { ...process.env, HOME: userInfo().homedir },
  });
  return firefoxOf(browser, version.replace("Mozilla ", "").trim());
}
