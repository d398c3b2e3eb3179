import { expect, test } from "@playwright/test";
import { everyDay, isFull } from "../full.ts";
import { isEmbed, pages } from "./site.ts";

const english = pages.filter((visited) => visited.lang === "en" && !isEmbed(visited) && visited.kind !== "404.html");
/** One layout writes the switch of all pages: every day pages of a few kinds. */
const places = isFull
  ? english
  : [...new Map(english.map((visited) => [visited.kind, visited])).values()].filter((_, index) => index % 8 === 0);

test("the language switch of every page leads to the same page and back", async ({ page: tab, baseURL }) => {
  test.slow(isFull);
  expect(places.length).toBeGreaterThan(0);
  for (const { path, address } of places) {
    await tab.goto(address);
    const there = new URL(`zh${path}`, baseURL).pathname;
    await tab.locator('header a[hreflang="zh-Hans"]').click();
    await expect(tab).toHaveURL((url) => url.pathname === there);
    await expect(tab.locator("html")).toHaveAttribute("lang", "zh-Hans");
    await tab.locator('header a[hreflang="en"]').click();
    await expect(tab).toHaveURL((url) => url.pathname === new URL(address, baseURL).pathname);
    await expect(tab.locator("html")).toHaveAttribute("lang", "en");
  }
});

for (const [lang, address, code] of [
  ["English", "./no/such/page/", "en"],
  ["Chinese", "./zh/no/such/page/", "zh-Hans"],
] as const)
  test(`what is not there is answered in ${lang}`, everyDay(code !== "en"), async ({ page: tab }) => {
    const response = await tab.goto(address);
    expect(response?.status()).toBe(404);
    await expect(tab.locator("html")).toHaveAttribute("lang", code);
    await expect(tab.locator("h1")).toBeVisible();
    await expect(tab.locator("main a").first()).toBeVisible();
  });
