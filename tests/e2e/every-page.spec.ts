import { expect, test } from "@playwright/test";
import { layoutShift, tooFaint, tooSmall, tooWide, unfold, unreadable, unseenCharts } from "./measures.ts";
import { bundles, hasCharts, isEmbed, pages, sample, watch } from "./site.ts";

/** 640 px is what is left of 1280 px when a reader zooms to 200 %. */
const widths = [1280, 640, 360, 320];

/** Embeds show the drawings of chart pages, and data pages are one table each: a few stand for the rest. */
const looked = sample(pages, ["essays/*", "charts/*"]);

for (const { name, bundle } of bundles(looked))
  test(name, async ({ page: tab, baseURL }) => {
    const { troubles, requests } = watch(tab, baseURL!);
    const cache = await tab.context().newCDPSession(tab);

    for (const visited of bundle)
      await test.step(visited.path, async () => {
        const found = (what: unknown, where: string) => expect.soft(what, `${visited.path}: ${where}`);
        const charted = hasCharts(visited);

        await tab.setViewportSize({ width: 1280, height: 800 });
        await tab.emulateMedia({ media: "screen", colorScheme: "light" });
        await cache.send("Network.clearBrowserCache");
        await tab.goto(visited.address);
        await tab.evaluate(() => document.fonts.ready);
        found(await layoutShift(tab), "layout shift").toBe(0);
        if (isEmbed(visited) && charted) found(requests(), "requests").toEqual([tab.url()]);

        await unfold(tab);
        for (const width of widths) {
          await tab.setViewportSize({ width, height: 800 });
          found(await tooWide(tab), `${width} px`).toEqual([]);
          found(await unreadable(tab), `${width} px`).toEqual([]);
          found(await tooSmall(tab, 12), `${width} px`).toEqual([]);
          if (charted) found(await unseenCharts(tab), `${width} px`).toEqual([]);
        }

        found(await tooFaint(tab), "light").toEqual([]);
        await tab.emulateMedia({ colorScheme: "dark" });
        found(await tooFaint(tab), "dark").toEqual([]);

        // On paper, the width of A4 between margins; a reader of the dark theme prints too.
        await tab.setViewportSize({ width: 680, height: 960 });
        await tab.emulateMedia({ media: "print" });
        found(await tooWide(tab), "printed").toEqual([]);
        if (charted) found(await unseenCharts(tab), "printed").toEqual([]);

        found(await troubles(), "console and network").toEqual([]);
      });
  });
