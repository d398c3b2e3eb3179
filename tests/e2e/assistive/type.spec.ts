import { expect, test, type Page as Tab } from "@playwright/test";
import { tooSmall, tooWide, unfold, unreadable } from "../measures.ts";
import { chartAt, dialog, enter, press } from "../reading/chart.ts";
import { essay, dress } from "./settings.ts";
import { everyDay, inFull } from "../../full.ts";

/** The reader's own spacing and size of type. */

test.describe("the reader's own spacing and size of type", () => {
  /** WCAG 1.4.12, its four measures. */
  const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`;
  const double = "html { font-size: 200% !important }";

  /**
   * What a reader would find cut off or pushed off the page. A drawing's own words are left out: they are placed to the
   * pixel for the letters they have, and docs/accessibility.md says what wider ones do to them.
   */
  const losses = async (tab: Tab) => [
    ...(await tooWide(tab)),
    ...(await unreadable(tab)).filter((fault) => fault.endsWith("is cut off")),
    ...(await tooSmall(tab, 12)),
  ];

  for (const [index, address] of [
    "./",
    "./zh/",
    essay,
    "./zh/essays/whose-rails/",
    "./essays/forecast-graded/",
    chartAt("rate-gap"),
    `./zh/${chartAt("count-or-value").slice(2)}`,
    "./explore/",
    "./data/payment-volumes/",
  ].entries())
    test(
      `${address}: nothing is cut off, and nothing scrolls sideways`,
      everyDay(index % 4 === 3),
      async ({ page: tab }) => {
        await tab.goto(address);
        await unfold(tab);
        for (const [name, width, css] of [
          ["wider spacing", 1280, spacing],
          ["wider spacing", 320, spacing],
          ["type at 200 %", 1280, double],
          ["type at 200 % in half the width", 640, double],
          ["type at 200 % on the narrowest phone", 320, double],
          ["both", 1280, spacing + double],
        ] as const) {
          await tab.setViewportSize({ width, height: 800 });
          await dress(tab, css);
          expect.soft(await losses(tab), `${name}, ${width} px`).toEqual([]);
        }
      },
    );

  test("nor in a receipt that is read, in the readout and in the table's tools", inFull, async ({ page: tab }) => {
    for (const [width, css] of [
      [320, spacing],
      [1280, spacing + double],
    ] as const) {
      await tab.setViewportSize({ width, height: 800 });
      await enter(tab, chartAt("yuebao-balance"));
      await dress(tab, css);
      await press(tab, "End");
      expect.soft(await losses(tab), `${width} px`).toEqual([]);
      await tab.keyboard.press("r");
      await expect(dialog(tab)).toBeVisible();
      expect.soft(await losses(tab), `${width} px, receipt`).toEqual([]);
      const box = (await dialog(tab).boundingBox())!;
      expect.soft(box.x, "the receipt stands in the window").toBeGreaterThanOrEqual(0);
      expect.soft(box.x + box.width).toBeLessThanOrEqual(width);
      const { scrollWidth, clientWidth } = await dialog(tab).evaluate(({ scrollWidth, clientWidth }) => ({
        scrollWidth,
        clientWidth,
      }));
      expect.soft(scrollWidth, "nothing of it lies beside it").toBeLessThanOrEqual(clientWidth);
      await dialog(tab).getByRole("button").last().scrollIntoViewIfNeeded();
      await expect.soft(dialog(tab).getByRole("button").last()).toBeInViewport();
    }
  });

  test("letters to be read grow with the reader's own size", inFull, async ({ page: tab }) => {
    for (const address of ["./", essay, chartAt("rate-gap"), "./explore/", "./search/", "./embed/rate-gap/"]) {
      await tab.goto(address);
      const held = await tab.evaluate(() => {
        const read = [...document.body.querySelectorAll("*")].filter(
          (element) =>
            element.checkVisibility() &&
            !element.closest("svg, script, style") &&
            [...element.childNodes].some((node) => node instanceof Text && node.data.trim()),
        );
        const sizes = read.map((element) => parseFloat(getComputedStyle(element).fontSize));
        const sheet = new CSSStyleSheet();
        sheet.replaceSync("html { font-size: 200% !important }");
        document.adoptedStyleSheets.push(sheet);
        return read.flatMap((element, index) => {
          const [before, after] = [sizes[index]!, parseFloat(getComputedStyle(element).fontSize)];
          // Heads go with the window in part, so they grow by less; they begin at twice the size of what is read.
          const least = before < 30 ? 1.85 : 1.35;
          return after / before < least ? [`${element.tagName} ${element.className}: ${before} to ${after} px`] : [];
        });
      });
      expect.soft([...new Set(held)], address).toEqual([]);
    }
  });
});
