import { expect, test, type Page as Tab } from "@playwright/test";
import { chartAt, enter, fewByMark } from "../reading/chart.ts";
import { essay, ways } from "./settings.ts";
import { everyDay, inFull, isFull } from "../../full.ts";

/** Every stop of the Tab key is seen, and every point is near one. */

test.describe("Tab goes through every page and out of it", () => {
  interface Stop {
    /** What has the focus, as a reader of this test would know it; undefined once it has left the page. */
    name: string | undefined;
    /** How often it has had it. */
    times: number;
    /** Whether it is where this walk began, come to again from elsewhere. */
    isStart: boolean;
    /** Whether one press of Tab may leave the focus in it: a date has three parts, a frame stops of its own. */
    hasParts: boolean;
    isRinged: boolean;
    /** Whether any of it can be seen and pressed: neither outside the window nor under something else. */
    isSeen: boolean;
  }

  /** Looks at what has the focus once the page has settled: the browser tells what is on the screen a frame later. */
  const stop = (tab: Tab): Promise<Stop> =>
    tab.evaluate(async () => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      await frame();
      await frame();
      await new Promise((done) => setTimeout(done, 0));
      const element = document.activeElement;
      const none = { name: undefined, times: 0, isStart: false, hasParts: false, isRinged: true, isSeen: true };
      if (!element || element === document.body) return none;
      const walked = ((window as unknown as { walked?: Element[] }).walked ??= []);
      const isStart = element === walked[0] && element !== walked.at(-1);
      walked.push(element);
      const times = walked.filter((one) => one === element).length;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const parts = [0.1, 0.5, 0.9];
      const isOnScreen = () =>
        [...element.getClientRects()].some(({ left, top, width, height }) =>
          parts.some((x) =>
            parts.some((y) => element.contains(document.elementFromPoint(left + width * x, top + height * y))),
          ),
        );
      // A browser that is busy scrolls later; what is not seen after this long is not seen.
      const patience = performance.now() + 10_000;
      while (!isOnScreen() && performance.now() < patience) await frame();
      const isSeen = isOnScreen();
      // What has parts draws a line around the one that has the focus, which no stylesheet and no script can see.
      const hasParts = element.matches("iframe, input[type=date]");
      return {
        name: `${element.tagName.toLowerCase()}.${element.className} "${element.textContent.trim().slice(0, 30)}"`,
        times,
        isStart,
        hasParts,
        isRinged: hasParts || (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2),
        isSeen,
      };
    });

  /**
   * Presses a key until the focus has left the page. A browser without windows has nothing around the page to give it
   * to: some then focus nothing, others begin again at the first stop.
   * @returns how often, and what was wrong on the way
   */
  async function walk(tab: Tab, key: "Tab" | "Shift+Tab"): Promise<{ stops: number; troubles: string[] }> {
    const troubles: string[] = [];
    for (let stops = 0; stops < 600; stops++) {
      await tab.keyboard.press(key);
      const { name, times, isStart, hasParts, isRinged, isSeen } = await stop(tab);
      if (name === undefined || isStart) return { stops, troubles };
      if (times > 1 && !hasParts) return { stops, troubles: [...troubles, `${name} has the focus again`] };
      if (!isRinged) troubles.push(`${name} has no line around it`);
      if (!isSeen) troubles.push(`${name} is not seen`);
    }
    return { stops: 600, troubles: [...troubles, "no way out"] };
  }

  /** Forward, and in full from the end back. */
  async function bothWays(tab: Tab, address: string): Promise<void> {
    await tab.goto(address);
    await tab.evaluate(() => document.fonts.ready);
    // The script of a sequence comes when its place comes near; on a busy machine, after the focus.
    for (const sequence of await tab.locator(".scrolly").all()) {
      await sequence.scrollIntoViewIfNeeded();
      await expect(sequence).toHaveAttribute("data-state", "live");
    }
    await tab.evaluate(() => scrollTo(0, 0));
    const there = await walk(tab, "Tab");
    expect.soft(there.troubles, "forward").toEqual([]);
    expect(there.stops).toBeGreaterThan(2);
    // Daily forward alone: what is wrong on the way back is nearly always wrong on the way there.
    if (!isFull) return;
    await tab.evaluate(() => delete (window as unknown as { walked?: unknown }).walked);
    const back = await walk(tab, "Shift+Tab");
    expect.soft(back.troubles, "back").toEqual([]);
    expect(back.stops).toBeGreaterThan(2);
  }

  for (const [address, isChosen] of [
    ["./", false],
    [essay, false],
    ["./zh/essays/whose-rails/", true],
    [chartAt("count-or-value"), false],
    [chartAt("account-ownership"), false],
    ["./embed/rate-gap/", true],
    ["./explore/", false],
    ["./search/", false],
  ] as const)
    test(`${address}: each stop is seen, none holds the focus`, everyDay(isChosen), async ({ page: tab }) => {
      await bothWays(tab, address);
    });

  for (const [name, width, height, address] of [
    ["a phone", 400, 800, "./essays/word-order/"],
    ["a tablet", 820, 1180, "./zh/essays/word-order/"],
    ["a low window", 1280, 500, "./essays/word-order/"],
  ] as const)
    test(`on ${name}, no stop lies under the stage of a scrolled sequence`, inFull, async ({ page: tab }) => {
      await tab.setViewportSize({ width, height });
      await bothWays(tab, address);
    });

  test("the first stop skips to the content", async ({ page: tab }) => {
    for (const address of ["./", essay, "./zh/search/"]) {
      await tab.goto(address);
      await tab.keyboard.press("Tab");
      const skip = tab.locator("a.skip");
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport();
      expect((await skip.boundingBox())!.height, "it is shown").toBeGreaterThan(20);
      await tab.keyboard.press("Enter");
      await expect(tab.locator("main")).toBeFocused();
      await tab.keyboard.press("Tab");
      expect(await tab.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
    }
  });
});

/** A chart with more series is a tangle; a point farther off is not worth the walk. */
const most = { series: 8, presses: 24 };

for (const { path, address } of fewByMark)
  test(`${path}: no point is more than ${most.presses} keys from the first`, async ({ page: tab }) => {
    await enter(tab, address);
    const found = await tab.evaluate((keys) => {
      const figure = document.querySelector<HTMLElement>("figure.chart")!;
      const drawing = figure.querySelector<HTMLElement>(".view:not(.off) .drawing")!;
      const svg = [...drawing.querySelectorAll("svg")].find((svg) => svg.getBoundingClientRect().width > 0)!;
      const marks = [...svg.querySelectorAll<SVGElement>("[data-key]")];
      const press = (key: string) => drawing.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      const at = () => figure.dataset["at"]!;
      press("Home");
      const paths = new Map<string, string[]>([[at(), []]]);
      /** Goes to a point by pointer, which is quicker; by keys where another lies on top of it. */
      const goTo = (key: string) => {
        const box = marks.find((mark) => mark.dataset["key"] === key)!.getBoundingClientRect();
        const place = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
        drawing.dispatchEvent(new PointerEvent("pointerdown", { ...place, bubbles: true }));
        if (at() === key) return;
        press("Escape");
        for (const step of ["Home", ...paths.get(key)!]) press(step);
      };
      // A Map is walked in the order of its entries, those added on the way included.
      for (const [from, path] of paths)
        for (const key of keys) {
          goTo(from);
          press(key);
          if (!paths.has(at())) paths.set(at(), [...path, key]);
        }
      return {
        unreached: marks.map((mark) => mark.dataset["key"]!).filter((key) => !paths.has(key)),
        longest: [...paths.values()].reduce((long, path) => (path.length > long.length ? path : long)),
        series: new Set(marks.map((mark) => mark.parentElement)).size,
      };
    }, ways);
    expect(found.unreached).toEqual([]);
    expect(found.longest.length, found.longest.join(" ")).toBeLessThanOrEqual(most.presses);
    expect(found.series).toBeLessThanOrEqual(most.series);
  });
