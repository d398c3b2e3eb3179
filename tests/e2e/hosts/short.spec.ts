import { expect } from "@playwright/test";
import { everyDay, isFull } from "../../full.ts";
import { frameOf, test } from "./place.ts";

/** Columns from a narrow phone to a page's full width. The full tests take 45 of them. */
const widths = Array.from(
  { length: isFull ? 45 : 5 },
  (_, index) => 260 + Math.round((index * 1140) / (isFull ? 44 : 4)),
);

/** The code with its style, and as sanitizers and other browsers leave it. */
const forms: Record<string, (code: string) => string> = {
  "as it is": (code) => code,
  "without frame-sizing": (code) => code.replaceAll("frame-sizing", "no-sizing"),
  "without styles": (code) => code.replace(/ style="[^"]*"/, ""),
};

test.use({ viewport: { width: 1500, height: 1000 } });

for (const [name, form] of Object.entries(forms))
  test(
    `the short frame cuts no chart at any width, ${name}`,
    everyDay(name === "without styles"),
    async ({ page, place }) => {
      const faults: string[] = [];
      for (const chart of isFull ? place.charts : place.charts.slice(0, 3)) {
        await page.goto(place.host(`<div id="column" style="width:680px">${form(place.code("short", chart))}</div>`));
        const frame = await frameOf(page);
        for (const width of widths) {
          await page.locator("#column").evaluate((column, width) => (column.style.width = `${width}px`), width);
          const spare = () =>
            frame.evaluate(() => innerHeight - Math.floor(document.body.getBoundingClientRect().height));
          await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width);
          await expect
            .poll(spare, { timeout: 5000 })
            .toBeGreaterThanOrEqual(0)
            .catch(async () => faults.push(`${chart} at ${width} px: ${await spare()} px`));
        }
      }
      expect(faults).toEqual([]);
    },
  );

/** In a sandbox without scripts a browser sizes the frame when it loads; nothing in it can ask for it again. */
for (const attributes of ["", 'sandbox="" '])
  test(
    `the short frame is exactly as high as its chart where frames are sized by content${attributes && ", in a sandbox without scripts"}`,
    everyDay(attributes === ""),
    async ({ page, place }) => {
      for (const width of [320, 680, 1200]) {
        const code = place.code("short").replace("<iframe ", `<iframe ${attributes}`);
        await page.goto(place.host(`<div style="width:${width}px">${code}</div>`));
        const frame = await frameOf(page);
        // A browser rounds frames to whole pixels, up or down: less than one is no pixel.
        await expect
          .poll(() => frame.evaluate(() => Math.abs(innerHeight - document.body.getBoundingClientRect().height)))
          .toBeLessThan(1);
      }
    },
  );
