import { expect, test, type CDPSession, type Page as Tab } from "@playwright/test";
import { chartAt, fewByMark, drawing, drawn, figure, isLive, said, readout } from "./chart.ts";
import { inFull } from "../../full.ts";

/** A phone in a hand. */
test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

interface Place {
  x: number;
  y: number;
}

/** Where the points of the drawing stand on the screen, by key. */
const places = (tab: Tab): Promise<Record<string, Place>> =>
  drawing(tab).evaluate((drawing) => {
    const svg = [...drawing.querySelectorAll("svg")].find((svg) => svg.getBoundingClientRect().width > 0)!;
    return Object.fromEntries(
      [...svg.querySelectorAll<SVGElement>("[data-key]")].map((point) => {
        const { left, top, width, height } = point.getBoundingClientRect();
        return [point.dataset["key"]!, { x: left + width / 2, y: top + height / 2 }];
      }),
    );
  });

/** Brings the chart to where a thumb would have it: its foot and the readout on the screen. */
const bringUp = (tab: Tab) =>
  figure(tab)
    .locator(".toolbar")
    .evaluate((toolbar) => toolbar.scrollIntoView({ block: "end", behavior: "instant" }));

const touch = (devtools: CDPSession, type: "touchStart" | "touchMove" | "touchEnd", points: Place[]) =>
  devtools.send("Input.dispatchTouchEvent", { type, touchPoints: points });

/** All that moved since the page began to load, with or without the reader's doing. */
const watchShifts = (tab: Tab) =>
  tab.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
const shifts = (tab: Tab) => tab.evaluate(() => (window as unknown as { shifts: number[] }).shifts);

test("the first tap reads the point under it, though the layer has yet to come", async ({ page: tab }) => {
  await tab.goto(chartAt("yuebao-balance"));
  await bringUp(tab);
  const at = (await places(tab))["2018-03-31"]!;
  await tab.touchscreen.tap(at.x, at.y);
  await isLive(tab);
  await expect(figure(tab)).toHaveAttribute("data-at", "2018-03-31");
  await expect(readout(tab)).toContainText("31 March 2018");
});

test("a finger drawn along reads point after point and leaves the page where it is", inFull, async ({ page: tab }) => {
  const devtools = await tab.context().newCDPSession(tab);
  await tab.goto(chartAt("yuebao-balance"));
  await bringUp(tab);
  const spots = await places(tab);
  const keys = (await drawn(tab)).flat();
  await tab.touchscreen.tap(spots[keys[0]!]!.x, spots[keys[0]!]!.y);
  await isLive(tab);
  const before = await tab.evaluate(() => scrollY);

  const row = spots["2018-03-31"]!.y;
  const read = new Set<string>();
  await touch(devtools, "touchStart", [{ x: 60, y: row }]);
  for (let x = 65; x <= 340; x += 5) {
    await touch(devtools, "touchMove", [{ x, y: row }]);
    read.add((await said(tab)).key);
  }
  await touch(devtools, "touchEnd", []);
  expect(read.size).toBeGreaterThan(15);
  expect([...read], "from left to right").toEqual([...read].sort());
  expect(await tab.evaluate(() => scrollY)).toBe(before);
  expect((await said(tab)).key, "the reading stays when the finger is lifted").toBe([...read].at(-1));
});

test("a finger drawn up scrolls the page, from the middle of the drawing", async ({ page: tab }) => {
  const devtools = await tab.context().newCDPSession(tab);
  await tab.goto(chartAt("yuebao-balance"));
  await drawing(tab).tap();
  await isLive(tab);
  await bringUp(tab);
  await expect(drawing(tab)).toHaveCSS("touch-action", "pan-y pinch-zoom");
  const { x, y, width, height } = (await drawing(tab).boundingBox())!;
  const before = await tab.evaluate(() => scrollY);
  const finger = (up: number) => [{ x: x + width / 2, y: y + height / 2 - up }];
  await touch(devtools, "touchStart", finger(0));
  for (let up = 10; up <= 160; up += 10) await touch(devtools, "touchMove", finger(up));
  await touch(devtools, "touchEnd", []);
  await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
});

test("a touch elsewhere takes the reading away", inFull, async ({ page: tab }) => {
  await tab.goto(chartAt("yuebao-balance"));
  await drawing(tab).tap();
  await expect(readout(tab)).not.toBeEmpty();
  await tab.locator("h1").tap();
  await expect(readout(tab)).toBeEmpty();
});

for (const { path, address } of fewByMark)
  test(`${path}: no reading is covered by the finger or cut off, and nothing moves`, async ({ page: tab }) => {
    await watchShifts(tab);
    await tab.goto(address);
    await bringUp(tab);
    // What a page does while it loads is weighed elsewhere.
    await tab.evaluate(() => ((window as unknown as { shifts: number[] }).shifts.length = 0));
    // What lies below is laid out when it comes near, so the page grows by itself; the figure must not.
    const tall = () => figure(tab).evaluate((figure) => figure.getBoundingClientRect().height);
    const before = await tall();
    await drawing(tab).tap();
    await isLive(tab);

    const found = await drawing(tab).evaluate((drawing) => {
      const figure = drawing.closest("figure")!;
      const toolbar = figure.querySelector(".toolbar")!;
      const output = figure.querySelector(".live .reading")!;
      const tools = figure.querySelector(".tools")!;
      const height = toolbar.getBoundingClientRect().height;
      const svg = [...drawing.querySelectorAll("svg")].find((svg) => svg.getBoundingClientRect().width > 0)!;
      const troubles: string[] = [];
      for (const point of svg.querySelectorAll<SVGElement>("[data-key]")) {
        const { left, top, width, height: tall } = point.getBoundingClientRect();
        const [clientX, clientY] = [left + width / 2, top + tall / 2];
        drawing.dispatchEvent(
          new PointerEvent("pointerdown", { clientX, clientY, pointerType: "touch", bubbles: true }),
        );
        const key = point.dataset["key"]!;
        const box = output.getBoundingClientRect();
        if (!output.textContent?.trim()) troubles.push(`${key}: nothing is read`);
        if (clientY > box.top - 10 && clientY < box.bottom + 10)
          troubles.push(`${key}: the reading stands under the finger`);
        if (box.left < 0 || box.right > innerWidth) troubles.push(`${key}: the reading leaves the screen`);
        if (box.bottom > tools.getBoundingClientRect().top + 1)
          troubles.push(`${key}: the reading runs into the tools`);
        const now = toolbar.getBoundingClientRect().height;
        if (now !== height) troubles.push(`${key}: the toolbar is ${now} px high, not ${height}`);
      }
      return troubles;
    });
    expect(found).toEqual([]);
    expect(await tall()).toBe(before);
    expect(await shifts(tab)).toEqual([]);
  });

test.describe("on a low screen, with the drawing at its top", () => {
  test.use({ viewport: { width: 360, height: 560 } });

  for (const { path, address } of fewByMark)
    test(`${path}: the reading of each point on the screen is on it too, and not under the finger`, async ({
      page: tab,
    }) => {
      await watchShifts(tab);
      await tab.goto(address);
      await drawing(tab).tap();
      await isLive(tab);
      await drawing(tab).evaluate((drawing) => drawing.scrollIntoView({ block: "start", behavior: "instant" }));
      await tab.evaluate(() => ((window as unknown as { shifts: number[] }).shifts.length = 0));
      const spots = Object.values(await places(tab)).filter(({ y }) => y > 0 && y < 560);
      expect(spots.length).toBeGreaterThan(0);
      for (const { x, y } of [spots[0]!, spots[Math.floor(spots.length / 2)]!, spots.at(-1)!]) {
        // The page's own scrolling puts the readout back, and frees what lay under it.
        await tab.evaluate(() => dispatchEvent(new Event("scroll")));
        await tab.touchscreen.tap(x, y);
        await expect(readout(tab)).not.toBeEmpty();
        const box = (await readout(tab).boundingBox())!;
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height).toBeLessThanOrEqual(560);
        expect(y < box.y - 8 || y > box.y + box.height + 8, `${y} lies clear of ${box.y}`).toBe(true);
      }
      expect(await shifts(tab)).toEqual([]);
    });
});
