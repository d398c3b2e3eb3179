import { readFileSync } from "node:fs";
import { expect, test, type Locator, type Page as Tab } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { expectClean, phone, reach } from "./helpers.ts";
import { inFull } from "../../full.ts";

const address = "./essays/leftover-treasure/";

const published = parse<Record<string, string>>(readFileSync("data/yuebao-net-assets.csv"), {
  columns: true,
  bom: true,
})
  .filter(({ grade }) => grade !== "bound")
  .map(({ date, netAssets }) => ({ date: date!, value: Number(netAssets) * 1e8 }))
  .filter(({ date }) => date > "2014-03-31" && date <= "2025-12-31");

/** How many dates with a figure a line through these year-ends meets within a quarter, computed anew. */
function hits(drawn: Record<number, number>): number {
  const line: [number, number][] = [
    [Date.parse("2014-03-31"), 541.28e9],
    ...Object.entries(drawn).map(([year, value]): [number, number] => [Date.parse(`${year}-12-31`), value]),
  ];
  return published.filter(({ date, value }) => {
    const day = Date.parse(date);
    const after = line.findIndex(([at]) => at >= day);
    const drawn =
      after < 0
        ? line.at(-1)![1]
        : line[after - 1]![1] +
          ((day - line[after - 1]![0]) / (line[after]![0] - line[after - 1]![0])) *
            (line[after]![1] - line[after - 1]![1]);
    return Math.abs(drawn / value - 1) <= 0.25;
  }).length;
}

const field = (interactive: Locator, year: number) => interactive.locator(`input[name="${year}"]`);
const values = (interactive: Locator) =>
  interactive
    .locator(".drawit-fields input")
    .evaluateAll((fields) =>
      fields.map((field) => (field as HTMLInputElement).value).map((text) => (text ? Number(text) : undefined)),
    );

test("by figures: scored as the tables score it", inFull, async ({ page: tab }) => {
  const interactive = await reach(tab, address, "drawit");
  await expect(interactive.locator(".drawit-answer")).toBeHidden();
  await interactive.locator("[data-act=reveal]").click();
  await expect(interactive.locator(".pad-status")).toHaveText("Draw something first, or skip.");
  await interactive.locator("summary").click();
  const drawn = { 2014: 600e9, 2016: 900e9, 2018: 1300e9, 2021: 800e9 };
  for (const [year, value] of Object.entries(drawn)) await field(interactive, Number(year)).fill(String(value / 1e9));
  await interactive.locator("[data-act=reveal]").click();
  await expect(interactive.locator(".drawit-answer")).toBeVisible();
  await expect(interactive.locator(".drawit-score")).toContainText(
    `At ${hits(drawn)} of ${published.length} dates with a figure`,
  );
  await expect(interactive.locator(".drawit-score")).toContainText(
    "You put the peak at ¥1.3 tn (Dec 2018); it was ¥1.69 tn (Mar 2018).",
  );
  await expect(interactive.locator('tr[data-date="2018-12-31"] td')).toHaveText(["¥1.13 tn", "¥1.3 tn"]);
  await expectClean(tab, ".drawit");
  await interactive.locator("[data-act=clear]").click();
  await expect(interactive.locator(".drawit-answer")).toBeHidden();
});

test("by arrow keys", inFull, async ({ page: tab }) => {
  const interactive = await reach(tab, address, "drawit");
  await interactive.locator(".drawit-skip").focus();
  await tab.keyboard.press("Tab");
  await expect(interactive.locator(".pad")).toBeFocused();
  await expect(interactive.locator(".pad-status")).toContainText("End of 2014: ¥541 bn");
  await tab.keyboard.press("ArrowUp");
  await expect(interactive.locator(".pad-status")).toHaveText("End of 2014: ¥590 bn");
  for (let year = 2015; year <= 2017; year++) {
    await tab.keyboard.press("ArrowRight");
    await tab.keyboard.press("PageUp");
  }
  await expect(interactive.locator(".pad-status")).toHaveText("End of 2017: ¥1.19 tn");
  await expectClean(tab, ".drawit");
  await tab.keyboard.press("Enter");
  await expect(interactive.locator(".drawit-answer")).toBeFocused();
  await expect(interactive.locator(".drawit-score")).toContainText(
    `At ${hits({ 2014: 590e9, 2015: 790e9, 2016: 990e9, 2017: 1190e9 })} of`,
  );
});

/** A finger, as the browser sees one. */
async function swipe(tab: Tab, places: [number, number][]) {
  const client = await tab.context().newCDPSession(tab);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: { x: number; y: number }[]) =>
    client.send("Input.dispatchTouchEvent", { type, touchPoints: points });
  const [first, ...rest] = places.map(([x, y]) => ({ x, y }));
  await touch("touchStart", [first!]);
  for (const point of rest) await touch("touchMove", [point]);
  await touch("touchEnd", []);
}

test("by finger, in haste, with a gap", inFull, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, ...phone });
  const tab = await context.newPage();
  const interactive = await reach(tab, address, "drawit");
  const pad = interactive.locator("svg.narrow");
  await pad.evaluate((svg) => svg.scrollIntoView({ block: "center" }));
  const box = (await pad.boundingBox())!;
  const at = (x: number, y: number): [number, number] => [box.x + x * box.width, box.y + y * box.height];
  const before = await tab.evaluate(() => scrollY);
  await swipe(tab, [at(0.3, 0.6), at(0.36, 0.59), at(0.55, 0.4)]);
  await swipe(tab, [at(0.8, 0.6), at(0.95, 0.62)]);
  expect(await tab.evaluate(() => scrollY), "the page did not scroll").toBe(before);
  const drawn = await values(interactive);
  expect(drawn.filter((value) => value !== undefined).length).toBeGreaterThanOrEqual(6);
  expect(drawn).toContain(undefined);
  // A browser takes a tap that follows a stroke at once for a part of it; no reader is that quick.
  const score = interactive.locator(".drawit-score");
  const isScored = async () => (await score.textContent())?.includes("dates with a figure");
  await expect(async () => {
    if (!(await isScored())) await interactive.locator("[data-act=reveal]").tap({ timeout: 5000 });
    expect(await isScored()).toBe(true);
  }).toPass();
  // A finger that moves up the page scrolls it.
  await pad.evaluate((svg) => svg.scrollIntoView({ block: "center" }));
  const here = await tab.evaluate(() => scrollY);
  const now = (await pad.boundingBox())!;
  await swipe(
    tab,
    Array.from({ length: 12 }, (_, step): [number, number] => [
      now.x + now.width * 0.6,
      now.y + now.height * 0.8 - step * 15,
    ]),
  );
  await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(here);
  await context.close();
});

test("by mouse; shared as text and as pictures, and nothing is sent", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL,
    permissions: ["clipboard-read", "clipboard-write"],
    viewport: { width: 1280, height: 800 },
  });
  const tab = await context.newPage();
  const interactive = await reach(tab, `./zh/${address.slice(2)}`, "drawit");
  const pad = interactive.locator("svg.wide");
  await pad.scrollIntoViewIfNeeded();
  const box = (await pad.boundingBox())!;
  await tab.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.65);
  await tab.mouse.down();
  await tab.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.2, { steps: 4 });
  await tab.mouse.move(box.x + box.width * 0.95, box.y + box.height * 0.6, { steps: 4 });
  await tab.mouse.up();
  await interactive.locator("[data-act=reveal]").click();
  const requests: string[] = [];
  tab.on("request", (request) => requests.push(request.url()));
  await interactive.locator("[data-act=share]").click();
  await expect(interactive.locator("[data-act=share]")).toHaveText("已复制");
  const text = await tab.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(await interactive.locator(".drawit-score").textContent());
  expect(text).toMatch(/\/zh\/essays\/leftover-treasure\/$/);
  for (const form of ["svg", "png"]) {
    const [download] = await Promise.all([
      tab.waitForEvent("download"),
      interactive.locator(`[data-act=${form}]`).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`yuebao-balance-drawn.${form}`);
    const bytes = readFileSync(await download.path());
    expect(bytes.length).toBeGreaterThan(2000);
    if (form === "svg") expect(bytes.toString()).not.toMatch(/var\(|currentcolor/i);
  }
  expect(requests.filter((url) => !/^(blob|data):/.test(url))).toEqual([]);
  await expectClean(tab, ".drawit");
  await context.close();
});

test("skipped: the answer, without a score", inFull, async ({ page: tab }) => {
  const interactive = await reach(tab, address, "drawit");
  await interactive.locator(".drawit-skip").press("Enter");
  await expect(interactive.locator(".drawit-answer")).toBeFocused();
  await expect(interactive.locator(".drawit-score")).toHaveText("");
  await expect(interactive.locator("[data-act=share]")).toBeHidden();
});

test("without scripts: the question, the line and the figures", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(address);
  const interactive = tab.locator(".drawit");
  await expect(interactive.locator(".drawit-question")).toBeVisible();
  await expect(interactive.locator("table tbody tr").first()).toBeVisible();
  await expect(interactive.locator(".pad-answer:visible")).toHaveCount(1);
  await expect(interactive.locator(":is(button, input):visible")).toHaveCount(0);
  expect(
    await interactive
      .locator("tbody tr")
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset["date"])),
  ).toContain("2018-03-31");
  await context.close();
});
