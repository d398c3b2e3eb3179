import { expect, test } from "@playwright/test";
import { everyDay, inFull } from "../../full.ts";

const asks = [
  { lang: "en", home: "./", query: "bar code", group: "Charts", menu: "Search" },
  { lang: "zh", home: "./zh/", query: "余额宝", group: "图表", menu: "搜索" },
] as const;

for (const { lang, home, query, group, menu } of asks)
  test(`${lang}: from the header to a result by keyboard alone`, everyDay(lang === "en"), async ({ page: tab }) => {
    await tab.goto(home);
    await tab.locator("header.masthead nav").getByRole("link", { name: menu, exact: true }).press("Enter");
    const input = tab.getByRole("searchbox");
    await input.focus();
    await tab.keyboard.type(query);
    const results = tab.locator(".search-results");
    await expect(results.getByRole("heading", { name: group })).toBeVisible();
    await expect(tab.locator(".search-count")).toContainText(query);
    await expect(tab.locator(".search-all")).toBeHidden();
    const drawing = results.locator("img").first();
    await drawing.scrollIntoViewIfNeeded();
    await expect.poll(() => drawing.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    const first = results.locator("a").first();
    const address = await first.getAttribute("href");
    await input.focus();
    await tab.keyboard.press("ArrowDown");
    await expect(first).toBeFocused();
    await tab.keyboard.press("ArrowDown");
    await expect(results.locator("a").nth(1)).toBeFocused();
    await tab.keyboard.press("ArrowUp");
    await tab.keyboard.press("ArrowUp");
    await expect(input).toBeFocused();
    await tab.keyboard.press("ArrowDown");
    await tab.keyboard.press("Enter");
    await expect(tab).toHaveURL(new RegExp(`${address!.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`));
    await tab.goBack();
    await expect(input).toHaveValue(query);
    await expect(first).toBeVisible();
  });

test("what is typed before the script has come is looked for", async ({ page: tab }) => {
  let come = () => {};
  const held = new Promise<void>((done) => (come = done));
  await tab.route("**/assets/search-*.js", async (route) => {
    await held;
    await route.continue();
  });
  await tab.goto("./search/", { waitUntil: "domcontentloaded" });
  await tab.getByRole("searchbox").fill("bar code");
  come();
  await expect(tab.locator(".search-results a").first()).toBeVisible();
});

test("who follows a result at once comes back to the query", inFull, async ({ page: tab }) => {
  await tab.goto("./search/");
  const input = tab.getByRole("searchbox");
  await input.focus();
  await tab.keyboard.type("bar code");
  const first = tab.locator(".search-results a").first();
  await expect(first).toBeVisible();
  // The last letter and the click lie closer together than the rest after which the address is written.
  await tab.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>("#query")!;
    field.value = "bar codes";
    field.dispatchEvent(new Event("input"));
    document.querySelector<HTMLAnchorElement>(".search-results a")!.click();
  });
  await tab.waitForURL((url) => !url.pathname.endsWith("/search/"));
  await tab.goBack();
  await expect(input).toHaveValue("bar codes");
});

test(
  "a query in the address is answered; nothing found says so and leaves the list of everything",
  inFull,
  async ({ page: tab }) => {
    await tab.goto("./search/?q=netsunion");
    await expect(tab.locator(".search-results a").first()).toBeVisible();
    await tab.getByRole("searchbox").fill("zzzzzzzz");
    await expect(tab.locator(".search-count")).toContainText("zzzzzzzz");
    await expect(tab.locator(".search-results a")).toHaveCount(0);
    await expect(tab.locator(".search-all")).toBeVisible();
  },
);

test("an index that does not come is said, and the list stays", inFull, async ({ page: tab }) => {
  await tab.route("**/search/index.json", (route) => route.abort());
  await tab.goto("./search/");
  await tab.getByRole("searchbox").fill("bank");
  await expect(tab.locator(".search-count")).toContainText("did not load");
  await expect(tab.locator(".search-all")).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the page is an index of everything, and asks for nothing it cannot answer", async ({ page: tab }) => {
    await tab.goto("./zh/search/");
    await expect(tab.locator(".search-form")).toBeHidden();
    expect(await tab.locator(".search-all a").count()).toBeGreaterThan(100);
    expect(await tab.locator(".search-all h2").count()).toBe(5);
  });
});
