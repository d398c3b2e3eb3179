import { expect, test, type Page as Tab } from "@playwright/test";
import { axeFindings } from "../axe.ts";
import {
  chartAt,
  allChartPages,
  choice,
  dialog,
  drawing,
  drawn,
  enter,
  figure,
  isMade,
  press,
  pressAll,
  tool,
} from "./chart.ts";
import { oneLanguageEach, oneOfEachMark } from "../site.ts";
import { everyDay, inFull, isFull } from "../../full.ts";

/** What assistive technology finds. */

const name = "Chart: Net assets of the Yu’e Bao fund, where a figure was found";
const hint = "Arrow keys read the points, question mark says how.";

test("before the layer comes: a figure named by its finding, a slider by what is drawn, its description, a table", async ({
  page: tab,
}) => {
  await tab.goto(chartAt("yuebao-balance"));
  const finding = await tab.locator(".chart-title").textContent();
  await expect(tab.getByRole("figure", { name: finding!, exact: true })).toHaveCount(1);
  await expect(tab.getByRole("slider", { name })).toHaveCount(1);
  await expect(tab.getByRole("slider")).toHaveAttribute("aria-valuetext", hint);
  await expect(figure(tab)).toMatchAriaSnapshot(`
    - figure /Yu’e Bao’s fund nearly tripled in a quarter/:
      - heading /Yu’e Bao’s fund nearly tripled in a quarter/ [level=1]
      - paragraph: Net assets of the Yu’e Bao fund, where a figure was found
      - combobox "Scale"
      - slider /Chart/
      - paragraph: /Line with gaps/
      - list "Events on the chart"
      - list "How far to trust a figure"
      - group:
        - group "Table"
  `);
  // Axes, grid, labels and points are the picture's own; nothing of it is read out piece by piece.
  const tree = await drawing(tab).ariaSnapshot();
  expect(tree.split("\n")).toHaveLength(1);
});

/** How many points the drawing has. */
const points = async (tab: Tab) => (await drawn(tab)).flat().length;

test("after: the same slider, at a point, still one thing to assistive technology", inFull, async ({ page: tab }) => {
  await enter(tab, chartAt("yuebao-balance"));
  await expect(tab.getByRole("slider", { name })).toHaveCount(1);
  await expect(drawing(tab)).toHaveAttribute("aria-roledescription", "interactive chart");
  const count = await points(tab);
  await expect(drawing(tab)).toHaveAttribute("aria-valuetext", /yuan, Net assets, 29 May 2013\. .* 1 of \d+\.$/);
  await expect(drawing(tab)).toHaveAttribute("aria-valuetext", new RegExp(` 1 of ${count}\\.$`));
  await expect(drawing(tab)).toHaveAttribute("aria-valuenow", "1");
  await expect(drawing(tab)).toHaveAttribute("aria-valuemax", String(count));
  expect((await drawing(tab).ariaSnapshot()).split("\n")).toHaveLength(1);
  await expect(figure(tab).locator(".toolbar")).toMatchAriaSnapshot(`
    - strong: /29 May 2013, Net assets/
    - text: /./
    - group "Tools of the chart":
      - button "Table"
      - button "Receipt"
      - button "Listen"
      - button "Full screen"
      - button "Save"
      - button "How to read this chart"
  `);
  await expect(tool(tab, "sound")).toHaveAttribute("aria-pressed", "false");
});

test(
  "no empty bar is a stop of its own, and what speaks is in the page before it does",
  inFull,
  async ({ page: tab }) => {
    for (const address of [chartAt("yuebao-balance"), "./explore/", "./search/", "./essays/forecast-graded/"]) {
      await tab.goto(address);
      await expect(tab.getByRole("status"), address).toHaveCount(0);
    }
    await enter(tab, chartAt("yuebao-balance"));
    await expect(tab.getByRole("status")).toHaveCount(0);
    await expect(tab.locator(".notice")).toHaveAttribute("aria-live", "polite");
    await expect(tab.locator(".notice")).toHaveJSProperty("hidden", false);
  },
);

test("the role is there before the focus, and nothing changes it", inFull, async ({ page: tab }) => {
  await tab.addInitScript(() => {
    const roles: (string | null)[] = [];
    Object.assign(window, { roles });
    addEventListener("focusin", ({ target }) => {
      const drawing = (target as Element).closest(".drawing");
      if (!drawing) return;
      roles.push(drawing.getAttribute("role"));
      new MutationObserver(() => roles.push(drawing.getAttribute("role"))).observe(drawing, {
        attributeFilter: ["role"],
      });
    });
  });
  await enter(tab, chartAt("yuebao-balance"));
  await press(tab, "End");
  expect(await tab.evaluate(() => (window as unknown as { roles: string[] }).roles)).toEqual(["slider"]);
});

test("one key, one text: the value changes once", async ({ page: tab }) => {
  await enter(tab, chartAt("yuebao-balance"));
  const texts = await drawing(tab).evaluateHandle((drawing) => {
    const texts: string[] = [];
    new MutationObserver((records) =>
      texts.push(...records.map(() => drawing.getAttribute("aria-valuetext")!)),
    ).observe(drawing, { attributeFilter: ["aria-valuetext"] });
    return texts;
  });
  await press(tab, "ArrowRight");
  const said = await texts.jsonValue();
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^55\.7 billion yuan, Net assets, 30 September 2013\. press, SCMP, .* 2 of \d+\./);
  expect(said[0]).toContain(` 2 of ${await points(tab)}.`);
});

test("what is stepped over is said: gaps, events, changes of definition, in either direction", async ({
  page: tab,
}) => {
  await enter(tab, chartAt("yuebao-balance"));
  const keys = (await drawn(tab)).flat();
  const steps = await pressAll(tab, ["Home", ...keys.slice(1).map(() => "ArrowRight")]);
  const texts = new Map(steps.map(({ key, spoken }) => [key, spoken]));
  expect(steps.filter(({ spoken }) => spoken.includes("Over a gap without figures.")).length).toBeGreaterThan(3);
  expect(
    steps
      .filter(({ spoken }) => spoken.includes("Past: "))
      .map(({ spoken }) => spoken)
      .join(" "),
  ).toContain("Caps lifted");
  expect(texts.get("2014-03-31")).toMatch(new RegExp(` \\d+ of ${keys.length}\\.`));
  for (const { key, spoken } of await pressAll(
    tab,
    keys.slice(1).map(() => "ArrowLeft"),
  )) {
    const after = keys[keys.indexOf(key) + 1];
    if (after && texts.get(after)!.includes("gap"))
      expect(spoken, `back over the gap before ${after}`).toContain("Over a gap without figures.");
  }

  await enter(tab, chartAt("count-or-value"));
  const series = (await drawn(tab))[0]!;
  const right = await pressAll(tab, ["Home", ...series.slice(1).map(() => "ArrowRight")]);
  const left = await pressAll(
    tab,
    series.slice(1).map(() => "ArrowLeft"),
  );
  const crossed = left.find(({ spoken }) => spoken.includes("Over a change of definition: non-banks: new scope."))!;
  const place = series.indexOf(crossed.key);
  expect(right[place + 1]!.second, "figures on either side are not set against each other").not.toContain("since");
  expect(right.map(({ second }) => second).join(" ")).toMatch(/(up|down) [\d.,]+% since \d{4}/);
});

test(
  "a rate changes by points, and a limit on where a figure lies is compared with nothing",
  inFull,
  async ({ page: tab }) => {
    await enter(tab, chartAt("rate-gap"));
    const series = await drawn(tab);
    const longest = series.findIndex((keys) => keys.length === Math.max(...series.map(({ length }) => length)));
    await pressAll(tab, Array<string>(longest).fill("ArrowDown"));
    const steps = await pressAll(tab, ["Home", ...series[longest]!.slice(1).map(() => "ArrowRight")]);
    const changes = steps.filter(({ second }) => second.includes("since"));
    expect(changes.length).toBeGreaterThan(50);
    for (const { second } of changes) expect(second).toMatch(/(unchanged|(up|down) [\d.]+ points) since/);
    for (const { row, second } of steps.filter(({ row }) => row.grade === "bound"))
      expect(second, row.name).not.toContain("since");
  },
);

for (const id of ["caps-swap-sides", "whole-scale", "account-ownership", "deposits-scale"])
  test(`${id}: what is no series through time has no "up" and no "down"`, inFull, async ({ page: tab }) => {
    await enter(tab, chartAt(id));
    for (const keys of await drawn(tab))
      for (const { second } of await pressAll(tab, ["Home", ...keys.map(() => "ArrowRight"), "ArrowDown"]))
        expect(second).not.toMatch(/ since /);
  });

for (const [what, address] of [
  ["a page", "./charts/count-or-value/"],
  ["a page in Chinese", "./zh/charts/yuebao-balance/"],
  ["an embed", "./embed/rate-gap/"],
] as const)
  test(
    `axe finds nothing in ${what} that is being read, dialogs open, view turned, light and dark`,
    everyDay(what === "an embed"),
    async ({ page: tab }) => {
      await enter(tab, address);
      await press(tab, "End");
      expect(await axeFindings(tab), "read").toEqual([]);
      for (const key of isFull ? ["r", "?"] : ["r"]) {
        await drawing(tab).press(key);
        await expect(dialog(tab)).toBeVisible();
        expect(await axeFindings(tab), key).toEqual([]);
        await tab.keyboard.press("Escape");
      }
      if (!isFull) return;
      await tool(tab, "save").click();
      await expect(dialog(tab).getByRole("button", { name: "PNG" })).toBeEnabled();
      expect(await axeFindings(tab), "save").toEqual([]);
      await tab.keyboard.press("Escape");
      await tab.emulateMedia({ colorScheme: "dark" });
      await drawing(tab).press("r");
      await expect(dialog(tab)).toBeVisible();
      expect(await axeFindings(tab), "dark").toEqual([]);
      await tab.keyboard.press("Escape");
      if (address.includes("count-or-value")) {
        await choice(tab, "as").selectOption("index");
        await isMade(tab);
        expect(await axeFindings(tab), "turned").toEqual([]);
      }
    },
  );

test("forced colours: words, points, cursor and the pressed tool can be told from what is behind them", async ({
  page: tab,
}) => {
  await tab.emulateMedia({ forcedColors: "active" });
  await enter(tab, chartAt("yuebao-balance"));
  await press(tab, "End");
  const contrast = await tab.evaluate(() => {
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const value = Number(part) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ratio = (a: string, b: string) => {
      const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
      return (light + 0.05) / (dark + 0.05);
    };
    const svg = document.querySelector("figure.chart .view:not(.off) svg.wide")!;
    const paper = getComputedStyle(svg).backgroundColor;
    const behind = getComputedStyle(document.body).backgroundColor;
    return {
      drawing: Math.min(...[...svg.querySelectorAll("text")].map((text) => ratio(getComputedStyle(text).fill, paper))),
      points: Math.min(
        ...[...svg.querySelectorAll("[data-key]")].map((point) => ratio(getComputedStyle(point).stroke, paper)),
      ),
      cursor: ratio(getComputedStyle(svg.querySelector(".cursor circle:last-child")!).stroke, paper),
      readout: ratio(getComputedStyle(document.querySelector(".live .reading strong")!).color, behind),
      tools: ratio(getComputedStyle(document.querySelector(".tools svg")!).stroke, behind),
    };
  });
  expect(contrast.drawing).toBeGreaterThanOrEqual(4.5);
  expect(contrast.points).toBeGreaterThanOrEqual(3);
  expect(contrast.cursor).toBeGreaterThanOrEqual(3);
  expect(contrast.readout).toBeGreaterThanOrEqual(4.5);
  expect(contrast.tools).toBeGreaterThanOrEqual(3);
  const border = (name: string) => tool(tab, name).evaluate((button) => getComputedStyle(button).borderTopWidth);
  const before = await border("sound");
  await tool(tab, "sound").evaluate((button) => button.setAttribute("aria-pressed", "true"));
  expect(parseFloat(await border("sound"))).toBeGreaterThan(parseFloat(before));
});

test(
  "wider spacing and larger letters, as a reader may set them, cut nothing off the readout",
  inFull,
  async ({ page: tab }) => {
    await tab.setViewportSize({ width: 360, height: 740 });
    await enter(tab, chartAt("rate-gap"));
    // The page's policy allows no style element, but the reader's browser does.
    await tab.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } html { font-size: 200% !important }",
      );
      document.adoptedStyleSheets.push(sheet);
    });
    await press(tab, "End");
    const boxes = await tab.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
      const [output, tools, next] = [box(".live .reading"), box(".tools"), box(".chart-table")];
      return {
        output: output.bottom,
        toolsTop: tools.top,
        toolsBottom: tools.bottom,
        next: next.top,
        right: output.right,
        wide: innerWidth,
      };
    });
    expect(boxes.output).toBeLessThanOrEqual(boxes.toolsTop + 1);
    expect(boxes.toolsBottom).toBeLessThanOrEqual(boxes.next + 1);
    expect(boxes.right).toBeLessThanOrEqual(boxes.wide);
  },
);

test("paper shows the label, not the readout", inFull, async ({ page: tab }) => {
  await enter(tab, chartAt("yuebao-balance"));
  await tab.emulateMedia({ media: "print" });
  await expect(figure(tab).locator(".label")).toHaveCSS("opacity", "1");
  await expect(figure(tab).locator(".live")).toBeHidden();
});

test(
  "every chart page says the same to a listener in its language: no untranslated words, no undefined",
  inFull,
  async ({ page: tab }) => {
    for (const { path, address } of oneLanguageEach(oneOfEachMark(allChartPages))) {
      await enter(tab, address);
      const { first, second, spoken } = await press(tab, "End");
      const all = `${first} ${second} ${spoken} ${await drawing(tab).getAttribute("aria-label")}`;
      expect(all, path).not.toMatch(/undefined|null|NaN|\[object/);
      if (path.startsWith("/zh/")) expect(spoken, path).toMatch(/第\d+点，共\d+点。/);
    }
  },
);
