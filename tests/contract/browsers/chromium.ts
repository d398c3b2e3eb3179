import type { Browser as Playwright, Page } from "@playwright/test";
import { watchShifts } from "../hosts/measure.ts";
import { asText, scrollTo, type Browser, type Tab } from "./browser.ts";

const tabOf = (page: Page): Tab => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return {
    goto: async (address) => void (await page.goto(address)),
    run: (work) => page.evaluate(asText(work)) as never,
    runInFrame: async (index, work) => {
      const frame = await (await page.$$("iframe"))[index]!.contentFrame();
      return frame!.evaluate(asText(work)) as never;
    },
    scrollToFrame: (index) => page.evaluate(scrollTo(index)),
    click: (selector) => page.click(selector),
    forPaper: () => page.emulateMedia({ media: "print" }),
    complaints: () => complaints,
    close: () => page.context().close(),
  };
};

/** A Chromium that Playwright has started. */
export const chromiumOf = (browser: Playwright): Browser => ({
  id: "chromium",
  name: `Chromium ${browser.version()}`,
  open: async ({ width, height, zoom = 1 }) => {
    const context = await browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: zoom,
      locale: "en-GB",
      colorScheme: "light",
    });
    const page = await context.newPage();
    await page.addInitScript(`if (window === top) ${asText(watchShifts)}`);
    return tabOf(page);
  },
  close: () => browser.close(),
});
