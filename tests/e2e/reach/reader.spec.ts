import { expect, test } from "@playwright/test";

test("the pictures for reader views are neither seen nor fetched", async ({ page: tab }) => {
  const fetched: string[] = [];
  tab.on("request", (request) => fetched.push(request.url()));
  await tab.goto("./essays/leftover-treasure/");
  const pictures = tab.locator(".reader-picture");
  expect(await pictures.count()).toBeGreaterThan(3);
  for (const picture of await pictures.all()) await expect(picture).toBeHidden();
  await tab.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await tab.waitForLoadState("networkidle");
  expect(fetched.filter((url) => url.endsWith(".png"))).toEqual([]);
});
