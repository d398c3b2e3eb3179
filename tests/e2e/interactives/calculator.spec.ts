import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { expectClean, phone, reach } from "./helpers.ts";
import { inFull } from "../../full.ts";

const address = "./essays/leftover-treasure/";

// The same answer by another way: the table's own figures, a day at a time, written out anew.
const points = parse<Record<string, string>>(readFileSync("data/yuebao-yield.csv"), { columns: true, bom: true })
  .filter(({ bound }) => !bound)
  .map((row) => [Date.parse(`${row["date"]}T00:00Z`) / 864e5, Number(row["yield"])] as const);
function fund(amount: number, from: string, to: string): number {
  let log = 0;
  for (let day = Date.parse(`${from}T00:00Z`) / 864e5; day < Date.parse(`${to}T00:00Z`) / 864e5; day++) {
    const after = points.findIndex(([date]) => date > day);
    const [[x0, y0], [x1, y1]] = [points[after - 1]!, points[after]!];
    log += Math.log(1 + (y0 * (x1 - day) + y1 * (day - x0)) / (x1 - x0) / 100) / 365;
  }
  return amount * (Math.exp(log) - 1);
}
const yuan = (value: number) =>
  `${value.toLocaleString("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 })} yuan`;
const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 864e5;

test("by keyboard: an amount and two dates", async ({ page: tab }) => {
  const calculator = await reach(tab, address, "calculator");
  const [from, to] = ["2013-10-01", "2014-06-30"];
  await calculator.getByLabel("Amount, yuan").focus();
  await tab.keyboard.press("ControlOrMeta+a");
  await tab.keyboard.type("25000");
  await calculator.getByLabel("In on").fill(from);
  await calculator.getByLabel("Out on").fill(to);
  await expect(calculator.locator("[data-place=fund]")).toHaveText(yuan(fund(25_000, from, to)));
  await expect(calculator.locator("[data-place=demand]")).toHaveText(yuan((25_000 * 0.0035 * days(from, to)) / 365));
  await expect(calculator.locator("[data-place=year]")).toHaveText(yuan((25_000 * 0.03 * days(from, to)) / 365));
  await expectClean(tab, ".calculator");
});

test("posted rates join where they are known", inFull, async ({ page: tab }) => {
  const calculator = await reach(tab, address, "calculator");
  await calculator.getByLabel("In on").fill("2025-06-01");
  await calculator.getByLabel("Out on").fill("2026-06-01");
  await expect(calculator.locator("[data-place=fund]")).toHaveText(yuan(fund(10_000, "2025-06-01", "2026-06-01")));
  await expect(calculator.locator("[data-place=postedYear]")).toHaveText("95.00 yuan");
  await expect(calculator.locator("[data-place=postedDemand]")).toHaveText(yuan(10_000 * 0.0005));
});

test("by touch: the second span, then one that is not known", inFull, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, ...phone });
  const tab = await context.newPage();
  const calculator = await reach(tab, address, "calculator");
  await calculator.locator("[data-from]").nth(1).tap();
  await expect(calculator.locator("caption")).toContainText("7 July 2022");
  await calculator.getByLabel("In on").fill("2019-01-01");
  await calculator.getByLabel("Out on").fill("2020-01-01");
  await expect(calculator.locator(".calculator-answer")).toHaveText(
    "Not known: 1 January 2019 to 1 January 2020. No run of yields was found for these days, and we do not bridge the gap.",
  );
  await calculator.getByLabel("Out on").fill("2023-01-01");
  await expect(calculator.locator(".calculator-answer")).toContainText("Not known: 1 January 2019 to 7 July 2022.");
  await expect(calculator.locator("[data-place=fund]")).toHaveText(yuan(fund(10_000, "2022-07-07", "2023-01-01")));
  await expectClean(tab, ".calculator");
  for (const [label, value, words] of [
    ["Out on", "2014-01-01", "The money must come out after it goes in."],
    ["Out on", "2012-01-01", "Both dates must lie between 30 May 2013"],
    ["Amount, yuan", "0", "The amount must be a number above zero"],
  ] as const) {
    await calculator.getByLabel(label).fill(value);
    await expect(calculator.locator(".calculator-answer")).toContainText(words);
  }
  await context.close();
});

test("without scripts: a worked example", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(address);
  const answer = tab.locator(".calculator-answer");
  await expect(answer.locator("caption")).toHaveText("10,000 yuan from 1 July 2013 to 31 August 2014");
  await expect(answer.locator("[data-place=fund]")).toHaveText(yuan(fund(10_000, "2013-07-01", "2014-08-31")));
  await expect(answer.locator("[data-place=fund]")).toBeVisible();
  await expect(tab.locator(".calculator :is(input, button):visible")).toHaveCount(0);
  await context.close();
});
