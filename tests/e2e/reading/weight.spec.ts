import { expect, test, type Page as Tab } from "@playwright/test";
import { brotliBytes } from "../../build/lib/weight.ts";
import { chartAt, choice, dialog, drawing, enter, figure, isMade, tool } from "./chart.ts";
import { everyDay, inFull } from "../../full.ts";

/** Brotli bytes of what comes when a reader wants it; what comes before is weighed where pages are. */
const budgets = { reading: 10_000, sound: 2_000, choices: 4_000, scrolly: 2_000 };

/** The files a tab asks for, by name, with their bytes. */
function collect(tab: Tab) {
  const files = new Map<string, Promise<Buffer>>();
  tab.on("response", (response) => {
    const { pathname } = new URL(response.url());
    const body = response.body();
    // What is still on its way when a test ends is nobody's failure.
    body.catch(() => undefined);
    files.set(pathname, body);
  });
  return {
    names: () => [...files.keys()],
    async weigh(pattern: RegExp): Promise<number> {
      const bodies = await Promise.all([...files].filter(([name]) => pattern.test(name)).map(([, body]) => body));
      return bodies.reduce((sum, body) => sum + brotliBytes(body), 0);
    },
    async text(pattern: RegExp): Promise<string> {
      const bodies = await Promise.all([...files].filter(([name]) => pattern.test(name)).map(([, body]) => body));
      return bodies.map((body) => body.toString()).join("\n");
    },
  };
}

const later = /\/assets\/(reading|sound|choices|engine)|\/data\/.*\.csv$|\.json$/;

for (const [where, address] of [
  ["a page", "./charts/count-or-value/"],
  ["an embed", "./embed/count-or-value/"],
  ["an essay that opens with none of its devices", "./essays/word-order/"],
] as const)
  test(
    `${where} asks for no script before a reader does anything`,
    everyDay(where !== "a page"),
    async ({ page: tab }) => {
      const files = collect(tab);
      await tab.goto(address, { waitUntil: "networkidle" });
      expect(files.names().filter((name) => name.endsWith(".js"))).toEqual([]);
      expect(files.names().filter((name) => later.test(name))).toEqual([]);
    },
  );

test("a scrolled sequence that comes near asks for what turns it, and for no engine", inFull, async ({ page: tab }) => {
  const files = collect(tab);
  await tab.goto("./essays/word-order/", { waitUntil: "networkidle" });
  const asked = tab.waitForResponse(/\/assets\/scrolly/);
  await tab.locator(".scrolly").scrollIntoViewIfNeeded();
  await asked;
  expect(files.names().filter((name) => later.test(name))).toEqual([]);
  expect(await files.weigh(/\/assets\/scrolly/)).toBeLessThanOrEqual(budgets.scrolly);
});

test("a sign of intent brings the reading layer, and nothing that draws or reckons", async ({ page: tab }) => {
  const files = collect(tab);
  await enter(tab, chartAt("count-or-value"));
  expect(
    files
      .names()
      .filter((name) => later.test(name))
      .map((name) => name.replace(/-.*\./, "."))
      .sort(),
  ).toEqual(["/assets/reading.css", "/assets/reading.js"]);
  expect(await files.weigh(later)).toBeLessThanOrEqual(budgets.reading);
  expect(await files.text(/\/assets\/reading/)).not.toMatch(/arquero|observablehq|d3-|flechette/i);

  await tool(tab, "receipt").click();
  // Before the receipt has come, Escape and the key after it would go elsewhere.
  await expect(dialog(tab)).toBeVisible();
  await tab.keyboard.press("Escape");
  await expect(dialog(tab)).toBeHidden();
  await drawing(tab).focus();
  await tab.keyboard.press("s");
  await expect(tool(tab, "sound")).toHaveAttribute("aria-pressed", "true");
  expect(await files.weigh(/\/assets\/sound/)).toBeLessThanOrEqual(budgets.sound);
  expect(await files.weigh(/\/assets\/sound/)).toBeGreaterThan(0);

  await choice(tab, "measure").selectOption("value");
  await expect(figure(tab).locator(".view:not(.off) .finding")).toContainText("By value");
  expect(await files.weigh(/\/assets\/choices/)).toBeLessThanOrEqual(budgets.choices);
  expect(files.names().filter((name) => name.includes("/assets/engine"))).toEqual([]);
});

test("Plot and arquero come with the first choice no drawing answers, once", async ({ page: tab }) => {
  const files = collect(tab);
  await tab.goto(chartAt("count-or-value"));
  await choice(tab, "as").selectOption("index");
  await isMade(tab);
  const first = files.names().filter((name) => name.includes("/assets/engine"));
  expect(first.length).toBeGreaterThan(1);
  await choice(tab, "measure").selectOption("value");
  await expect(figure(tab).locator(".view.made .finding")).toContainText("Value");
  expect(files.names().filter((name) => name.includes("/assets/engine"))).toEqual(first);
});
