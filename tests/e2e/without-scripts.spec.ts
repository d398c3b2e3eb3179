import { expect, test } from "@playwright/test";
import { unseenCharts } from "./measures.ts";
import { bundles, hasCharts, isEmbed, oneLanguageEach, oneOfEachMark, pages, sample, watch } from "./site.ts";
import { everyDay } from "../full.ts";

test.use({ javaScriptEnabled: false });

/** Of each way of drawing points an embed; English and Chinese in turn. */
const embeds = oneLanguageEach(oneOfEachMark(pages.filter((visited) => isEmbed(visited) && hasCharts(visited))));
const others = oneLanguageEach(sample(pages.filter((visited) => hasCharts(visited) && !isEmbed(visited))));

test("there are charts to look at", () => {
  expect(embeds.length).toBeGreaterThan(0);
  expect(others.length).toBeGreaterThan(0);
});

/** The same templates as the other language has every day. */
const repeated = new Set(["zh embed/*", "en charts/*", "en essays/*"]);

for (const { name, bundle } of bundles([...embeds, ...others], 4))
  test(`complete without scripts: ${name}`, everyDay(!repeated.has(name)), async ({ page: tab, baseURL }) => {
    const { troubles, requests } = watch(tab, baseURL!);
    await tab.setViewportSize({ width: 412, height: 823 });
    for (const visited of bundle)
      await test.step(visited.path, async () => {
        await tab.goto(visited.address);
        if (isEmbed(visited)) expect.soft(requests(), visited.path).toEqual([tab.url()]);
        expect.soft(await unseenCharts(tab), visited.path).toEqual([]);
        for (const chart of await tab.locator("[data-chart]").all()) {
          const table = chart.locator("table");
          if (!(await table.isVisible())) await chart.locator("details:has(table) > summary").click();
          await expect.soft(table, visited.path).toBeVisible();
          // An embed, which must be light, names its sources; their addresses are a step away on the chart's page.
          const source = isEmbed(visited) ? "tbody [data-role=source]" : 'tbody a[href^="http"]';
          await expect.soft(table.locator(source).first(), `${visited.path}: a source`).toBeVisible();
        }
        expect.soft(await troubles(), visited.path).toEqual([]);
      });
  });
