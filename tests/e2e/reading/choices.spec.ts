import { expect, test, type Locator, type Page as Tab } from "@playwright/test";
import {
  chartAt,
  choice,
  drawing,
  drawn,
  englishPages,
  enter,
  figure,
  isMade,
  made,
  notice,
  said,
  tabToDrawing,
} from "./chart.ts";
import { oneOfEachMark, watch } from "../site.ts";
import { everyDay, inFull } from "../../full.ts";

const finding = (tab: Tab) => figure(tab).locator(".view:not(.off) .finding");
const query = (tab: Tab) => new URL(tab.url()).search;

/** Files that only a changed choice may fetch. */
const isEngine = (url: string) => /\/assets\/engine|\/data\/[a-z-]+\.csv$/.test(url);

const heads = { count: "nearly six payments", value: "By value", ticket: "The average bank payment" } as const;

for (const [where, address] of [
  ["its page", "./charts/count-or-value/"],
  ["its embed", "./embed/count-or-value/"],
] as const)
  test(
    `on ${where} count, value and ticket turn without an engine, the index with one`,
    inFull,
    async ({ page: tab, baseURL }) => {
      const { troubles, requests } = watch(tab, baseURL!);
      await tab.goto(address);
      const box = await drawing(tab).boundingBox();
      await expect(choice(tab, "measure")).toBeVisible();
      for (const [measure, words] of Object.entries(heads)) {
        await choice(tab, "measure").selectOption(measure);
        await expect(finding(tab)).toContainText(words);
        await expect(figure(tab).locator(".view:not(.off)")).toHaveCount(1);
        expect((await drawn(tab)).flat().every((key) => key.endsWith(measure))).toBe(true);
        expect(await drawing(tab).boundingBox(), "neither moved nor resized").toEqual(box);
        await expect.poll(() => query(tab)).toBe(measure === "count" ? "" : `?measure=${measure}`);
      }
      expect(requests().filter(isEngine)).toEqual([]);

      await choice(tab, "as").selectOption("index");
      await isMade(tab);
      await expect.poll(() => query(tab)).toBe("?measure=ticket&as=index");
      expect(requests().filter(isEngine).length).toBeGreaterThan(2);
      await expect(finding(tab)).toHaveText("Average payment · index, 2016 = 100");
      const turned = (await drawing(tab).boundingBox())!;
      expect({ width: turned.width, height: turned.height }).toEqual({ width: box!.width, height: box!.height });
      expect(await troubles()).toEqual([]);
    },
  );

test("the new drawing is read like the old one, and table and drawing agree in every view", async ({ page: tab }) => {
  await enter(tab, chartAt("count-or-value"));
  const row = figure(tab).locator('.data-table tr[data-key="2021/bank/count"]');
  const level = await row.locator(".number").textContent();
  const grade = await row.locator("[data-role=grade]").textContent();
  await choice(tab, "as").selectOption("index");
  await isMade(tab);
  const index = await row.locator(".number").textContent();
  expect(index).not.toBe(level);
  await expect(row.locator("[data-role=grade]")).toHaveText("derived");
  await expect(made(tab).locator(".drawing")).toHaveAttribute("role", "slider");
  await expect(made(tab).locator(".chart-alt")).toContainText("number of payments a year");

  await made(tab).locator(".drawing").focus();
  await tab.keyboard.press("ArrowRight");
  await expect(figure(tab)).toHaveAttribute("data-at", /2016\/nonbank|nonbank\/count/);
  for (const key of (await drawn(tab)).flat()) {
    const hidden = await figure(tab)
      .locator(`.data-table tr[data-key="${key}"]`)
      .evaluate((row: HTMLElement) => row.hidden);
    expect(hidden, key).toBe(false);
  }
  const here = await said(tab);
  for (const words of [here.row.name, ...here.row.values]) expect(here.first).toContain(words);

  await choice(tab, "as").selectOption("level");
  await expect(made(tab)).toHaveCount(0);
  await expect(row.locator(".number")).toHaveText(level!);
  await expect(row.locator("[data-role=grade]")).toHaveText(grade!);
  await expect(figure(tab).locator(".data-table tbody tr[hidden]")).toHaveCount(0);
});

for (const address of ["./charts/weekly-flows/", "./zh/embed/weekly-flows/"])
  test(
    `${address}: a chart whose rows may not leave as a file is drawn in dollars from its own table`,
    everyDay(address.startsWith("./zh/")),
    async ({ page: tab, baseURL }) => {
      const { troubles, requests } = watch(tab, baseURL!);
      await tab.goto(address);
      const cell = figure(tab).locator('.data-table tr[data-key="2014-03-16"] .number').nth(1);
      const [inYuan, yuan] = [await cell.textContent(), Number(await cell.getAttribute("data-sort"))];
      await choice(tab, "unit").selectOption("usd");
      await isMade(tab);
      await expect(cell).toHaveText(/\$|美元/);
      const dollars = Number(await cell.getAttribute("data-sort"));
      expect(yuan / dollars).toBeCloseTo(6.17, 1);
      expect(requests().filter((url) => url.endsWith(".csv"))).toEqual([
        expect.stringMatching(/\/data\/exchange-rates\.csv$/),
      ]);

      await choice(tab, "unit").selectOption("yuan");
      await expect(made(tab)).toHaveCount(0);
      await expect(cell).toHaveText(inYuan!);
      expect(await troubles()).toEqual([]);
    },
  );

const withChoices = englishPages.filter(({ page }) => page.document.querySelector(".choices select"));
/** Those with a choice that the page holds drawings for, and those without, by their marks. */
const chosen = Object.values(
  Object.groupBy(withChoices, ({ page }) => String(page.document.querySelectorAll(".view").length > 1)),
).flatMap((group) => oneOfEachMark(group!));

test("some charts have choices", () => expect(withChoices.length).toBeGreaterThan(5));

for (const [index, { path, address }] of chosen.entries())
  test(
    `${path}: whatever is chosen is drawn, and the table shows what is drawn`,
    everyDay(index === chosen.length - 1),
    async ({ page: tab, baseURL }) => {
      const { troubles } = watch(tab, baseURL!);
      await tab.goto(address);
      const selects = await figure(tab).locator(".choices select").count();
      const charted = await figure(tab).locator(".data-table tbody tr").count();
      for (let n = 0; n < selects; n++) {
        const select = figure(tab).locator(".choices select").nth(n);
        const name = (await select.getAttribute("name"))!;
        const last = (await select.locator("option").last().getAttribute("value"))!;
        await select.selectOption(last);
        await expect.poll(() => query(tab)).toContain(`${name}=${last}`);
        await expect(figure(tab).locator(".view:not(.off)")).toHaveCount(1);
        await expect(figure(tab).locator(".view:not(.off) .drawing svg")).toHaveCount(3);
        const keys = (await drawn(tab)).flat();
        const shown = await figure(tab)
          .locator(".data-table tbody tr:not([hidden])")
          .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset["key"]!));
        expect(keys.length).toBeGreaterThan(0);
        expect(keys.filter((key) => !shown.includes(key))).toEqual([]);
        await expect(notice(tab)).toBeHidden();
      }
      // A row that a view leaves out is hidden and not thrown away.
      await expect(figure(tab).locator(".data-table tbody tr")).toHaveCount(charted);
      expect(await troubles()).toEqual([]);
    },
  );

test("the address keeps the view: reload, back, forward, straight in", async ({ page: tab }) => {
  await tab.goto(chartAt("count-or-value"));
  const start = await tab.evaluate(() => history.length);
  await choice(tab, "measure").selectOption("value");
  await expect.poll(() => query(tab)).toBe("?measure=value");
  await choice(tab, "as").selectOption("index");
  await expect.poll(() => query(tab)).toBe("?measure=value&as=index");
  expect(await tab.evaluate(() => history.length)).toBe(start + 2);

  await tab.reload();
  await isMade(tab);
  await expect(choice(tab, "measure")).toHaveValue("value");
  await expect(choice(tab, "as")).toHaveValue("index");

  await tab.goBack();
  await expect(finding(tab)).toContainText(heads.value);
  await expect(choice(tab, "as")).toHaveValue("level");
  await tab.goBack();
  await expect(finding(tab)).toContainText(heads.count);
  await expect(choice(tab, "measure")).toHaveValue("count");
  await tab.goForward();
  await expect(finding(tab)).toContainText(heads.value);
});

test("an address is followed without a step of its own in the history", inFull, async ({ page: tab }) => {
  await tab.goto(chartAt("yuebao-balance"));
  const before = await tab.evaluate(() => history.length);
  await tab.goto(chartAt("count-or-value", "?measure=ticket"));
  await expect(finding(tab)).toContainText(heads.ticket);
  expect(await tab.evaluate(() => history.length)).toBe(before + 1);
  await expect(notice(tab)).toBeEmpty();
});

test("what is chosen by hand before the script has come stands against the address, the first option too", async ({
  page: tab,
}) => {
  const { promise: isAsked, resolve: release } = Promise.withResolvers<void>();
  await tab.route("**/assets/choices-*", async (route) => {
    await isAsked;
    await route.continue();
  });
  // The page is not loaded before the script that is held back.
  await tab.goto(chartAt("count-or-value", "?measure=ticket"), { waitUntil: "domcontentloaded" });
  await choice(tab, "measure").selectOption("value");
  await choice(tab, "measure").selectOption("count");
  release();
  await expect.poll(() => query(tab)).toBe("");
  await expect(choice(tab, "measure")).toHaveValue("count");
  await expect(finding(tab)).toContainText(heads.count);
});

test("what is not understood is said in full, and what is understood is shown", inFull, async ({ page: tab }) => {
  await tab.goto(chartAt("count-or-value", "?measure=ticket&as=guess&colour=red"));
  await expect(finding(tab)).toContainText(heads.ticket);
  await expect(notice(tab)).toHaveText(
    "“guess” is no option of “as”. Known: level, index, growth. The first is shown.",
  );
  await tab.goto(`./zh${chartAt("count-or-value", "?measure=weight").slice(1)}`);
  await expect(notice(tab)).toHaveText("“measure”没有“weight”这一选项。可选：count, value, ticket。已按第一项显示。");
});

test("what an address says besides the view stays in it", inFull, async ({ page: tab }) => {
  await tab.goto("./embed/count-or-value/?theme=dark");
  await choice(tab, "measure").selectOption("value");
  await expect.poll(() => query(tab)).toBe("?measure=value&theme=dark");
});

test("the controls work by keyboard, and what is shown is said", async ({ page: tab }) => {
  await tab.goto(chartAt("count-or-value"));
  await expect(tab.getByRole("combobox", { name: "Measure" })).toHaveValue("count");
  await choice(tab, "measure").focus();
  await tab.keyboard.press("ArrowDown");
  await expect(finding(tab)).toContainText(heads.value);
  await expect(choice(tab, "measure"), "the focus stays").toBeFocused();
  await expect(figure(tab).locator("[aria-live].visually-hidden").filter({ hasText: heads.value })).toHaveCount(1);
});

test("where a chart has no finding for its views, its drawing stays in its place", inFull, async ({ page: tab }) => {
  await tab.goto(chartAt("yuebao-balance"));
  const before = await drawing(tab).boundingBox();
  await choice(tab, "scale").selectOption("log");
  await isMade(tab);
  expect(await drawing(tab).boundingBox()).toEqual(before);
  // The list itself says what was chosen.
  const said = figure(tab).locator("[aria-live].visually-hidden").filter({ hasText: "The chart is drawn anew." });
  await expect(said).toHaveCount(1);
});

test("the later question wins, however long the earlier one takes", async ({ page: tab }) => {
  let release = () => undefined as void;
  const held = new Promise<void>((resolve) => (release = resolve));
  await tab.route("**/data/payment-volumes.csv", async (route) => {
    await held;
    await route.continue();
  });
  await tab.goto(chartAt("count-or-value"));
  const asked = tab.waitForRequest("**/data/payment-volumes.csv");
  await choice(tab, "as").selectOption("index");
  await asked;
  await expect(figure(tab)).toHaveAttribute("aria-busy", "true");
  await expect(finding(tab), "the old drawing stands meanwhile").toContainText(heads.count);
  await choice(tab, "as").selectOption("level");
  await choice(tab, "measure").selectOption("ticket");
  await expect(finding(tab)).toContainText(heads.ticket);
  const answered = tab.waitForEvent("requestfinished", (request) => request.url().endsWith("payment-volumes.csv"));
  release();
  await answered;
  await choice(tab, "measure").selectOption("value");
  await expect(finding(tab)).toContainText(heads.value);
  await expect(figure(tab)).not.toHaveAttribute("aria-busy");
  await expect(made(tab)).toHaveCount(0);
  expect(query(tab)).toBe("?measure=value");
});

test("two charts of an essay are turned apart, and the address of the essay stays", inFull, async ({ page: tab }) => {
  await tab.goto("./essays/forecast-graded/");
  const withChoices = tab.locator("figure.chart:has(.choices)");
  const [one, two] = [withChoices.first(), withChoices.nth(1)];
  const shown = (chart: Locator) => chart.locator(".view:not(.off)").getAttribute("data-choices");
  const before = await shown(one);
  await two.locator(".choices select").first().selectOption({ index: 1 });
  await expect(two.locator(".view").nth(1)).not.toHaveClass(/off/);
  expect(await shown(one)).toBe(before);
  const after = await shown(two);
  await one.locator(".choices select").first().selectOption({ index: 1 });
  await expect(one.locator(".view.made:not(.off) svg")).toHaveCount(3);
  expect(await shown(two)).toBe(after);
  expect(query(tab)).toBe("");
});

for (const [reducedMotion, animated] of [
  ["no-preference", true],
  ["reduce", false],
] as const)
  test(
    `with motion ${reducedMotion}, a new drawing ${animated ? "fades in, briefly" : "is there at once"}`,
    everyDay(animated),
    async ({ page: tab }) => {
      await tab.emulateMedia({ reducedMotion });
      await tab.goto(chartAt("count-or-value"));
      await choice(tab, "measure").selectOption("value");
      await expect(finding(tab)).toContainText(heads.value);
      const duration = await drawing(tab)
        .locator("svg.wide")
        .evaluate((svg) => {
          const { animationName, animationDuration } = getComputedStyle(svg);
          return animationName === "none" ? 0 : parseFloat(animationDuration);
        });
      expect(duration).toBe(animated ? 0.25 : 0);
    },
  );

test("after a choice the chart is one tab stop still, and its keys work", inFull, async ({ page: tab }) => {
  await tab.goto(chartAt("count-or-value", "?as=index"));
  await isMade(tab);
  await tabToDrawing(tab);
  await expect(figure(tab)).toHaveAttribute("data-state", "live");
  await tab.keyboard.press("End");
  expect((await said(tab)).first).not.toBe("");
});
