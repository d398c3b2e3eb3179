import { expect, test } from "@playwright/test";
import { expectClean, phone } from "./helpers.ts";
import { inFull } from "../../full.ts";

const [asked, numbered] = ["./essays/round-trip/", "./essays/the-ban-that-was-not/"];

test("by touch: an option opens the answer", inFull, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, ...phone });
  const tab = await context.newPage();
  await tab.goto(asked);
  const guess = tab.locator("[data-interactive=guess]").first();
  await guess.scrollIntoViewIfNeeded();
  await expect(guess).toHaveAttribute("data-state", "live");
  await expect(guess.locator(".guess-answer").first()).toBeHidden();
  await guess.locator(".guess-option").last().tap();
  await expect(guess.getByRole("status")).toContainText(/^You said: /);
  await expect(guess.locator(".guess-answer").first()).toBeVisible();
  await expectClean(tab, ".guess");
  await context.close();
});

test("by keyboard: arrows choose, Enter answers", async ({ page: tab }) => {
  await tab.goto(asked);
  const guess = tab.locator("[data-interactive=guess]").first();
  await guess.scrollIntoViewIfNeeded();
  await expect(guess).toHaveAttribute("data-state", "live");
  await guess.getByRole("radio").first().focus();
  await tab.keyboard.press("ArrowDown");
  await expect(guess.locator(".guess-answer").first()).toBeHidden();
  await tab.keyboard.press("Enter");
  await expect(guess.locator(".guess-answer").first()).toBeVisible();
});

test("a number is guessed on a slider and compared with the row", async ({ page: tab }) => {
  await tab.goto(numbered);
  const guess = tab.locator("[data-interactive=guess][data-figure]").first();
  await guess.scrollIntoViewIfNeeded();
  await expect(guess).toHaveAttribute("data-state", "live");
  const slider = guess.getByRole("slider");
  await slider.focus();
  await tab.keyboard.press("Home");
  await guess.getByRole("button").click();
  await expect(guess.getByRole("status")).toHaveText("You said 0 days. It was 855 days.");
});

test("a day of the suspension", inFull, async ({ page: tab }) => {
  await tab.goto(numbered);
  const ban = tab.locator("[data-interactive=ban]");
  await ban.scrollIntoViewIfNeeded();
  await expect(ban).toHaveAttribute("data-state", "live");
  await ban.getByRole("slider").focus();
  await tab.keyboard.press("End");
  await expect(ban.locator(".ban-date span")).toHaveText("Day 1480, 1 April 2018");
  await ban.locator("[data-act=back]").click();
  await expect(ban.locator(".ban-date span")).toHaveText("Day 1385, 27 December 2017");
  await expect(ban.locator("[data-question=lawful]")).toHaveText("PBoC issues norms for bar-code payment");
  await expectClean(tab, ".ban");
});

test("without scripts the question stands and the answer follows", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(asked);
  const guess = tab.locator("[data-interactive=guess]").first();
  await expect(guess.locator(".guess-ask")).toBeVisible();
  await expect(guess.locator(".guess-answer").first()).toBeVisible();
  await expect(guess.locator("input:visible, button:visible")).toHaveCount(0);
  await tab.goto(numbered);
  await expect(tab.locator(".ban li").first()).toBeVisible();
  await expect(tab.locator(".ban :is(input, button):visible")).toHaveCount(0);
  await context.close();
});
