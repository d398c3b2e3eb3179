import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { launchOptions } from "./find-browser.ts";
import { startServer } from "./serve.ts";

/**
 * Measures how high each embed is at each width hosts commonly give, and writes src/embed-kit/heights.json:
 * the heights that snippets and oEmbed answers carry for browsers that do not size frames by content.
 */
const widths = [320, 480, 680, 1000];
const languages = { en: "", zh: "zh/" };
const root = join(import.meta.dirname, "..");

const served = await startServer({ root: join(root, "dist"), base: "/" }, 0);
const browser = await chromium.launch(launchOptions());
const heights: Record<string, Record<string, Record<string, number>>> = {};
try {
  const page = await browser.newPage();
  const charts = readdirSync(join(root, "dist/charts"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of charts.sort((a, b) => (a.name < b.name ? -1 : 1)))
    for (const [lang, prefix] of Object.entries(languages))
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`${served.address}${prefix}embed/${name}/`);
        const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
        ((heights[name] ??= {})[lang] ??= {})[width] = height;
      }
} finally {
  await browser.close();
  await served.close();
}
writeFileSync(join(root, "src/embed-kit/heights.json"), `${JSON.stringify(heights, null, 1)}\n`);
console.log(`Measured ${Object.keys(heights).length} charts at ${widths.join(", ")} px.`);
