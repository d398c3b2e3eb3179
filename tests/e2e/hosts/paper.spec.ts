import { expect } from "@playwright/test";
import { test } from "./place.ts";
import { everyDay } from "../../full.ts";

interface OnPaper {
  high: number;
  content: number;
  width: number;
}

/** Runs in a frame: keeps what it measures at the moment it is laid out for paper. */
const watchPaper = () => {
  const frame = window as Window & { onPaper?: OnPaper };
  matchMedia("print").addEventListener("change", ({ matches }) => {
    if (matches)
      frame.onPaper = {
        high: document.documentElement.clientHeight,
        content: Math.floor(document.body.getBoundingClientRect().height),
        width: document.documentElement.clientWidth,
      };
  });
};

/** A printer takes the page as it stands: no frame is asked for its height once the paper is there. */
for (const width of [320, 680, 1200])
  test(`printed from a window of ${width} px, no chart is cut`, everyDay(width === 320), async ({ page, place }) => {
    await page.setViewportSize({ width, height: 1600 });
    await page.goto(
      place.host(
        place.charts
          .slice(0, 3)
          .map((chart) => place.code("listener", chart))
          .join(""),
      ),
    );
    for (const element of await page.locator("iframe").elementHandles()) {
      await element.scrollIntoViewIfNeeded();
      const frame = (await element.contentFrame())!;
      await frame.waitForSelector(".chart");
      await expect.poll(() => frame.evaluate(() => innerHeight)).toBeGreaterThan(300);
      await frame.evaluate(watchPaper);
    }
    await page.pdf({ format: "A4" });
    for (const element of await page.locator("iframe").elementHandles()) {
      const frame = (await element.contentFrame())!;
      const onPaper = (await frame.evaluate(() => (window as Window & { onPaper?: OnPaper }).onPaper))!;
      expect(onPaper.width).toBeGreaterThan(600);
      expect(onPaper.high, JSON.stringify(onPaper)).toBeGreaterThanOrEqual(onPaper.content);
    }
  });
