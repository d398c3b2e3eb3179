import { expect, test } from "@playwright/test";
import { unseenCharts } from "./measures.ts";
import { hasCharts, isEmbed, pages, watch } from "./site.ts";

test.use({ javaScriptEnabled: false });

const withCharts = pages.filter(({ page }) => hasCharts(page));

test("there are charts to look at", () => {
  expect(withCharts.filter(({ page }) => isEmbed(page)).length).toBeGreaterThan(0);
});

for (const { path, address, page } of withCharts)
  test(`${path} is complete`, async ({ page: tab, baseURL }) => {
    const { troubles, requests } = watch(tab, baseURL!);
    await tab.setViewportSize({ width: 412, height: 823 });
    await tab.goto(address);
    if (isEmbed(page)) expect(requests).toEqual([tab.url()]);
    expect(await unseenCharts(tab)).toEqual([]);

    for (const chart of await tab.locator("[data-chart]").all()) {
      const table = chart.locator("table");
      if (!(await table.isVisible())) await chart.locator("summary").click();
      await expect(table).toBeVisible();
      expect(await table.locator("tbody tr").count()).toBeGreaterThan(1);
      await expect(table.locator('tbody a[href^="http"]').first()).toBeVisible();
      // Every value drawn is a row of the table.
      const drawn = await chart
        .locator("svg [data-key]")
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("data-key")));
      const listed = await table
        .locator("tr[data-key]")
        .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-key")));
      expect(drawn.filter((key) => !listed.includes(key))).toEqual([]);
    }
    expect(troubles).toEqual([]);
  });
