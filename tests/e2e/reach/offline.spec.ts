import { expect, test, type Page as Tab } from "@playwright/test";
import { dist } from "../../build/lib/site.ts";
import { everyDay, inFull, isFull } from "../../full.ts";

const essays = dist()
  .pages.filter(({ path }) => /^\/(zh\/)?essays\/[a-z-]+\/$/.test(path))
  .map(({ path }) => `.${path}`);
const [first, second] = essays as [string, string];
/** What is kept is computed alike for all: one essay in each language. */
const tried = isFull ? essays : [first, essays.at(-1)!];
const button = (tab: Tab) => tab.locator("button.keep");

async function keep(tab: Tab, address: string) {
  await tab.goto(address);
  await button(tab).click();
  // Forty files, and the first visitor waits for the server to compress each.
  await expect(button(tab)).toContainText(/Remove|删除/);
}

/** Bytes by address of all that is kept on the device. */
const kept = (tab: Tab) =>
  tab.evaluate(async () => {
    const sizes: Record<string, number> = {};
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        sizes[request.url] = (await (await cache.match(request))!.arrayBuffer()).byteLength;
    }
    return sizes;
  });

for (const address of tried)
  test(
    `${address} is kept, and reads whole without a network`,
    everyDay(address === first),
    async ({ page: tab, context }) => {
      await keep(tab, address);
      const sizes = await kept(tab);
      expect(Object.values(sizes).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2_000_000);
      const whole = await tab.locator("article.essay").evaluate((article) => article.textContent.length);
      const charts = await tab.locator("figure.chart").count();

      const failed: string[] = [];
      tab.on("requestfailed", (request) => failed.push(request.url()));
      await context.setOffline(true);
      await tab.reload();
      expect(await tab.locator("article.essay").evaluate((article) => article.textContent.length)).toBe(whole);
      await expect(tab.locator("figure.chart")).toHaveCount(charts);
      await expect(button(tab)).toContainText(copyWords(address));
      await expect(button(tab)).toBeDisabled();
      if (!address.includes("/zh/"))
        expect(
          await tab.evaluate(() =>
            document.fonts.ready.then((fonts) => [...fonts].some(({ status }) => status === "loaded")),
          ),
        ).toBe(true);
      const drawing = tab.locator("figure.chart .drawing").first();
      await drawing.focus();
      await tab.keyboard.press("End");
      await expect(tab.locator("figure.chart").first()).toHaveAttribute("data-state", "live");
      await tab.keyboard.press("r");
      await expect(tab.locator("dialog")).toContainText(/Address of this point|本数据点地址/);
      expect(failed).toEqual([]);
    },
  );

/** What the button says of a copy that is read without a network. */
const copyWords = (address: string) =>
  address.includes("/zh/") ? "当前离线，正在阅读" : "You are offline, reading the copy of";

test(
  "a newer version is offered, and the copy stays as it is until it is taken",
  inFull,
  async ({ page: tab, context }) => {
    await keep(tab, first);
    const note = await tab.evaluate(async () => {
      const cache = await caches.open((await caches.keys())[0]!);
      const kept = await cache.match(`${location.pathname}?kept`);
      const value = (await kept!.json()) as { version: string };
      // The page that was kept was of another day; online, the site has moved on.
      await cache.put(
        `${location.pathname}?kept`,
        new Response(JSON.stringify({ ...value, version: "2020-01-01 (000000)" })),
      );
      await cache.put("assets/gone-0000000000.js", new Response("// of the old version"));
      return value.version;
    });
    await tab.reload();
    await expect(button(tab)).toContainText("A newer version can be kept. Update the copy of 2020-01-01 (000000)");
    await context.setOffline(true);
    await tab.reload();
    await expect(button(tab)).toContainText("2020-01-01 (000000)");
    await context.setOffline(false);
    await tab.reload();
    await expect(button(tab)).toContainText("A newer version can be kept");
    await button(tab).click();
    await expect(button(tab)).toContainText(`version of ${note}. Remove`);
    expect(Object.keys(await kept(tab)).filter((url) => url.includes("gone-"))).toEqual([]);
  },
);

test("removal takes what no other kept page needs, and at last everything", inFull, async ({ page: tab }) => {
  await keep(tab, first);
  const alone = Object.keys(await kept(tab));
  await keep(tab, second);
  const both = Object.keys(await kept(tab));
  expect(both.length).toBeGreaterThan(alone.length);
  await button(tab).click();
  await expect(button(tab)).toHaveText("Keep for offline reading");
  expect(Object.keys(await kept(tab)).sort()).toEqual(alone.sort());
  await tab.goto(first);
  await expect(button(tab)).toContainText("Remove");
  await button(tab).click();
  await expect(button(tab)).toHaveText("Keep for offline reading");
  expect(await kept(tab)).toEqual({});
  expect(await tab.evaluate(() => caches.keys())).toEqual([]);
  expect(await tab.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))).toBe(0);
});

test("nothing is stored, and no worker runs, before a reader asks", async ({ page: tab }) => {
  for (const address of ["./", first, "./charts/rate-gap/"]) {
    await tab.goto(address);
    expect(await tab.evaluate(() => caches.keys())).toEqual([]);
    expect(await tab.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))).toBe(0);
  }
});

test("embeds go past the worker, to the network alone", inFull, async ({ page: tab, context }) => {
  await keep(tab, first);
  const answer = await tab.goto("./embed/rate-gap/");
  expect(answer!.fromServiceWorker()).toBe(false);
  expect(Object.keys(await kept(tab)).filter((url) => url.includes("/embed/"))).toEqual([]);
  await context.setOffline(true);
  await expect(tab.goto("./embed/rate-gap/")).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
});
