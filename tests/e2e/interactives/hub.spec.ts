import { expect, test } from "@playwright/test";
import { expectClean, phone, reach } from "./helpers.ts";
import { inFull } from "../../full.ts";

const address = "./essays/whose-rails/";
const lines = (path: string | null) => path?.match(/M/g)?.length;

test("by keyboard: typed numbers and an arrow on the slider", async ({ page: tab }) => {
  const hub = await reach(tab, address, "hub");
  const sums = hub.locator(".hub-sum");
  await expect(sums).toHaveText(["10 × 100 = 1,000 lines", "10 + 100 = 110 lines"]);
  const firms = hub.getByRole("spinbutton", { name: "Payment firms" });
  await firms.focus();
  await tab.keyboard.press("ControlOrMeta+a");
  await tab.keyboard.type("12");
  await expect(sums).toHaveText(["12 × 100 = 1,200 lines", "12 + 100 = 112 lines"]);
  await hub.getByRole("slider", { name: "Banks" }).focus();
  await tab.keyboard.press("ArrowLeft");
  await expect(sums).toHaveText(["12 × 99 = 1,188 lines", "12 + 99 = 111 lines"]);
  await expect(hub.locator("[data-more]")).toHaveText("One more firm adds 99 to the web and one to the hub.");
  expect(lines(await hub.locator("[data-panel=direct] [data-part=path]").getAttribute("d"))).toBe(1188);
  await expect(hub.getByRole("img", { name: /each of 12 payment firms.*each of 99 banks.*1,188 lines/ })).toBeVisible();
  // Out of bounds is brought back within them, once typing is done.
  await firms.fill("500");
  await firms.blur();
  await expect(firms).toHaveValue("30");
  await firms.fill("");
  await firms.blur();
  await expect(firms).toHaveValue("30");
  await expectClean(tab, ".hub");
});

test("by touch", inFull, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, ...phone });
  const tab = await context.newPage();
  const hub = await reach(tab, `./zh/${address.slice(2)}`, "hub");
  const slider = hub.getByRole("slider", { name: "支付机构" });
  await slider.scrollIntoViewIfNeeded();
  const box = (await slider.boundingBox())!;
  await tab.touchscreen.tap(box.x + 6, box.y + box.height / 2);
  await expect(hub.locator(".hub-sum").first()).toHaveText("1 × 100 = 100条");
  await expectClean(tab, ".hub");
  await context.close();
});

test("without scripts: the default, drawn and counted", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(address);
  await expect(tab.locator(".hub-sum")).toHaveText(["10 × 100 = 1,000 lines", "10 + 100 = 110 lines"]);
  expect(lines(await tab.locator("[data-panel=direct] [data-part=path]").getAttribute("d"))).toBe(1000);
  await expect(tab.locator(".hub input:visible")).toHaveCount(0);
  await context.close();
});
