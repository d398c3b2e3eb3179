import { expect, test } from "@playwright/test";
import { axeFindings } from "../axe.ts";
import {
  chartAt,
  allChartPages,
  choice,
  dialog,
  drawing,
  drawn,
  enter,
  figure,
  isMade,
  press,
  pressAll,
  said,
  readout,
  tool,
} from "./chart.ts";
import { oneOfEachMark } from "../site.ts";

/** What assistive technology finds. */

const summary = /Line with gaps\. The fund held .* are left blank\./;

test("before the layer comes: a figure named by its finding, a picture named by its summary, a table", async ({
  page: tab,
}) => {
  await tab.goto(chartAt("yuebao-balance"));
  const finding = await tab.locator(".chart-title").textContent();
  await expect(tab.getByRole("figure", { name: finding!, exact: true })).toHaveCount(1);
  await expect(tab.getByRole("img", { name: summary })).toHaveCount(1);
  await expect(figure(tab)).toMatchAriaSnapshot(`
    - figure /Yu’e Bao’s fund nearly tripled in a quarter/:
      - heading /Yu’e Bao’s fund nearly tripled in a quarter/ [level=1]
      - paragraph: Net assets of the Yu’e Bao fund, where a figure was found
      - combobox "Scale"
      - img /Line with gaps/
      - list "Events on the chart"
      - list "How far to trust a figure"
      - group:
        - region
  `);
  // Axes, grid, labels and points are the picture's own; nothing of it is read out piece by piece.
  const tree = await drawing(tab).ariaSnapshot();
  expect(tree.split("\n")).toHaveLength(1);
});

test("after: the same picture, now to be walked through, still one thing to assistive technology", async ({
  page: tab,
}) => {
  await enter(tab, chartAt("yuebao-balance"));
  await expect(tab.getByRole("application", { name: summary })).toHaveCount(1);
  await expect(drawing(tab)).toHaveAttribute("aria-roledescription", "Interactive chart");
  await expect(drawing(tab)).toHaveAccessibleDescription("Arrow keys read the points, question mark says how.");
  expect((await drawing(tab).ariaSnapshot()).split("\n")).toHaveLength(1);
  await expect(figure(tab).locator(".toolbar")).toMatchAriaSnapshot(`
    - status:
      - strong: /29 May 2013, /
      - text: /1 of 34\\./
    - group "Tools of the chart":
      - button "Table"
      - button "Receipt"
      - button "Listen"
      - button "Full screen"
      - button "Save"
      - button "How to read this chart"
  `);
  await expect(tool(tab, "sound")).toHaveAttribute("aria-pressed", "false");
});

test("the readout is in the tree before it speaks, or it would not be heard", async ({ page: tab }) => {
  await tab.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    addEventListener("DOMContentLoaded", () =>
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes)
            if (node instanceof HTMLElement && node.matches(".live"))
              seen.push(
                `${node.querySelector("output")!.textContent.trim()}|${getComputedStyle(node.querySelector("output")!).visibility}`,
              );
      }).observe(document.body, { childList: true, subtree: true }),
    );
  });
  await enter(tab, chartAt("yuebao-balance"));
  await expect(readout(tab)).not.toBeEmpty();
  expect(await tab.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual(["|visible"]);
  await expect(tab.locator(".notice"), "so is the place for sentences").toHaveRole("status");
  await expect(tab.locator(".notice")).toHaveJSProperty("hidden", false);
});

test("what is stepped over is said: gaps, events, changes of definition, in either direction", async ({
  page: tab,
}) => {
  await enter(tab, chartAt("yuebao-balance"));
  const keys = (await drawn(tab)).flat();
  const steps = await pressAll(tab, ["Home", ...keys.slice(1).map(() => "ArrowRight")]);
  const asides = new Map(steps.map(({ key, aside }) => [key, aside]));
  expect(steps.filter(({ aside }) => aside.includes("Over a gap without figures.")).length).toBeGreaterThan(3);
  expect(
    steps
      .filter(({ aside }) => aside.includes("Past: "))
      .map(({ aside }) => aside)
      .join(" "),
  ).toContain("Caps lifted");
  expect(asides.get("2014-03-31")).toMatch(/^\d+ of 34\./);
  for (const { key, aside } of await pressAll(
    tab,
    keys.slice(1).map(() => "ArrowLeft"),
  )) {
    const after = keys[keys.indexOf(key) + 1];
    if (after && asides.get(after)!.includes("gap"))
      expect(aside, `back over the gap before ${after}`).toContain("Over a gap without figures.");
  }

  await enter(tab, chartAt("count-or-value"));
  await press(tab, "End");
  const after = await said(tab);
  const before = await press(tab, "ArrowLeft");
  expect(before.aside).toContain("Over a change of definition: non-banks: new scope.");
  expect(before.aside).toContain("Over a gap without figures.");
  expect(after.second, "figures on either side are not set against each other").not.toContain("since");
  expect(before.second).toMatch(/(up|down) [\d.,]+% since \d{4}/);
});

test("a rate changes by points, and a limit on where a figure lies is compared with nothing", async ({ page: tab }) => {
  await enter(tab, chartAt("rate-gap"));
  const series = await drawn(tab);
  const longest = series.findIndex((keys) => keys.length === Math.max(...series.map(({ length }) => length)));
  await pressAll(tab, Array<string>(longest).fill("ArrowDown"));
  const steps = await pressAll(tab, ["Home", ...series[longest]!.slice(1).map(() => "ArrowRight")]);
  const changes = steps.filter(({ second }) => second.includes("since"));
  expect(changes.length).toBeGreaterThan(50);
  for (const { second } of changes) expect(second).toMatch(/(unchanged|(up|down) [\d.]+ points) since/);
  for (const { row, second } of steps.filter(({ row }) => row.grade === "bound"))
    expect(second, row.name).not.toContain("since");
});

for (const id of ["caps-swap-sides", "whole-scale", "account-ownership", "deposits-scale"])
  test(`${id}: what is no series through time has no "up" and no "down"`, async ({ page: tab }) => {
    await enter(tab, chartAt(id));
    for (const keys of await drawn(tab))
      for (const { second } of await pressAll(tab, ["Home", ...keys.map(() => "ArrowRight"), "ArrowDown"]))
        expect(second).not.toMatch(/ since /);
  });

for (const [what, address] of [
  ["a page", "./charts/count-or-value/"],
  ["a page in Chinese", "./zh/charts/yuebao-balance/"],
  ["an embed", "./embed/rate-gap/"],
] as const)
  test(`axe finds nothing in ${what} that is being read, dialogs open, view turned, light and dark`, async ({
    page: tab,
  }) => {
    await enter(tab, address);
    await press(tab, "End");
    expect(await axeFindings(tab), "read").toEqual([]);
    for (const key of ["r", "?"]) {
      await drawing(tab).press(key);
      await expect(dialog(tab)).toBeVisible();
      expect(await axeFindings(tab), key).toEqual([]);
      await tab.keyboard.press("Escape");
    }
    await tool(tab, "save").click();
    expect(await axeFindings(tab), "save").toEqual([]);
    await tab.keyboard.press("Escape");
    await tab.emulateMedia({ colorScheme: "dark" });
    await drawing(tab).press("r");
    await expect(dialog(tab)).toBeVisible();
    expect(await axeFindings(tab), "dark").toEqual([]);
    await tab.keyboard.press("Escape");
    if (address.includes("count-or-value")) {
      await choice(tab, "as").selectOption("index");
      await isMade(tab);
      expect(await axeFindings(tab), "turned").toEqual([]);
    }
  });

test("forced colours: words, points, cursor and the pressed tool can be told from what is behind them", async ({
  page: tab,
}) => {
  await tab.emulateMedia({ forcedColors: "active" });
  await enter(tab, chartAt("yuebao-balance"));
  await press(tab, "End");
  const contrast = await tab.evaluate(() => {
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const value = Number(part) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ratio = (a: string, b: string) => {
      const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
      return (light + 0.05) / (dark + 0.05);
    };
    const svg = document.querySelector("figure.chart .view:not(.off) svg.wide")!;
    const paper = getComputedStyle(svg).backgroundColor;
    const behind = getComputedStyle(document.body).backgroundColor;
    return {
      drawing: Math.min(...[...svg.querySelectorAll("text")].map((text) => ratio(getComputedStyle(text).fill, paper))),
      points: Math.min(
        ...[...svg.querySelectorAll("[data-key]")].map((point) => ratio(getComputedStyle(point).stroke, paper)),
      ),
      cursor: ratio(getComputedStyle(svg.querySelector(".cursor circle:last-child")!).stroke, paper),
      readout: ratio(getComputedStyle(document.querySelector("output.reading strong")!).color, behind),
      tools: ratio(getComputedStyle(document.querySelector(".tools svg")!).stroke, behind),
    };
  });
  expect(contrast.drawing).toBeGreaterThanOrEqual(4.5);
  expect(contrast.points).toBeGreaterThanOrEqual(3);
  expect(contrast.cursor).toBeGreaterThanOrEqual(3);
  expect(contrast.readout).toBeGreaterThanOrEqual(4.5);
  expect(contrast.tools).toBeGreaterThanOrEqual(3);
  const border = (name: string) => tool(tab, name).evaluate((button) => getComputedStyle(button).borderTopWidth);
  const before = await border("sound");
  await tool(tab, "sound").evaluate((button) => button.setAttribute("aria-pressed", "true"));
  expect(parseFloat(await border("sound"))).toBeGreaterThan(parseFloat(before));
});

test("wider spacing and larger letters, as a reader may set them, cut nothing off the readout", async ({
  page: tab,
}) => {
  await tab.setViewportSize({ width: 360, height: 740 });
  await enter(tab, chartAt("rate-gap"));
  // The page's policy allows no style element, but the reader's browser does.
  await tab.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } html { font-size: 200% !important }",
    );
    document.adoptedStyleSheets.push(sheet);
  });
  await press(tab, "End");
  const boxes = await tab.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
    const [output, tools, next] = [box("output.reading"), box(".tools"), box(".chart-table")];
    return {
      output: output.bottom,
      toolsTop: tools.top,
      toolsBottom: tools.bottom,
      next: next.top,
      right: output.right,
      wide: innerWidth,
    };
  });
  expect(boxes.output).toBeLessThanOrEqual(boxes.toolsTop + 1);
  expect(boxes.toolsBottom).toBeLessThanOrEqual(boxes.next + 1);
  expect(boxes.right).toBeLessThanOrEqual(boxes.wide);
});

test("paper shows the label, not the readout", async ({ page: tab }) => {
  await enter(tab, chartAt("yuebao-balance"));
  await tab.emulateMedia({ media: "print" });
  await expect(figure(tab).locator(".label")).toHaveCSS("opacity", "1");
  await expect(figure(tab).locator(".live")).toBeHidden();
});

test("every chart page says the same to a listener in its language: no untranslated words, no undefined", async ({
  page: tab,
}) => {
  for (const { path, address } of oneOfEachMark(allChartPages)) {
    await enter(tab, address);
    const { first, second, aside } = await press(tab, "End");
    const all = `${first} ${second} ${aside} ${await drawing(tab).getAttribute("aria-label")}`;
    expect(all, path).not.toMatch(/undefined|null|NaN|\[object/);
    if (path.startsWith("/zh/")) expect(aside, path).toMatch(/^第\d+点，共\d+点。/);
  }
});
