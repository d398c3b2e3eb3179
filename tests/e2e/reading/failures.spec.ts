import { expect, test, type Page as Tab } from "@playwright/test";
import { chartAt, choice, drawing, figure, isLive, isMade, notice, readout, tabToDrawing } from "./chart.ts";
import { everyDay, inFull } from "../../full.ts";

/**
 * What a reader has when a file does not come, comes cut, or a browser says no. The only line a console may show is
 * the browser's own about the request or the policy; nothing of ours, and no exception.
 */

/** What the browser itself says of a request that failed or a script it was told to refuse. */
const browsersOwn = [
  /^Failed to load resource: /,
  /^(Loading the script|Connecting to|Creating a worker from|Refused to create a worker from) .* violates the following Content Security Policy directive/,
];

function listen(tab: Tab): { ours: string[]; theirs: string[] } {
  const [ours, theirs]: [string[], string[]] = [[], []];
  tab.on("console", (message) => {
    const text = message.text();
    (browsersOwn.some((pattern) => pattern.test(text)) ? theirs : ours).push(`${message.type()}: ${text}`);
  });
  tab.on("pageerror", (error) => ours.push(`exception: ${error.message}`));
  return { ours, theirs };
}

/** Chart, table and sources as the page came with them. */
async function stands(tab: Tab) {
  await expect(drawing(tab).first().locator("svg:visible")).toHaveCount(1);
  expect(await drawing(tab).first().locator("svg:visible [data-key]").count()).toBeGreaterThan(5);
  await expect(figure(tab).locator(".data-table")).toBeVisible();
  expect(await figure(tab).locator(".data-table tbody tr:visible").count()).toBeGreaterThan(5);
  expect(await figure(tab).locator(".data-table a[href^=http]").count()).toBeGreaterThan(0);
  await expect(tab.locator(".source-list a").first()).toBeVisible();
}

const sorry = "This part could not be loaded. The chart, its table and its sources are all here.";
const notDrawn = (why: string) => `The new drawing could not be made (${why}). The one before still stands.`;

test("every script file refused: the page stands, and both layers say so", async ({ page: tab }) => {
  const { ours } = listen(tab);
  await tab.route("**/*.js", (route) => route.abort());
  await tab.goto(chartAt("count-or-value"));
  await stands(tab);
  await tabToDrawing(tab);
  await expect(notice(tab)).toHaveText(sorry);
  await choice(tab, "measure").selectOption("value");
  await expect(choice(tab, "measure"), "the control returns").toHaveValue("count");
  await expect(figure(tab).locator(".view:visible"), "all views are shown").toHaveCount(3);
  await stands(tab);
  expect(ours).toEqual([]);
});

for (const [what, pattern] of [
  ["reading layer's script", "**/assets/reading-*.js"],
  ["reading layer's style", "**/assets/reading-*.css"],
] as const)
  test(
    `the ${what} answers 500: a sentence; a key asks again, a mouse does not`,
    everyDay(what.endsWith("script")),
    async ({ page: tab }) => {
      const { ours } = listen(tab);
      let asked = 0;
      await tab.route(pattern, (route) => {
        asked += 1;
        return route.fulfill({ status: 500, body: "no" });
      });
      await tab.goto(chartAt("count-or-value"));
      await drawing(tab).hover();
      await expect(notice(tab)).toHaveText(sorry);
      await expect(notice(tab)).toHaveAttribute("aria-live", "polite");
      const { x, y, width, height } = (await drawing(tab).boundingBox())!;
      for (let step = 1; step < 20; step++) await tab.mouse.move(x + (width * step) / 20, y + height / 2);
      expect(asked).toBe(1);
      await stands(tab);
      await choice(tab, "measure").selectOption("value");
      await expect(figure(tab).locator(".view:not(.off) .finding")).toContainText("By value");

      await tab.unroute(pattern);
      await tabToDrawing(tab);
      await isLive(tab);
      await expect(readout(tab)).not.toBeEmpty();
      await expect(notice(tab)).toBeEmpty();
      await expect(figure(tab).locator(".live")).toHaveCount(1);
      expect(ours).toEqual([]);
    },
  );

/** Asks for the index, which no view of the page shows, and looks how its failure is told. */
async function askInVain(tab: Tab, why: string) {
  await choice(tab, "as").selectOption("index");
  await expect(notice(tab)).toHaveText(notDrawn(why));
  await expect(choice(tab, "as"), "the control returns").toHaveValue("level");
  await expect(figure(tab)).not.toHaveAttribute("aria-busy");
  await expect(figure(tab).locator(".view.made")).toHaveCount(0);
  expect(new URL(tab.url()).search).toBe("");
  await stands(tab);
}

/** Seen every day in another file that does not come. */
const alike = new Set([
  "the choices' script answers 500",
  "the engine is cut short",
  "the worker answers 500",
  "the data answer 500",
  "the data are cut short",
  "the data are another page",
]);

for (const [what, pattern, fulfil, why] of [
  ["the choices' script answers 500", "**/assets/choices-*.js", undefined, undefined],
  ["the engine answers 500", /\/assets\/engine-(?!worker)/, { status: 500, body: "no" }, "a file did not load"],
  ["the engine is cut short", /\/assets\/engine-(?!worker)/, "half", "a file did not load"],
  [
    "the worker answers 500",
    "**/assets/engine-worker-*.js",
    { status: 500, body: "no" },
    "the browser refused a worker",
  ],
  ["the data answer 500", "**/data/payment-volumes.csv", { status: 500, body: "no" }, "a file did not load"],
  ["the data are cut short", "**/data/payment-volumes.csv", "half", "the data arrived incomplete"],
  ["the data are cut at the end of a line", "**/data/payment-volumes.csv", "lines", "the data arrived incomplete"],
  [
    "the data are another page",
    "**/data/payment-volumes.csv",
    { status: 200, body: "<!doctype html><title>Sign in</title>" },
    "the data arrived incomplete",
  ],
] as const)
  test(`${what}: a sentence, and the control returns`, everyDay(!alike.has(what)), async ({ page: tab }) => {
    const { ours } = listen(tab);
    await tab.route(pattern, async (route) => {
      if (fulfil === undefined) return route.fulfill({ status: 500, body: "no" });
      if (typeof fulfil === "object") return route.fulfill(fulfil);
      const response = await route.fetch();
      const body = await response.text();
      const half = body.slice(0, body.length / 2);
      /** Within a line of data; of a script within brackets, since half of one may be a script by chance. */
      const cut = response.url().endsWith(".js") ? half.slice(0, half.lastIndexOf("(") + 1) : half;
      return route.fulfill({ response, body: fulfil === "half" ? cut : half.slice(0, half.lastIndexOf("\n") + 1) });
    });
    await tab.goto(chartAt("count-or-value"));
    if (why === undefined) {
      await choice(tab, "as").selectOption("index");
      await expect(notice(tab)).toHaveText(sorry);
      await expect(choice(tab, "as")).toHaveValue("level");
      await expect(figure(tab).locator(".view:visible")).toHaveCount(3);
      await stands(tab);
    } else {
      await askInVain(tab, why);
      // A choice that needs no engine still works, and takes the sentence away.
      await choice(tab, "measure").selectOption("value");
      await expect(notice(tab)).toBeEmpty();
      await choice(tab, "measure").selectOption("count");
    }

    await tab.unroute(pattern);
    await choice(tab, "as").selectOption("index");
    await isMade(tab);
    await expect(notice(tab)).toBeEmpty();
    expect(ours).toEqual([]);
  });

test("a policy that allows no worker: a sentence, and the control returns", inFull, async ({ page: tab }) => {
  const { ours, theirs } = listen(tab);
  await tab.route("**/charts/count-or-value/", async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), "content-security-policy": "worker-src 'none'" },
    });
  });
  await tab.goto(chartAt("count-or-value"));
  await askInVain(tab, "the browser refused a worker");
  expect(ours).toEqual([]);
  expect(theirs.length).toBeGreaterThan(0);
});

test("a browser without workers: a sentence, and the control returns", inFull, async ({ page: tab }) => {
  const { ours, theirs } = listen(tab);
  await tab.addInitScript(() => {
    Object.assign(window, {
      Worker: class {
        constructor() {
          throw new DOMException("no", "SecurityError");
        }
      },
    });
  });
  await tab.goto(chartAt("count-or-value"));
  await askInVain(tab, "the browser refused a worker");
  expect(ours).toEqual([]);
  expect(theirs).toEqual([]);
});

test("an address that cannot be followed leaves the chart as it came", inFull, async ({ page: tab }) => {
  const { ours } = listen(tab);
  await tab.route(/\/assets\/engine-(?!worker)/, (route) => route.fulfill({ status: 500, body: "no" }));
  await tab.goto(chartAt("count-or-value", "?measure=value&as=index"));
  await expect(notice(tab)).toHaveText(notDrawn("a file did not load"));
  await expect(choice(tab, "measure")).toHaveValue("count");
  await expect(choice(tab, "as")).toHaveValue("level");
  await stands(tab);
  expect(ours).toEqual([]);
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("all views, the table and the sources are there, and no control that would do nothing", async ({
    page: tab,
  }) => {
    await tab.goto(chartAt("count-or-value"));
    await expect(tab.locator(".view:visible")).toHaveCount(3);
    await expect(figure(tab).locator(".choices")).toBeHidden();
    await expect(notice(tab)).toBeHidden();
    await stands(tab);
  });
});
