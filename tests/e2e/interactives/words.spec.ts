import { expect, test } from "@playwright/test";
import { expectClean, phone } from "./helpers.ts";
import { inFull } from "../../full.ts";

const address = "./essays/word-order/";

test("a term opens in place by touch, and closes", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, ...phone });
  const tab = await context.newPage();
  await tab.goto(address);
  const term = tab.locator("a.term").first();
  const aside = tab.locator(`#${await term.getAttribute("aria-controls")}`);
  await expect(aside).toBeHidden();
  await term.tap();
  await expect(aside).toBeVisible();
  await expect(term).toHaveAttribute("aria-expanded", "true");
  await expectClean(tab, `#${await aside.getAttribute("id")}`);
  await term.tap();
  await expect(aside).toBeHidden();
  await expect(tab).toHaveURL(/word-order\/$/);
  await context.close();
});

test("a note opens in place by key, and all are collected after the text", inFull, async ({ page: tab }) => {
  await tab.goto(address);
  await tab.locator("a.note-mark").first().press("Enter");
  await expect(tab.locator("#note-1-here")).toBeVisible();
  const words = await tab.locator("#note-1-here").textContent();
  await expect(tab.locator("#note-1")).toContainText(words!);
  await tab.locator("#note-1 a").last().click();
  await expect(tab).toHaveURL(/#note-1-mark$/);
});

test("without scripts a term leads to the glossary and a note to the end", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(address);
  await tab.locator("a.note-mark").first().click();
  await expect(tab).toHaveURL(/#note-1$/);
  await expect(tab.locator("#note-1")).toBeInViewport();
  const id = (await tab.locator("a.term").first().getAttribute("href"))!.split("#")[1]!;
  await tab.locator("a.term").first().click();
  await expect(tab.locator(`dt#${id}`)).toBeInViewport();
  await context.close();
});
