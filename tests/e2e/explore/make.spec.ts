import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { watch } from "../site.ts";
import {
  control,
  drawings,
  drawnKeys,
  figureOf,
  listedKeys,
  open,
  query,
  refusalOf,
  series,
  settled,
} from "./bench.ts";
import { inFull } from "../../full.ts";

test("a chart is made by keyboard alone", async ({ page: tab, baseURL }) => {
  const { troubles } = watch(tab, baseURL!);
  await open(tab, "");
  await tab.locator("main").focus();
  const press = async (...keys: string[]) => {
    for (const key of keys) await tab.keyboard.press(key);
  };
  const focused = () =>
    tab.evaluate(() => document.activeElement?.getAttribute("name") ?? document.activeElement?.className ?? "");

  // Into the first slot, and down its list by the first letters of a name.
  await press("Tab");
  expect(await focused()).toBe("s");
  await tab.keyboard.type("Yu'e Bao fund, net");
  await settled(tab);
  // The second series is removed, and another added in its place.
  await press("Tab", "Tab");
  expect(await focused()).toBe("remove");
  await press("Enter");
  await settled(tab);
  expect(await focused()).toBe("add");
  await expect(figureOf(tab).locator(".chart-title")).toHaveText("Yu’e Bao fund, net assets");
  await press("Enter");
  await settled(tab);
  expect(await focused()).toBe("s");
  await tab.keyboard.type("Household deposits");
  await settled(tab);
  // Out of the slot, past its way out and the way to add, to the way of showing.
  await press("Tab", "Tab", "Tab");
  expect(await focused()).toBe("as");
  await tab.keyboard.type("index");
  await settled(tab);
  await press("Tab");
  expect(await focused()).toBe("base");

  await expect(figureOf(tab).locator(".chart-title")).toHaveText(
    "Yu’e Bao fund, net assets; household deposits, balance: index",
  );
  expect(new URL(tab.url()).searchParams.getAll("s")).toEqual([series.fund, series.deposits]);
  expect(new URL(tab.url()).searchParams.get("as")).toBe("index");
  expect(await listedKeys(tab)).toEqual(await drawnKeys(tab));
  expect(await troubles()).toEqual([]);
});

test(
  "sums are told in dollars where there are any, and the choice goes with them",
  inFull,
  async ({ page: tab, baseURL }) => {
    const { troubles } = watch(tab, baseURL!);
    await open(tab, query(["fund"]));
    await control(tab, "unit").selectOption("usd");
    await settled(tab);
    await expect(figureOf(tab).locator(".chart-subtitle")).toContainText("US dollars, at the rate of the time");
    await expect(figureOf(tab).locator(".data-table td.number").last()).toHaveText(/^\$[\d.]+ bn$/);
    await expect(figureOf(tab).locator(".data-table td.note").last()).toContainText("yuan a dollar");
    expect(new URL(tab.url()).searchParams.get("unit")).toBe("usd");
    // Another series has no sums: nobody asked for a unit of it.
    await tab.locator("form.bench select[name=s]").selectOption(series.yield);
    await settled(tab);
    await expect(control(tab, "unit")).toBeHidden();
    expect(new URL(tab.url()).searchParams.get("unit")).toBe(null);
    expect(await troubles()).toEqual([]);
  },
);

test("an address gives the same drawing to whoever opens it", async ({ page: tab, browser, baseURL }) => {
  await open(tab, "");
  await control(tab, "as").selectOption("growth");
  await settled(tab);
  await control(tab, "events").check();
  await settled(tab);
  const made = await drawings(tab);
  expect(made).not.toBe("");
  await tab.reload();
  await settled(tab);
  expect(await drawings(tab)).toBe(made);

  const context = await browser.newContext({ baseURL: baseURL! });
  const other = await context.newPage();
  await other.goto(tab.url());
  await settled(other);
  expect(await drawings(other)).toBe(made);
  await context.close();
});

test("back and forward lead through what was drawn", inFull, async ({ page: tab }) => {
  await open(tab, query(["mobile"]));
  const title = figureOf(tab).locator(".chart-title");
  await control(tab, "as").selectOption("growth");
  await expect(title).toHaveText("Banks’ mobile payments, value, growth on a year");
  await control(tab, "form").selectOption("bar");
  await settled(tab);
  await tab.goBack();
  await expect(control(tab, "form")).toHaveValue("line");
  await expect(title).toHaveText("Banks’ mobile payments, value, growth on a year");
  await tab.goBack();
  await expect(title).toHaveText("Banks’ mobile payments, value, by year");
  await expect(control(tab, "as")).toHaveValue("level");
  await tab.goForward();
  await expect(title).toHaveText("Banks’ mobile payments, value, growth on a year");
});

test("the page as it comes is drawn the same by the engine", inFull, async ({ page: tab }) => {
  await open(tab, "");
  // Grid lines are set half a pixel aside on a screen; what stands for figures and words is the same.
  const shapes = () =>
    figureOf(tab)
      .locator("svg [data-key], .labels text, .break text")
      .evaluateAll((marks) =>
        marks.map((mark) => [mark.getAttribute("data-key"), mark.getAttribute("d"), mark.textContent]),
      );
  const atBuild = await shapes();
  await control(tab, "form").selectOption("dots");
  await settled(tab);
  await control(tab, "form").selectOption("line");
  await settled(tab);
  expect(new URL(tab.url()).search).toBe("");
  expect(await shapes()).toEqual(atBuild);
});

test("series named twice are drawn once", inFull, async ({ page: tab }) => {
  await open(tab, query(["mobile", "online"]));
  const chooser = tab.locator(".slots select").nth(1);
  const name = await chooser.locator(`option[value="${series.mobile}"]`).textContent();
  await chooser.selectOption(series.mobile);
  await settled(tab);
  await expect(tab.locator(".explore-notice")).toHaveText(
    `The series “${name!.trim()}” was named twice; it is drawn once.`,
  );
  await expect(tab.locator(".slots select")).toHaveCount(1);
});

test("four series are the most", inFull, async ({ page: tab }) => {
  await open(tab, query(["mobile"]));
  const add = tab.locator(".bench .add");
  for (const count of [2, 3, 4]) {
    await add.click();
    await settled(tab);
    await expect(tab.locator(".slots select")).toHaveCount(count);
  }
  await expect(add).toBeHidden();
  await tab.getByRole("button", { name: "Remove series 3" }).click();
  await settled(tab);
  await expect(add).toBeVisible();
});

test("the language switch keeps the chart", inFull, async ({ page: tab }) => {
  await open(tab, query(["fund"], { as: "growth" }));
  await tab.locator('header a[hreflang="zh-Hans"]').click();
  await settled(tab);
  await expect(figureOf(tab).locator(".chart-title")).toHaveText("天弘余额宝资产净值，同比增速");
});

test("a chart leaves as data, as drawing and as picture", inFull, async ({ page: tab, baseURL }) => {
  const { troubles } = watch(tab, baseURL!);
  await open(tab, "");
  const take = async (form: string) => {
    const coming = tab.waitForEvent("download");
    await tab.locator(`[data-export=${form}]`).click();
    const download = await coming;
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const csv = await take("csv");
  // A byte order mark, so that spreadsheets read Chinese.
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = csv.bytes.toString().trim().split("\n");
  expect(csv.name).toBe("word-order-nonbank-online-value-bank-mobile-value-level.csv");
  expect(lines[0]).toBe("key,period,series,name,shown_as,value,unit,bound,grade,source,source_url,also,note");
  expect(lines).toHaveLength((await listedKeys(tab)).length + 1);
  expect(lines[1]).toMatch(/,(press|derived|official|rounded),.*https?:\/\//);

  const svg = (await take("svg")).bytes.toString();
  expect(svg).toMatch(/^<svg [^>]*viewBox/);
  expect(svg).toContain("Non-bank online payments and banks");
  expect(svg).not.toMatch(/var\(--|<script|style=/);
  const png = (await take("png")).bytes;
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.length).toBeGreaterThan(20_000);
  expect(await troubles()).toEqual([]);
});

test("link and frame are copied", inFull, async ({ page: tab, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(tab, query(["fund"], { as: "growth" }));
  const copied = async (what: string) => {
    await tab.locator(`[data-export=${what}]`).click();
    await expect(tab.locator(".taken")).toHaveText("Copied");
    return tab.evaluate(() => navigator.clipboard.readText());
  };
  expect(new URL(await copied("link")).search).toBe("?s=yuebao-net-assets&as=growth");
  const frame = await copied("embed");
  expect(frame).toMatch(
    /^<iframe src="http[^"]*\/embed\/explore\/\?s=yuebao-net-assets&amp;as=growth" title="Yu’e Bao fund, net assets, growth on a year" loading="lazy" /,
  );
  expect(await tab.locator(".embed-code").textContent()).toBe(frame);
});

test("what would mislead is refused, and the way out is one press away", async ({ page: tab, baseURL }) => {
  const { troubles } = watch(tab, baseURL!);
  await open(tab, query(["wallets", "mobile"]));
  await control(tab, "as").selectOption("sum");
  await settled(tab);
  await expect(refusalOf(tab)).toContainText("overlap: a wallet payment drawn on a bank card can be counted in both.");
  await expect(figureOf(tab)).toBeHidden();
  await expect(tab.locator(".export")).toBeHidden();
  // A refusal has an address as well.
  expect(new URL(tab.url()).searchParams.get("as")).toBe("sum");
  await tab.reload();
  await settled(tab);
  await refusalOf(tab).getByRole("link", { name: "Show as published" }).press("Enter");
  await settled(tab);
  await expect(figureOf(tab)).toBeVisible();
  await expect(refusalOf(tab)).toBeEmpty();
  await expect(figureOf(tab).locator(".drawing")).toBeFocused();
  await expect(control(tab, "as")).toHaveValue("level");
  expect(await troubles()).toEqual([]);
});

test("what only the figures tell is refused as well", inFull, async ({ page: tab }) => {
  await open(tab, query(["fund"], { as: "growth", scale: "log" }), "./zh/explore/");
  await expect(refusalOf(tab)).toContainText("零和负数没有对数");
  await refusalOf(tab).getByRole("link", { name: "用线性刻度" }).click();
  await settled(tab);
  await expect(figureOf(tab)).toBeVisible();
});

test("the base of an index can be chosen, and goes into the address", inFull, async ({ page: tab }) => {
  await open(tab, query(["mobile", "wallets"], { as: "index" }));
  await expect(control(tab, "base")).toHaveValue("2015");
  await control(tab, "base").selectOption("2018");
  await settled(tab);
  expect(new URL(tab.url()).searchParams.get("base")).toBe("2018");
  await expect(figureOf(tab).locator(".chart-subtitle")).toHaveText("2018 = 100, each year");
  await expect(figureOf(tab).locator('[data-key="2018/payment-volumes.bank-mobile.value.year"]').last()).toContainText(
    "100",
  );
});
