import { expect, test, type Page as Tab } from "@playwright/test";
import { expectClean, phone, shifts, watchShifts } from "./helpers.ts";
import { everyDay, inFull } from "../../full.ts";

const essays = ["./essays/word-order/", "./zh/essays/word-order/"];

/** Brings the last words of a step to the foot of the window, as a reader who scrolls does. */
const scrollTo = (tab: Tab, step: number) =>
  tab.evaluate((step) => {
    const words = document.querySelectorAll(".step-words")[step]!;
    const box = words.querySelector("p:last-child")!.getBoundingClientRect();
    window.scrollTo(0, window.scrollY + box.bottom - window.innerHeight * 0.95);
  }, step);

const onStage = (tab: Tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll(".stage")].flatMap((stage, index) =>
      Number(getComputedStyle(stage).opacity) > 0.99 ? [index] : [],
    ),
  );

for (const address of essays)
  for (const [name, viewport] of [
    ["a phone", phone.viewport],
    ["a desk", { width: 1280, height: 800 }],
  ] as const)
    test(
      `${address} on ${name}: the stage holds still and turns with its steps`,
      everyDay(address.includes("/zh/") && name === "a phone"),
      async ({ browser, baseURL }) => {
        const context = await browser.newContext({ baseURL, viewport, hasTouch: name === "a phone" });
        const tab = await context.newPage();
        await tab.goto(address);
        await tab.locator(".scrolly").scrollIntoViewIfNeeded();
        await expect(tab.locator(".scrolly")).toHaveAttribute("data-state", "live");
        await watchShifts(tab);
        const tops = new Set<number>();
        for (const step of [0, 1, 2, 3, 2, 1]) {
          await scrollTo(tab, step);
          await expect.poll(() => onStage(tab)).toEqual([step]);
          const stage = tab.locator(".stage").nth(step);
          await expect(stage).toBeInViewport();
          if (step > 0) tops.add(Math.round((await stage.boundingBox())!.y));
          // The words of the step can be read: the stage does not lie over their end.
          const words = (await tab.locator(".step-words").nth(step).locator("p").last().boundingBox())!;
          const box = (await stage.boundingBox())!;
          if (name === "a phone") expect.soft(words.y, `step ${step}`).toBeGreaterThanOrEqual(box.y + box.height - 60);
        }
        expect(tops.size, "the stage stays where it is").toBe(1);
        expect(await shifts(tab)).toBe(0);
        await expectClean(tab, ".scrolly");
        await context.close();
      },
    );

test(
  "each step is met with its drawing, in order, and a link of a step brings it on stage",
  inFull,
  async ({ page: tab }) => {
    await tab.setViewportSize({ width: 1280, height: 800 });
    await tab.goto(essays[0]!);
    await tab.locator(".scrolly").scrollIntoViewIfNeeded();
    await expect(tab.locator(".scrolly")).toHaveAttribute("data-state", "live");
    const order = await tab
      .locator(".scrolly")
      .evaluate((scrolly) => [...scrolly.querySelectorAll(".step-words, .drawing")].map(({ className }) => className));
    expect(order).toEqual(Array.from({ length: 4 }, () => ["step-words", "drawing"]).flat());
    for (const drawing of await tab.locator(".scrolly .drawing").all())
      expect((await drawing.getAttribute("aria-label"))!.length).toBeGreaterThan(80);
    const links = tab.locator(".scrolly a:not(.reader-picture > a)");
    await links.first().focus();
    for (let index = 1; index < (await links.count()); index++) {
      await tab.keyboard.press("Tab");
      // Behind the last link of a paragraph is the way to cite it.
      if (await tab.evaluate(() => document.activeElement?.matches(".cite-paragraph"))) await tab.keyboard.press("Tab");
      await expect(links.nth(index)).toBeFocused();
      const step = await links
        .nth(index)
        .evaluate((link) => [...document.querySelectorAll(".step")].indexOf(link.closest(".step")!));
      await expect.poll(() => onStage(tab)).toContain(step);
    }
  },
);

for (const [name, options] of [
  ["without scripts", { javaScriptEnabled: false }],
  ["with reduced motion", { reducedMotion: "reduce" }],
  ["in a low window", { viewport: { width: 1280, height: 500 } }],
] as const)
  test(`${name} each drawing follows its words`, everyDay(name === "without scripts"), async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, ...options });
    const tab = await context.newPage();
    await tab.goto(essays[0]!);
    const places = await tab
      .locator(".step-words, .stage")
      .evaluateAll((parts) =>
        parts.map((part) => part.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
      );
    expect(places).toHaveLength(8);
    for (const [index, { top }] of places.entries())
      if (index) expect(top).toBeGreaterThanOrEqual(places[index - 1]!.bottom);
    for (const stage of await tab.locator(".stage svg:visible").all()) await expect(stage).toBeVisible();
    expect(await tab.locator(".stage svg:visible").count()).toBe(4);
    await context.close();
  });

test("printed, each drawing follows its words", inFull, async ({ page: tab }) => {
  await tab.goto(essays[0]!);
  await tab.setViewportSize({ width: 680, height: 960 });
  await tab.emulateMedia({ media: "print" });
  expect(await onStage(tab)).toEqual([0, 1, 2, 3]);
  const edges = (selector: string) =>
    tab.locator(selector).evaluateAll((elements) => {
      const boxes = elements.map((element) => element.getBoundingClientRect());
      return [...new Set(boxes.map(({ left, right }) => `${Math.round(left)}–${Math.round(right)}`))];
    });
  expect(await edges(".step-words"), "as broad as the paragraphs around them").toEqual(await edges(".essay > p"));
  expect(await edges(".stage"), "as broad as charts are on paper").toEqual(["0–680"]);
});

test("a link that has the focus before the script comes is not left under the stage", async ({ page: tab }) => {
  let letCome = () => {};
  const asked = new Promise<void>((come) => (letCome = come));
  await tab.route("**/assets/scrolly-*.js", async (route) => {
    await asked;
    await route.continue();
  });
  await tab.setViewportSize({ width: 400, height: 800 });
  await tab.goto(essays[0]!);
  const link = tab.locator(".step-words").nth(1).locator("a").first();
  await link.focus();
  // As high in the window as the stage is.
  await link.evaluate((link) => link.scrollIntoView({ block: "start" }));
  letCome();
  await expect(tab.locator(".scrolly")).toHaveAttribute("data-state", "live");
  await expect
    .poll(() =>
      link.evaluate((link) => {
        const { left, top, width, height } = link.getClientRects()[0]!;
        return link.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      }),
    )
    .toBe(true);
});

test("a script that does not come leaves words and drawings one below the other", inFull, async ({ page: tab }) => {
  await tab.route(/assets\/scrolly-/, (route) => route.abort());
  await tab.goto(essays[0]!);
  await tab.locator(".scrolly").scrollIntoViewIfNeeded();
  await expect(tab.locator(".scrolly")).toHaveAttribute("data-state", "failed");
  expect(await onStage(tab)).toEqual([0, 1, 2, 3]);
});

test("the first words stand clear of the stage above them, however wide the window", inFull, async ({ page: tab }) => {
  for (const address of ["./essays/word-order/", "./zh/essays/word-order/"]) {
    await tab.goto(address);
    for (const [width, height] of [
      [360, 640],
      [430, 932],
      [600, 960],
      [639, 900],
      [640, 900],
      [820, 1180],
      [1023, 900],
    ] as const) {
      await tab.setViewportSize({ width, height });
      const gap = await tab.locator(".scrolly").evaluate((scrolly) => {
        const words = scrolly.querySelector(".step-words > :first-child")!.getBoundingClientRect();
        return words.top - scrolly.querySelector(".stage")!.getBoundingClientRect().bottom;
      });
      expect.soft(gap, `${address} at ${width} × ${height}`).toBeGreaterThanOrEqual(8);
    }
  }
});
