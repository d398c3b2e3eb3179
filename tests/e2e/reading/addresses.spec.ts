import { expect, test, type Page as Tab } from "@playwright/test";
import { chartAt, choice, isMade, notice } from "./chart.ts";
import { watch } from "../site.ts";
import { inFull } from "../../full.ts";

/** What mail, messengers, advertisements and translators add to an address. */
const added = [
  "utm_source=newsletter&utm_medium=email",
  "fbclid=IwAR0x",
  "gclid=Cj0x",
  "ref=home",
  "spm=a2c4e.1",
  "_x_tr_sl=en&_x_tr_tl=fr",
  "from=singlemessage&isappinstalled=0",
].join("&");
const query = (tab: Tab) => new URL(tab.url()).search;

test("what others add to an address passes in silence, and what is ours is followed", async ({
  page: tab,
  baseURL,
}) => {
  const { troubles } = watch(tab, baseURL!);
  for (const place of [chartAt("yuebao-balance"), "./embed/yuebao-balance/"]) {
    await tab.goto(`${place}?${added}&scale=log`);
    await isMade(tab);
    await expect(choice(tab, "scale")).toHaveValue("log");
    await expect(notice(tab)).toBeEmpty();
  }
  await tab.goto(`./explore/?${added}`);
  await expect(tab.locator("figure.explore")).not.toHaveClass(/asked/);
  await expect(tab.locator(".explore-notice")).toBeEmpty();
  expect(await troubles()).toEqual([]);
});

test("the language link keeps query and point, as they come and as they change", inFull, async ({ page: tab }) => {
  const link = tab.locator("header a[hreflang]");
  await tab.goto(chartAt("yuebao-balance", "?scale=log#2018-03-31"));
  await expect(link).toHaveAttribute("href", /\/zh\/charts\/yuebao-balance\/\?scale=log#2018-03-31$/);
  // A choice made before the address was followed is undone by it.
  await isMade(tab);
  await choice(tab, "scale").selectOption("linear");
  await expect(link).toHaveAttribute("href", /\/zh\/charts\/yuebao-balance\/#2018-03-31$/);
  // One step back, also where the preview of the embed has followed the choice.
  await tab.evaluate(() => history.back());
  await expect(link).toHaveAttribute("href", /\?scale=log#2018-03-31$/);
  await tab.goto("./search/?q=yu'e");
  await expect(link).toHaveAttribute("href", /\/zh\/search\/\?q=yu(?:'|%27)e$/);
});

test("a browser without URLSearchParams.size keeps a choice in the address", inFull, async ({ page: tab }) => {
  await tab.addInitScript(() => Reflect.deleteProperty(URLSearchParams.prototype, "size"));
  await tab.goto(chartAt("yuebao-balance"));
  await choice(tab, "scale").selectOption("log");
  await expect.poll(() => query(tab)).toBe("?scale=log");
});

test(
  "where the browser refuses to write the address, choices and search go on",
  inFull,
  async ({ page: tab, baseURL }) => {
    const { troubles } = watch(tab, baseURL!);
    await tab.addInitScript(() => {
      history.pushState = history.replaceState = () => {
        throw new DOMException("Attempt to use history.replaceState() more than 100 times", "SecurityError");
      };
    });
    await tab.goto(chartAt("yuebao-balance"));
    await choice(tab, "scale").selectOption("log");
    await isMade(tab);
    await tab.goto("./search/");
    await tab.getByRole("searchbox").pressSequentially("icbc");
    await expect(tab.locator(".search-count")).toContainText("“icbc”");
    await tab.getByRole("searchbox").fill("netsunion");
    await expect(tab.locator(".search-count")).toContainText("“netsunion”");
    expect(await troubles()).toEqual([]);
  },
);

test("a hundred letters in a row write the address once, when the reader rests", inFull, async ({ page: tab }) => {
  await tab.addInitScript(() => {
    const written: unknown[] = [];
    Object.assign(window, { written });
    const original = history.replaceState.bind(history);
    history.replaceState = (...state) => {
      written.push(state[2]);
      original(...state);
    };
  });
  await tab.goto("./search/");
  const field = tab.getByRole("searchbox");
  await field.evaluate((input: HTMLInputElement) => {
    for (let count = 1; count <= 100; count++) {
      input.value = "netsunion".slice(0, 1 + (count % 9));
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }
    input.value = "netsunion";
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await expect(tab.locator(".search-count")).toContainText("“netsunion”");
  await expect.poll(() => query(tab)).toBe("?q=netsunion");
  expect(await tab.evaluate(() => (window as unknown as { written: unknown[] }).written)).toEqual(["?q=netsunion"]);
});

test(
  "choices in an embed leave the host's history alone, and its link leads to the same view",
  inFull,
  async ({ page: tab }) => {
    await tab.goto(chartAt("rate-gap"));
    await tab.evaluate(() => {
      const frame = document.createElement("iframe");
      [frame.src, frame.width, frame.height] = ["../../embed/yuebao-balance/", "700", "900"];
      document.querySelector("main")!.prepend(frame);
    });
    const frame = tab.locator("main > iframe").contentFrame();
    await frame.locator("select[name=scale]").waitFor();
    const before = await tab.evaluate(() => history.length);
    await frame.locator("select[name=scale]").selectOption("log");
    await expect(frame.locator(".credit a[target]").first()).toHaveAttribute(
      "href",
      /\/charts\/yuebao-balance\/\?scale=log$/,
    );
    await frame.locator("select[name=scale]").selectOption("linear");
    await expect(frame.locator(".credit a[target]").first()).toHaveAttribute("href", /\/charts\/yuebao-balance\/$/);
    expect(await tab.evaluate(() => history.length)).toBe(before);
  },
);
