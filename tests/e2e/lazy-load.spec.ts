import { expect, test } from "@playwright/test";
import { pages } from "./site.ts";
import { inFull } from "../full.ts";

/** Drawings and tables far down a page are laid out when a reader comes near. Until then they keep the place they need. */

const withDrawings = pages.filter(({ kind, lang }) => ["", "essays/*"].includes(kind) && lang === "en");

test(
  "a drawing that is not yet laid out keeps its height to the pixel, at every width",
  inFull,
  async ({ page: tab }) => {
    for (const { path, address } of withDrawings) {
      await tab.goto(address);
      for (const width of [320, 360, 500, 820, 1280]) {
        await tab.setViewportSize({ width, height: 700 });
        const heights = await tab.locator(":is(.drawing, .thumbnail)[data-narrow]").evaluateAll((drawings) => {
          const measure = () => drawings.map((drawing) => Math.round(drawing.getBoundingClientRect().height));
          const isLater = (drawing: Element) => getComputedStyle(drawing).contentVisibility === "auto";
          const kept = measure();
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(
            ".drawing, .thumbnail { content-visibility: visible !important; aspect-ratio: auto !important }",
          );
          const later = drawings.filter(isLater).length;
          document.adoptedStyleSheets = [sheet];
          const needed = measure();
          document.adoptedStyleSheets = [];
          return { kept, needed, later };
        });
        expect(heights.later, path).toBeGreaterThan(0);
        expect.soft(heights.kept, `${path} at ${width} px`).toEqual(heights.needed);
      }
    }
  },
);

test("a long table is as high before it is laid out as after", async ({ page: tab }) => {
  await tab.goto("./data/payment-volumes/");
  const tables = tab.locator(".table-scroll.long");
  const measure = () => tables.evaluateAll((tables) => tables.map((table) => table.getBoundingClientRect().height));
  const kept = await measure();
  expect(kept.length).toBeGreaterThan(0);
  for (const table of await tables.all()) await table.scrollIntoViewIfNeeded();
  expect(await measure()).toEqual(kept);
});
