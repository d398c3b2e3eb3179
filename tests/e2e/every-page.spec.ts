import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page as Tab } from "@playwright/test";
import { layoutShift, tooSmall, tooWide, unfold, unreadable, unseenCharts } from "./measures.ts";
import { hasCharts, isEmbed, pages, watch } from "./site.ts";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What a theme can change. */
const ofColour = ["color-contrast", "link-in-text-block"];

async function axeFindings(tab: Tab, rules: { tags: string[] } | { rules: string[] }): Promise<string[]> {
  const axe = new AxeBuilder({ page: tab })
    .options({ resultTypes: ["violations"] })
    // The rows of a table are made alike, and axe takes its time over each: the first few stand for the rest.
    .exclude("tbody tr:nth-child(n + 4)")
    // Looks at frames of this site only, which are all there are, and needs no second page for that.
    .setLegacyMode();
  const { violations } = await ("tags" in rules ? axe.withTags(rules.tags) : axe.withRules(rules.rules)).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`));
}

for (const { path, address, page } of pages)
  test(path, async ({ page: tab, baseURL }) => {
    const { troubles, requests } = watch(tab, baseURL!);

    await test.step("opens in silence and stands still", async () => {
      await tab.setViewportSize({ width: 1280, height: 800 });
      await tab.emulateMedia({ colorScheme: "light" });
      await tab.goto(address);
      await tab.evaluate(() => document.fonts.ready);
      expect.soft(troubles).toEqual([]);
      expect.soft(await layoutShift(tab), "layout shift").toBe(0);
      if (isEmbed(page)) expect.soft(requests).toEqual([tab.url()]);
    });

    await unfold(tab);
    await test.step("axe finds nothing", async () => {
      expect.soft(await axeFindings(tab, { tags: standards }), "light").toEqual([]);
      await tab.emulateMedia({ colorScheme: "dark" });
      expect.soft(await axeFindings(tab, { rules: ofColour }), "dark").toEqual([]);
    });

    for (const width of [1280, 640, 360, 320])
      await test.step(`fits ${width} px`, async () => {
        // 640 px is what is left of 1280 px when a reader zooms to 200 %.
        await tab.setViewportSize({ width, height: 800 });
        expect.soft(await tooWide(tab), `${width} px`).toEqual([]);
        expect.soft(await unreadable(tab), `${width} px`).toEqual([]);
        expect.soft(await tooSmall(tab, 12), `${width} px`).toEqual([]);
        if (hasCharts(page)) expect.soft(await unseenCharts(tab), `${width} px`).toEqual([]);
      });

    if (hasCharts(page))
      await test.step("prints its charts", async () => {
        // The width of A4 between margins.
        await tab.setViewportSize({ width: 680, height: 960 });
        await tab.emulateMedia({ media: "print", colorScheme: "dark" });
        expect.soft(await unseenCharts(tab), "printed").toEqual([]);
        expect.soft(await tooWide(tab), "printed").toEqual([]);
      });

    expect(troubles).toEqual([]);
  });
