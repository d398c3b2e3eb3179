import { expect, test, type Page as Tab } from "@playwright/test";
import { axeFindings } from "../axe.ts";
import { inFull } from "../../full.ts";

/** Citing and sharing one paragraph of an essay: by mouse, by keyboard, by its address. */

const essay = "./essays/the-ban-that-was-not/";
const paragraph = (tab: Tab) => tab.locator('.essay > p[id^="p-"]').first();
const button = (tab: Tab) => tab.getByRole("button", { name: "Cite or share this paragraph" });

test("a paragraph is cited with an address of its own", async ({ page: tab, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await tab.goto(essay);
  await paragraph(tab).hover();
  await button(tab).click();
  const box = tab.getByRole("dialog", { name: "Cite or share this paragraph" });
  await expect(box).toBeVisible();
  const id = await paragraph(tab).getAttribute("id");
  const link = `/essays/the-ban-that-was-not/#${id}`;
  await expect(box.locator("p").first()).toContainText("Word Order. (2026). Bar-code payment was suspended");
  await expect(box.locator("p").first()).toContainText(link);
  await box.getByRole("button", { name: "Copy the citation" }).click();
  await expect(box.locator(".paragraph-said")).toHaveText("Copied");
  expect(await tab.evaluate(() => navigator.clipboard.readText())).toContain(link);
  expect(await axeFindings(tab)).toEqual([]);
  await tab.keyboard.press("Escape");
  await expect(box).toHaveCount(0);
});

test("by keyboard, after the links of the paragraph", inFull, async ({ page: tab }) => {
  await tab.goto(`./zh${essay.slice(1)}`);
  const found = paragraph(tab);
  await found.locator("a").last().focus();
  await expect(tab.getByRole("button", { name: "引用或分享本段" })).toBeVisible();
  await tab.keyboard.press("Tab");
  await expect(tab.getByRole("button", { name: "引用或分享本段" })).toBeFocused();
  await tab.keyboard.press("Enter");
  await expect(tab.getByRole("dialog", { name: "引用或分享本段" })).toContainText("语序");
});

test("its address leads to it, the sign is not copied along, and nothing moves", async ({ page: tab }) => {
  await tab.goto(essay);
  const id = await tab.locator('.essay > p[id^="p-"]').nth(8).getAttribute("id");
  await tab.goto(`${essay}#${id}`);
  const target = tab.locator(`#${id}`);
  await expect(target).toBeInViewport();
  const before = await target.evaluate((element) => [
    element.getBoundingClientRect().height,
    document.body.scrollHeight,
  ]);
  await target.hover();
  await expect(button(tab)).toBeVisible();
  expect(
    await target.evaluate((element) => [element.getBoundingClientRect().height, document.body.scrollHeight]),
  ).toEqual(before);
  const copied = await tab.evaluate((id) => {
    getSelection()!.selectAllChildren(document.getElementById(id)!);
    return getSelection()!.toString();
  }, id!);
  expect(copied).not.toContain("¶");
});
