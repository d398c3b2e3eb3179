import { expect, test } from "@playwright/test";
import { chartAt, drawn, enter, figure, isMade, notice } from "./chart.ts";
import { everyDay, inFull } from "../../full.ts";

/** A part of a chart over time, asked for by its address or its controls. */

const yearsIn = (keys: readonly string[]) => [...new Set(keys.map((key) => Number(key.slice(0, 4))))].sort();
const title = ".chart-title";
const credit = ".credit";

for (const [where, address] of [
  ["its page", chartAt("yuebao-balance")],
  ["its embed", "./embed/yuebao-balance/"],
] as const)
  test(
    `on ${where} drawing, table, title and credit keep to the years asked for`,
    everyDay(where === "its page"),
    async ({ page: tab }) => {
      await tab.goto(`${address}?from=2014&to=2018`);
      await isMade(tab);
      expect(yearsIn((await drawn(tab)).flat())).toEqual([2014, 2015, 2016, 2017, 2018]);
      const rows = figure(tab).locator(".data-table tbody tr:not([hidden])");
      const keys = await rows.evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset["key"]!));
      expect(yearsIn(keys)).toEqual([2014, 2015, 2016, 2017, 2018]);
      await expect(figure(tab).locator(title)).toHaveText(
        "Net assets of the Yu’e Bao fund, where a figure was found, 2014–2018",
      );
      await expect(figure(tab).locator(credit)).toContainText("; shown are 2014–2018 of 2013–2026");
      await expect(figure(tab).locator("summary").first()).toContainText(`${keys.length} rows`);
      await expect(notice(tab)).toHaveText("");
    },
  );

test("the whole chart comes back with its title", inFull, async ({ page: tab }) => {
  await tab.goto(chartAt("yuebao-balance"));
  const before = await figure(tab).locator("figcaption").innerText();
  const from = figure(tab).locator("select[name=from]");
  await from.selectOption("2018");
  await isMade(tab);
  await expect(figure(tab).locator(title)).toContainText("2018–2026");
  await expect.poll(() => new URL(tab.url()).search).toBe("?from=2018");
  await from.selectOption("");
  await expect(figure(tab).locator(".view.made")).toBeHidden();
  await expect.poll(() => figure(tab).locator("figcaption").innerText()).toBe(before);
  await expect(figure(tab).locator(credit)).not.toContainText("shown are");
});

test("a series is set off, and the title stays", inFull, async ({ page: tab }) => {
  await tab.goto(`./embed/count-or-value/?highlight=bank`);
  await isMade(tab);
  const strokes = await figure(tab)
    .locator('.view.made svg:visible [data-mark="line"]')
    .evaluateAll((lines) => lines.map((line) => [line.getAttribute("stroke"), line.getAttribute("stroke-width")]));
  expect(strokes).toEqual([
    ["var(--other)", "1"],
    ["var(--bank)", "3"],
  ]);
  await expect(figure(tab).locator(title)).toContainText("Count the payments");
});

test("what WeChat adds is passed over, and a year the chart has not is said", inFull, async ({ page: tab }) => {
  await tab.goto("./embed/yuebao-balance/?from=singlemessage&isappinstalled=0");
  await expect(figure(tab).locator(".view.made")).toHaveCount(0);
  await expect(notice(tab)).toHaveText("");
  await tab.goto("./embed/yuebao-balance/?from=2001");
  await expect(notice(tab)).toHaveText("This chart has the years 2013 to 2026: “from=2001” is left out.");
  await tab.goto("./embed/ban-days/?from=2014");
  await expect(notice(tab)).toHaveText("This chart cannot be cut by years: “from=2014” is left out.");
});

test("years without a figure leave the chart as it was, and it is said", inFull, async ({ page: tab }) => {
  await enter(tab, chartAt("rate-gap", "?span=boom&from=2022"));
  await expect(notice(tab)).toHaveText(
    "The new drawing could not be made (no figure in the years asked for). The one before still stands.",
  );
  await expect(figure(tab).locator(title)).toContainText("Early in 2014");
});
