import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { tooFaint, unfold } from "../measures.ts";
import { chartAt, drawing, isLive, readout } from "../reading/chart.ts";
import { essay } from "./settings.ts";
import { everyDay, inFull } from "../../full.ts";

/** The reader's own colours, what comes under the pointer, and targets for a finger. */

test("a reading that a mouse brought up goes at Escape, wherever the focus is", inFull, async ({ page: tab }) => {
  await tab.goto(chartAt("yuebao-balance"));
  await drawing(tab).hover();
  await isLive(tab);
  await expect(readout(tab)).not.toBeEmpty();
  await readout(tab).hover();
  await expect(readout(tab), "it can be pointed at").not.toBeEmpty();
  await tab.keyboard.press("Escape");
  await expect(readout(tab)).toBeEmpty();
});

test.describe("the reader's own colours, in an essay", () => {
  for (const [address, colorScheme] of [
    [essay, "light"],
    ["./zh/essays/whose-rails/", "dark"],
    ["./essays/forecast-graded/", "dark"],
  ] as const)
    test(
      `${address}, ${colorScheme}: words, lines of interactives, buttons and the focus are told from the ground`,
      everyDay(address === essay),
      async ({ page: tab }) => {
        await tab.emulateMedia({ forcedColors: "active", colorScheme });
        await tab.goto(address);
        for (const device of await tab.locator("[data-interactive]").all()) {
          await device.scrollIntoViewIfNeeded();
          await expect(device).toHaveAttribute("data-state", "live");
        }
        await unfold(tab);
        expect(await tooFaint(tab)).toEqual([]);

        const shapes =
          "[data-part=path], [data-part=firms], [data-part=banks], .pad-drawing.wide path, .calculator th rect";
        const found = await tab.evaluate((shapes) => {
          const light = (colour: string) => {
            const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
              const value = Number(part) / 255;
              return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
            });
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const ground = light(getComputedStyle(document.body).backgroundColor);
          const contrast = (colour: string) =>
            (Math.max(light(colour), ground) + 0.05) / (Math.min(light(colour), ground) + 0.05);
          const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
          const lines = [...document.querySelectorAll(`.interactive :is(${shapes})`)].filter(isShown).map((shape) => {
            const { stroke, fill } = getComputedStyle(shape);
            return {
              name: shape.getAttribute("data-part") ?? shape.tagName,
              contrast: contrast(stroke === "none" ? fill : stroke),
            };
          });
          const edges = [...document.querySelectorAll(".interactive :is(button:not(.quiet), input:not([type=range]))")]
            .filter(isShown)
            .map((control) => ({
              name: control.textContent || control.getAttribute("name")!,
              contrast: contrast(getComputedStyle(control).borderTopColor),
            }));
          return {
            measured: lines.length + edges.length,
            faint: [...lines, ...edges].filter(({ contrast }) => contrast < 3),
          };
        }, shapes);
        expect(found.measured).toBeGreaterThan(3);
        expect(found.faint).toEqual([]);

        await tab.keyboard.press("Tab");
        await tab.keyboard.press("Tab");
        const ring = await tab.evaluate(() => {
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(document.activeElement!);
          return {
            outlineStyle,
            outlineWidth,
            isInk: outlineColor !== getComputedStyle(document.body).backgroundColor,
          };
        });
        expect(ring).toEqual({ outlineStyle: "solid", outlineWidth: "3px", isInk: true });
      },
    );

  test("a verdict that was chosen is told by more than its colour", inFull, async ({ page: tab }) => {
    await tab.emulateMedia({ forcedColors: "active" });
    await tab.goto("./essays/forecast-graded/");
    const judge = tab.locator("[data-interactive=judge]");
    await judge.scrollIntoViewIfNeeded();
    await expect(judge).toHaveAttribute("data-state", "live");
    const options = judge.locator(".judge-list > li.on .judge-options button");
    await options.first().click();
    const edge = (index: number) =>
      options.nth(index).evaluate((button) => parseFloat(getComputedStyle(button).borderTopWidth));
    expect(await edge(0)).toBeGreaterThan(await edge(1));
  });
});

test("axe measures targets, and finds one that is too small for a finger", inFull, async ({ page: tab }) => {
  const findings = async (size: number) => {
    await tab.setContent(
      `<html lang="en"><title>A</title><main><h1>A</h1>${["a", "b"]
        .map((name) => `<button style="width:${size}px;height:${size}px;padding:0;border:0">${name}</button>`)
        .join("")}</main>`,
    );
    const { violations } = await new AxeBuilder({ page: tab }).withTags(["wcag22aa"]).analyze();
    return violations.map(({ id }) => id);
  };
  expect(await findings(16)).toEqual(["target-size"]);
  expect(await findings(24)).toEqual([]);
});

for (const [place, colorScheme] of [
  ["page", "light"],
  ["embed", "dark"],
] as const)
  test(
    `a reader who asks for more contrast sees no grey on a chart's ${place}, ${colorScheme}`,
    everyDay(place === "embed"),
    async ({ page: tab }) => {
      await tab.emulateMedia({ contrast: "more", colorScheme });
      // An embed is light unless its code says that it follows the reader's own setting.
      await tab.goto(place === "page" ? chartAt("yuebao-balance") : "./embed/yuebao-balance/?theme=auto");
      const seen = await tab.evaluate(() => {
        const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
        return {
          ink: style("body").color,
          subtitle: style(".chart-subtitle").color,
          credit: style(".credit").color,
          line: style(".data-table td").borderBottomColor,
          axis: style(
            ".view:not(.off) svg.wide text[fill='var(--soft)'], .view:not(.off) svg.wide [fill='var(--soft)'] text",
          ).fill,
        };
      });
      expect(seen).toEqual({ ink: seen.ink, subtitle: seen.ink, credit: seen.ink, line: seen.ink, axis: seen.ink });
    },
  );
