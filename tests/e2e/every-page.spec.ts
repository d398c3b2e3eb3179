import { expect, test } from "@playwright/test";
import { isFull } from "../full.ts";
import { axeFindings } from "./axe.ts";
import { layoutShift, lowTargets, tooFaint, tooSmall, tooWide, unfold, unreadable, unseenCharts } from "./measures.ts";
import {
  bundles,
  hasCharts,
  isEmbed,
  oneLanguageEach,
  oneOfEachMark,
  pages,
  sample,
  translated,
  watch,
} from "./site.ts";

/** Each page is opened once for all that looks at pages: size, words, contrast, axe, paper, console and network. */

/** 640 px is what is left of 1280 px when a reader zooms to 200 %; every day the widest and the narrowest. */
const widths = isFull ? [1280, 640, 360, 320] : [1280, 320];

/** Pages of words and tables alone have one layout; the glossary stands for them every day. */
const plain = new Set(["about", "accessibility", "corrections", "hosts", "licence", "methods", "pictures", "privacy"]);
const isLooked = ({ kind }: (typeof pages)[number]) => isFull || !plain.has(kind);

const isChartPage = ({ kind }: (typeof pages)[number]) => kind === "charts/*";

/** Every essay, a chart for each way of drawing points, one page of each other kind; English and Chinese in turn. */
const looked = oneLanguageEach([
  ...sample(
    pages.filter((visited) => !isChartPage(visited) && isLooked(visited)),
    ["essays/*"],
    1,
  ),
  ...oneOfEachMark(pages.filter(isChartPage)),
  ...(isFull ? translated : translated.filter(({ path }) => path === "/ja/embed/count-or-value/")),
]);

/** axe reads markup, which is the same in all pages of a kind: every day one of each, and in full every page. */
const read = new Set(isFull ? looked : new Map(looked.map((visited) => [visited.kind, visited])).values());

for (const { name, bundle } of bundles(looked, isFull ? 8 : 4))
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
        // Its script draws it, as the address says or by default.
        if (visited.page.document.querySelector("figure.explore"))
          await expect(tab.locator("figure.explore")).toBeVisible();

        await unfold(tab);
        if (read.has(visited)) found(await axeFindings(tab), "axe, light").toEqual([]);
        for (const width of widths) {
          await tab.setViewportSize({ width, height: 800 });
          found(await tooWide(tab), `${width} px`).toEqual([]);
          found(await unreadable(tab), `${width} px`).toEqual([]);
          found(await tooSmall(tab, 12), `${width} px`).toEqual([]);
          found(await lowTargets(tab), `${width} px`).toEqual([]);
          if (charted) found(await unseenCharts(tab), `${width} px`).toEqual([]);
        }

        found(await tooFaint(tab), "light").toEqual([]);
        await tab.emulateMedia({ colorScheme: "dark" });
        found(await tooFaint(tab), "dark").toEqual([]);
        // Words are measured above, drawings included; axe looks at links among words besides.
        if (isFull) found(await axeFindings(tab, "colour"), "axe, dark").toEqual([]);

        // On paper, the width of A4 between margins; a reader of the dark theme prints too.
        await tab.setViewportSize({ width: 680, height: 960 });
        await tab.emulateMedia({ media: "print" });
        found(await tooWide(tab), "printed").toEqual([]);
        if (charted) found(await unseenCharts(tab), "printed").toEqual([]);

        found(await troubles(), "console and network").toEqual([]);
      });
  });
