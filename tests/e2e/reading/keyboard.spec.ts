import { expect, test, type Page as Tab } from "@playwright/test";
import {
  chartAt,
  choice,
  dialog,
  drawing,
  drawn,
  enter,
  pagesByMark,
  figure,
  press,
  pressAll,
  said,
  readout,
  tabToDrawing,
  tool,
} from "./chart.ts";
import { palette } from "../../../src/chart-kit/theme.ts";
import { spoken as inWords } from "../../../src/chart-kit/spoken.ts";
import { watch } from "../site.ts";
import { everyDay, inFull } from "../../full.ts";

/** A colour of the palette as a browser says it: "#16365f" is "rgb(22, 54, 95)". */
const rgb = (hex: string): string =>
  `rgb(${hex
    .match(/[0-9a-f]{2}/g)!
    .map((pair) => parseInt(pair, 16))
    .join(", ")})`;

/** Walks through all points of the drawing in hand by arrow keys alone. @returns the keys that were read */
async function walk(tab: Tab, zh: boolean): Promise<Set<string>> {
  const read = new Set<string>();
  const comma = zh ? "，" : ", ";
  const lang = zh ? "zh" : "en";
  for (const series of await drawn(tab)) {
    const steps = await pressAll(tab, ["Home", ...series.map(() => "ArrowRight"), "ArrowDown"]);
    expect(steps.at(-2)!.key, "the last point is the end").toBe(steps.at(-3)!.key);
    for (const [index, { key, first, second, spoken, row }] of steps.slice(0, -2).entries()) {
      for (const words of [row.name, ...row.values]) expect(first, key).toContain(words);
      for (const words of [row.name, ...row.values, row.grade, row.source])
        expect(spoken, key).toContain(inWords(words, lang));
      expect(`${second}${comma}`, key).toContain([row.grade, row.source, ""].join(comma));
      expect(spoken, key).toContain(
        zh ? `第${index + 1}点，共${series.length}点。` : `${index + 1} of ${series.length}.`,
      );
      read.add(key);
    }
  }
  return read;
}

for (const [index, { path, address, page }] of pagesByMark.entries())
  test(
    `${path}: every value is read by keyboard alone, in the words of its row`,
    everyDay(index === 1),
    async ({ page: tab, baseURL }) => {
      const { troubles } = watch(tab, baseURL!);
      await enter(tab, address);
      const views = page.document.querySelectorAll(".view").length;
      const [select] = page.document.querySelectorAll(".choices select");
      for (let view = 0; view < views; view++) {
        if (view > 0) {
          await choice(tab, select!.getAttribute("name")!).selectOption({ index: view });
          await expect(figure(tab).locator(".view").nth(view)).not.toHaveClass(/off/);
          await drawing(tab).press("Home");
        }
        const keys = (await drawn(tab)).flat();
        expect([...(await walk(tab, path.startsWith("/zh/")))].sort()).toEqual([...new Set(keys)].sort());
      }
      expect(await troubles()).toEqual([]);
    },
  );

test("a chart is one tab stop, before the layer comes and after", async ({ page: tab }) => {
  await tab.goto(chartAt("count-or-value"));
  const stops = () =>
    figure(tab)
      .locator(".view")
      .evaluateAll((views) =>
        views
          .flatMap((view) => [...view.querySelectorAll<HTMLElement | SVGElement>("*")])
          .filter((element) => element.tabIndex >= 0 && element.checkVisibility())
          .map((element) => element.getAttribute("class")),
      );
  expect(await stops()).toEqual(["drawing"]);
  await tabToDrawing(tab);
  await expect(readout(tab)).not.toBeEmpty();
  expect(await stops()).toEqual(["drawing"]);
});

test("the focus is seen: a line of three pixels around the drawing, apart from it", async ({ page: tab }) => {
  await enter(tab, chartAt("yuebao-balance"));
  const outline = await drawing(tab).evaluate((element) => {
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
    return { outlineStyle, outlineWidth, outlineColor, outlineOffset };
  });
  expect(outline).toEqual({
    outlineStyle: "solid",
    outlineWidth: "3px",
    outlineColor: rgb(palette.light.bank),
    outlineOffset: "2px",
  });
});

test("the ends hold, Home and End lead to them, and each series has its own", async ({ page: tab }) => {
  await enter(tab, chartAt("count-or-value"));
  const [nonbank, bank] = await drawn(tab);
  expect((await press(tab, "ArrowLeft")).key).toBe(nonbank![0]);
  expect((await press(tab, "End")).key).toBe(nonbank!.at(-1));
  expect((await press(tab, "ArrowRight")).key).toBe(nonbank!.at(-1));
  expect((await press(tab, "ArrowDown")).key).toBe(bank!.at(-1));
  expect((await press(tab, "Home")).key).toBe(bank![0]);
  expect((await press(tab, "ArrowUp")).key, "the nearest in time").toBe(nonbank![0]);
});

test("Page Down and Page Up go a year on and a year back, over what lies between", inFull, async ({ page: tab }) => {
  await enter(tab, chartAt("yuebao-balance"));
  const keys = (await drawn(tab))[0]!;
  await press(tab, "Home");
  const steps = await pressAll(
    tab,
    keys.map(() => "PageDown"),
  );
  const seen = [...new Set([keys[0]!, ...steps.map(({ key }) => key)])];
  expect(seen.length).toBeGreaterThan(10);
  expect(seen.at(-1)).toBe(keys.at(-1));
  const yearOf = (key: string) => Date.parse(key) / (365.25 * 24 * 3600 * 1000);
  for (const [index, key] of seen.slice(1).entries()) {
    const from = seen[index]!;
    const nearest = keys
      .filter((other) => other > from)
      .sort((a, b) => Math.abs(yearOf(a) - yearOf(from) - 1) - Math.abs(yearOf(b) - yearOf(from) - 1))[0];
    expect(key, `a year on from ${from}`).toBe(nearest);
  }
});

test("and back to where they came from, where the year has the same days", inFull, async ({ page: tab }) => {
  await enter(tab, chartAt("count-or-value"));
  const [keys] = await drawn(tab);
  await press(tab, "Home");
  const there = await pressAll(
    tab,
    keys!.map(() => "PageDown"),
  );
  const back = await pressAll(
    tab,
    keys!.map(() => "PageUp"),
  );
  expect(there.map(({ key }) => key)).toEqual([...keys!.slice(1), keys!.at(-1)]);
  expect(back.map(({ key }) => key)).toEqual([...keys!.slice(0, -1).reverse(), keys![0]]);
});

test("by row where the drawing goes down the page", inFull, async ({ page: tab }) => {
  await enter(tab, chartAt("account-ownership"));
  const [earlier, later] = await drawn(tab);
  await press(tab, "Home");
  const second = await press(tab, "ArrowRight");
  expect(second.key).toBe(earlier![1]);
  const beside = await press(tab, "ArrowDown");
  expect(later).toContain(beside.key);
  expect(beside.row.name, "the same row").toBe(second.row.name);
});

test("Escape leaves the point, and Tab leaves the chart", inFull, async ({ page: tab }) => {
  await enter(tab, chartAt("yuebao-balance"));
  await press(tab, "End");
  await tab.keyboard.press("Escape");
  await expect(readout(tab)).toHaveText("");
  await expect(figure(tab)).not.toHaveAttribute("data-at");
  await expect(drawing(tab)).toBeFocused();
  await expect(figure(tab).locator(".label")).toHaveCSS("opacity", "1");
  for (let presses = 0; presses < 60; presses++) {
    await tab.keyboard.press("Tab");
    if (await figure(tab).evaluate((element) => !element.contains(document.activeElement))) return;
  }
  throw new Error("Sixty tab stops, and still in the chart.");
});

test("Escape among the tools leads back to the drawing", inFull, async ({ page: tab }) => {
  await enter(tab, chartAt("yuebao-balance"));
  const { key } = await press(tab, "End");
  await tool(tab, "save").focus();
  await tab.keyboard.press("Escape");
  await expect(drawing(tab)).toBeFocused();
  expect((await said(tab)).key).toBe(key);
});

for (const [key, tool] of [
  ["r", "receipt"],
  ["?", "help"],
] as const)
  test(
    `${key} opens a dialog; Escape closes it and leads back to the point`,
    everyDay(key === "r"),
    async ({ page: tab }) => {
      await enter(tab, chartAt("yuebao-balance"));
      await press(tab, "End");
      const before = await press(tab, "ArrowLeft");
      await tab.keyboard.press(key);
      await expect(dialog(tab)).toBeVisible();
      await expect(dialog(tab), "and is read from its name on").toBeFocused();
      expect((await said(tab)).key, "the point stays").toBe(before.key);
      await tab.keyboard.press("Escape");
      await expect(dialog(tab)).toHaveCount(0);
      await expect(drawing(tab)).toBeFocused();
      expect((await said(tab)).key).toBe(before.key);
      await tab.locator(`[data-tool=${tool}]`).click();
      await dialog(tab).getByRole("button").last().click();
      await expect(dialog(tab)).toHaveCount(0);
      await expect(tab.locator(`[data-tool=${tool}]`)).toBeFocused();
    },
  );

test("t leads to the row of the point, in an embed too, where the table is folded", async ({ page: tab }) => {
  for (const address of [chartAt("yuebao-balance"), "./embed/yuebao-balance/"]) {
    await enter(tab, address);
    const { key } = await press(tab, "End");
    await tab.keyboard.press("t");
    const row = figure(tab).locator(`.data-table tr[data-key="${key}"]`);
    await expect(row.locator("th"), "what heads the row, for a row is not read").toBeFocused();
    await expect(row.locator("th")).toBeInViewport();
    expect((await said(tab)).key, "the point stays").toBe(key);
  }
});

test("letters work in capitals, and leave the browser's own shortcuts alone", inFull, async ({ page: tab }) => {
  await enter(tab, chartAt("yuebao-balance"));
  await tab.keyboard.press("Control+r").catch(() => undefined);
  await enter(tab, chartAt("yuebao-balance"));
  const before = await press(tab, "End");
  await tab.keyboard.press("Alt+ArrowRight");
  await tab.keyboard.press("Control+Home");
  expect((await said(tab)).key).toBe(before.key);
  await tab.keyboard.press("R");
  await expect(dialog(tab)).toBeVisible();
});

test("keys mean something in the drawing alone", inFull, async ({ page: tab }) => {
  await enter(tab, chartAt("count-or-value"));
  await choice(tab, "measure").focus();
  await tab.keyboard.press("r");
  await tab.keyboard.press("Escape");
  await expect(dialog(tab)).toHaveCount(0);
});

test("links under the readout stay tab stops, and taking one brings the label back", inFull, async ({ page: tab }) => {
  await enter(tab, "./embed/yuebao-balance/");
  const link = figure(tab).locator(".label a").first();
  await tab.keyboard.press("Tab");
  await expect(link).toBeFocused();
  await expect(figure(tab).locator(".label")).toHaveCSS("opacity", "1");
  await expect(readout(tab)).toHaveText("");
});
