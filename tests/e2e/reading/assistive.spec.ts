import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page as Tab } from "@playwright/test";
import { tooFaint, tooSmall, tooWide, unfold, unreadable } from "../measures.ts";
import {
  chartAt,
  choice,
  dialog,
  drawing,
  englishPages,
  enter,
  figure,
  isLive,
  press,
  said,
  strip,
  tool,
} from "./chart.ts";

/** That a reader's own tools and settings come first: shortcuts, tab order, spacing, size of type, colours. */

const essay = "./essays/leftover-treasure/";
/** The keys that lead from point to point. */
const ways = ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End"];

type EventModifiers = Partial<Record<"ctrlKey" | "altKey" | "metaKey" | "shiftKey", boolean>>;

/** The reader's own stylesheet. The page's policy allows no style element, but the reader's browser does. */
const dress = (tab: Tab, css: string) =>
  tab.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, css);

test.describe("keys belong to the reader's tools first", () => {
  /** Presses a key on what has the focus, as a browser would. @returns whether the page kept it for itself */
  const isKept = (tab: Tab, key: string, modifiers: EventModifiers = {}) =>
    tab.evaluate(
      ([key, modifiers]) => {
        const heard: string[] = [];
        const listen = (event: KeyboardEvent) => heard.push(event.key);
        addEventListener("keydown", listen);
        const event = new KeyboardEvent("keydown", { key, ...modifiers, bubbles: true, cancelable: true });
        (document.activeElement ?? document.body).dispatchEvent(event);
        removeEventListener("keydown", listen);
        return event.defaultPrevented || !heard.includes(key);
      },
      [key, modifiers] as const,
    );

  const letters = ["t", "r", "s", "?"];
  const modified = [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { ctrlKey: true, altKey: true }];

  test("with Ctrl, Alt or Meta every key of a drawing passes by, and nothing happens", async ({ page: tab }) => {
    await enter(tab, chartAt("yuebao-balance"));
    await press(tab, "End");
    const { key: at } = await press(tab, "ArrowLeft");
    const told = (await drawing(tab).getAttribute("aria-keyshortcuts"))!.toLowerCase().split(" ");
    expect([...ways, ...letters, "Escape"].map((key) => key.toLowerCase()).sort()).toEqual(told.sort());
    for (const modifiers of modified)
      for (const key of [...ways, ...letters, ...letters.map((key) => key.toUpperCase()), "Escape"]) {
        const what = `${Object.keys(modifiers).join("+")} ${key}`;
        expect(await isKept(tab, key, modifiers), what).toBe(false);
        expect((await said(tab)).key, what).toBe(at);
      }
    await expect(dialog(tab)).toHaveCount(0);
    await expect(tool(tab, "sound")).toHaveAttribute("aria-pressed", "false");
    await expect(drawing(tab)).toBeFocused();
    expect(await isKept(tab, "ArrowLeft"), "without them it is the drawing's").toBe(true);
    expect((await said(tab)).key).not.toBe(at);
  });

  test("the pad that is drawn on lets them pass as well", async ({ page: tab }) => {
    await tab.goto(essay);
    const pad = tab.locator(".pad");
    await pad.scrollIntoViewIfNeeded();
    await expect(tab.locator("[data-device=drawit]")).toHaveAttribute("data-state", "live");
    await pad.focus();
    const fields = tab.locator(".drawit-fields input");
    const drawnSoFar = () => fields.evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
    const before = await drawnSoFar();
    for (const modifiers of modified)
      for (const key of ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "PageUp", "PageDown", "Enter"])
        expect(await isKept(tab, key, modifiers), `${Object.keys(modifiers).join("+")} ${key}`).toBe(false);
    expect(await drawnSoFar()).toEqual(before);
    await expect(tab.locator(".drawit-answer")).toBeHidden();
    expect(await isKept(tab, "ArrowUp")).toBe(true);
    expect(await drawnSoFar()).not.toEqual(before);
  });

  test("keys that a drawing has no use for pass by: those of screen readers, of the browser, Tab", async ({
    page: tab,
  }) => {
    await enter(tab, chartAt("yuebao-balance"));
    const { key: at } = await press(tab, "End");
    const others = ["h", "k", "b", "g", "1", "Enter", " ", "Insert", "CapsLock", "F5", "F6", "F7", "ContextMenu"];
    for (const key of [...others, "Tab", "Control", "Alt", "Meta"]) {
      expect(await isKept(tab, key), key).toBe(false);
      expect((await said(tab)).key, key).toBe(at);
    }
    expect(await isKept(tab, "Tab", { shiftKey: true })).toBe(false);
  });

  test("single letters mean something only while the drawing has the focus", async ({ page: tab }) => {
    await enter(tab, chartAt("count-or-value"));
    const places = {
      "the page": tab.locator("main"),
      "a link": tab.locator("header nav a").first(),
      "a choice": choice(tab, "measure"),
      "a tool": tool(tab, "save"),
      "the table": figure(tab).locator(".table-scroll"),
      "a summary": figure(tab).locator("summary"),
    };
    for (const [name, place] of Object.entries(places)) {
      // Tools are there while a point is read.
      await drawing(tab).focus();
      await press(tab, "End");
      await place.focus();
      for (const key of letters) {
        await tab.keyboard.press(key);
        await expect(place, `${name}, ${key}`).toBeFocused();
      }
      await expect(dialog(tab), name).toHaveCount(0);
      await expect(tool(tab, "sound"), name).toHaveAttribute("aria-pressed", "false");
    }
    await drawing(tab).focus();
    await tab.keyboard.press("r");
    await expect(dialog(tab)).toBeVisible();
  });
});

test.describe("Tab goes through every page and out of it", () => {
  interface Stop {
    /** What has the focus, as a reader of this test would know it; undefined once it has left the page. */
    name: string | undefined;
    /** How often it has had it. */
    times: number;
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
      const none = { name: undefined, times: 0, hasParts: false, isRinged: true, isSeen: true };
      if (!element || element === document.body) return none;
      const counts = ((window as unknown as { counts?: Map<Element, number> }).counts ??= new Map<Element, number>());
      const times = (counts.get(element) ?? 0) + 1;
      counts.set(element, times);
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const parts = [0.1, 0.5, 0.9];
      const isSeen = [...element.getClientRects()].some(({ left, top, width, height }) =>
        parts.some((x) =>
          parts.some((y) => element.contains(document.elementFromPoint(left + width * x, top + height * y))),
        ),
      );
      // What has parts draws a line around the one that has the focus, which no stylesheet and no script can see.
      const hasParts = element.matches("iframe, input[type=date]");
      return {
        name: `${element.tagName.toLowerCase()}.${element.className} "${element.textContent.trim().slice(0, 30)}"`,
        times,
        hasParts,
        isRinged: hasParts || (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2),
        isSeen,
      };
    });

  /** Presses a key until the focus has left the page. @returns how often, and what was wrong on the way */
  async function walk(tab: Tab, key: "Tab" | "Shift+Tab"): Promise<{ stops: number; troubles: string[] }> {
    const troubles: string[] = [];
    for (let stops = 0; stops < 600; stops++) {
      await tab.keyboard.press(key);
      const { name, times, hasParts, isRinged, isSeen } = await stop(tab);
      if (name === undefined) return { stops, troubles };
      if (times > 1 && !hasParts) return { stops, troubles: [...troubles, `${name} has the focus again`] };
      if (!isRinged) troubles.push(`${name} has no line around it`);
      if (!isSeen) troubles.push(`${name} is not seen`);
    }
    return { stops: 600, troubles: [...troubles, "no way out"] };
  }

  /** Forward, and from the end back. */
  async function bothWays(tab: Tab, address: string): Promise<void> {
    await tab.goto(address);
    await tab.evaluate(() => document.fonts.ready);
    const there = await walk(tab, "Tab");
    expect.soft(there.troubles, "forward").toEqual([]);
    expect(there.stops).toBeGreaterThan(2);
    await tab.evaluate(() => delete (window as unknown as { counts?: unknown }).counts);
    const back = await walk(tab, "Shift+Tab");
    expect.soft(back.troubles, "back").toEqual([]);
    expect(back.stops).toBeGreaterThan(2);
  }

  for (const address of [
    "./",
    essay,
    "./zh/essays/whose-rails/",
    chartAt("count-or-value"),
    "./embed/rate-gap/",
    "./explore/",
    "./search/",
  ])
    test(`${address}: each stop is seen, none holds the focus`, async ({ page: tab }) => {
      test.setTimeout(120_000);
      await bothWays(tab, address);
    });

  for (const [name, width, height, address] of [
    ["a phone", 400, 800, "./essays/word-order/"],
    ["a tablet", 820, 1180, "./zh/essays/word-order/"],
    ["a low window", 1280, 500, "./essays/word-order/"],
  ] as const)
    test(`on ${name}, no stop lies under the stage of a scrolled sequence`, async ({ page: tab }) => {
      test.setTimeout(120_000);
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

for (const { path, address } of englishPages)
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

test("a reading that a mouse brought up goes at Escape, wherever the focus is", async ({ page: tab }) => {
  await tab.goto(chartAt("yuebao-balance"));
  await drawing(tab).hover();
  await isLive(tab);
  await expect(strip(tab)).not.toBeEmpty();
  await strip(tab).hover();
  await expect(strip(tab), "it can be pointed at").not.toBeEmpty();
  await tab.keyboard.press("Escape");
  await expect(strip(tab)).toBeEmpty();
});

test.describe("the reader's own spacing and size of type", () => {
  /** WCAG 1.4.12, its four measures. */
  const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`;
  const double = "html { font-size: 200% !important }";

  /**
   * What a reader would find cut off or pushed off the page. A drawing's own words are left out: they are placed to the
   * pixel for the letters they have, and docs/accessibility.md says what wider ones do to them.
   */
  const losses = async (tab: Tab) => [
    ...(await tooWide(tab)),
    ...(await unreadable(tab)).filter((fault) => fault.endsWith("is cut off")),
    ...(await tooSmall(tab, 12)),
  ];

  for (const address of [
    "./",
    "./zh/",
    essay,
    "./zh/essays/whose-rails/",
    "./essays/forecast-graded/",
    chartAt("rate-gap"),
    `./zh/${chartAt("count-or-value").slice(2)}`,
    "./explore/",
    "./data/payment-volumes/",
  ])
    test(`${address}: nothing is cut off, and nothing scrolls sideways`, async ({ page: tab }) => {
      for (const [name, width, css] of [
        ["wider spacing", 1280, spacing],
        ["wider spacing", 320, spacing],
        ["type at 200 %", 1280, double],
        ["type at 200 % in half the width", 640, double],
        ["both", 1280, spacing + double],
      ] as const) {
        await tab.setViewportSize({ width, height: 800 });
        await tab.goto(address);
        await dress(tab, css);
        await unfold(tab);
        expect.soft(await losses(tab), `${name}, ${width} px`).toEqual([]);
      }
    });

  test("nor in a receipt that is read, in the strip and in the table's tools", async ({ page: tab }) => {
    for (const [width, css] of [
      [320, spacing],
      [1280, spacing + double],
    ] as const) {
      await tab.setViewportSize({ width, height: 800 });
      await enter(tab, chartAt("yuebao-balance"));
      await dress(tab, css);
      await press(tab, "End");
      expect.soft(await losses(tab), `${width} px`).toEqual([]);
      await tab.keyboard.press("r");
      await expect(dialog(tab)).toBeVisible();
      expect.soft(await losses(tab), `${width} px, receipt`).toEqual([]);
      const box = (await dialog(tab).boundingBox())!;
      expect.soft(box.x, "the receipt stands in the window").toBeGreaterThanOrEqual(0);
      expect.soft(box.x + box.width).toBeLessThanOrEqual(width);
      const { scrollWidth, clientWidth } = await dialog(tab).evaluate(({ scrollWidth, clientWidth }) => ({
        scrollWidth,
        clientWidth,
      }));
      expect.soft(scrollWidth, "nothing of it lies beside it").toBeLessThanOrEqual(clientWidth);
      await dialog(tab).getByRole("button").last().scrollIntoViewIfNeeded();
      await expect.soft(dialog(tab).getByRole("button").last()).toBeInViewport();
    }
  });

  test("letters to be read grow with the reader's own size", async ({ page: tab }) => {
    for (const address of ["./", essay, chartAt("rate-gap"), "./explore/", "./search/", "./embed/rate-gap/"]) {
      await tab.goto(address);
      const held = await tab.evaluate(() => {
        const read = [...document.body.querySelectorAll("*")].filter(
          (element) =>
            element.checkVisibility() &&
            !element.closest("svg, script, style") &&
            [...element.childNodes].some((node) => node instanceof Text && node.data.trim()),
        );
        const sizes = read.map((element) => parseFloat(getComputedStyle(element).fontSize));
        const sheet = new CSSStyleSheet();
        sheet.replaceSync("html { font-size: 200% !important }");
        document.adoptedStyleSheets.push(sheet);
        return read.flatMap((element, index) => {
          const [before, after] = [sizes[index]!, parseFloat(getComputedStyle(element).fontSize)];
          // Heads go with the window in part, so they grow by less; they begin at twice the size of what is read.
          const least = before < 30 ? 1.85 : 1.35;
          return after / before < least ? [`${element.tagName} ${element.className}: ${before} to ${after} px`] : [];
        });
      });
      expect.soft([...new Set(held)], address).toEqual([]);
    }
  });
});

test.describe("the reader's own colours, in an essay", () => {
  for (const [address, colorScheme] of [
    [essay, "light"],
    ["./zh/essays/whose-rails/", "dark"],
    ["./essays/forecast-graded/", "dark"],
  ] as const)
    test(`${address}, ${colorScheme}: words, lines of devices, buttons and the focus are told from the ground`, async ({
      page: tab,
    }) => {
      await tab.emulateMedia({ forcedColors: "active", colorScheme });
      await tab.goto(address);
      for (const device of await tab.locator("[data-device]").all()) {
        await device.scrollIntoViewIfNeeded();
        await expect(device).toHaveAttribute("data-state", "live");
      }
      await unfold(tab);
      expect(await tooFaint(tab)).toEqual([]);

      const shapes =
        "[data-part=path], [data-part=firms], [data-part=banks], .pad-drawing.wide path, .calculator th rect";
      const found = await tab.evaluate((shapes) => {
        const light = (colour: string) => {
          const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
            const value = Number(part) / 255;
            return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const ground = light(getComputedStyle(document.body).backgroundColor);
        const contrast = (colour: string) =>
          (Math.max(light(colour), ground) + 0.05) / (Math.min(light(colour), ground) + 0.05);
        const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
        const lines = [...document.querySelectorAll(`.device :is(${shapes})`)].filter(isShown).map((shape) => {
          const { stroke, fill } = getComputedStyle(shape);
          return {
            name: shape.getAttribute("data-part") ?? shape.tagName,
            contrast: contrast(stroke === "none" ? fill : stroke),
          };
        });
        const edges = [...document.querySelectorAll(".device :is(button:not(.quiet), input:not([type=range]))")]
          .filter(isShown)
          .map((control) => ({
            name: control.textContent || control.getAttribute("name")!,
            contrast: contrast(getComputedStyle(control).borderTopColor),
          }));
        return {
          measured: lines.length + edges.length,
          faint: [...lines, ...edges].filter(({ contrast }) => contrast < 3),
        };
      }, shapes);
      expect(found.measured).toBeGreaterThan(3);
      expect(found.faint).toEqual([]);

      await tab.keyboard.press("Tab");
      await tab.keyboard.press("Tab");
      const ring = await tab.evaluate(() => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(document.activeElement!);
        return { outlineStyle, outlineWidth, isInk: outlineColor !== getComputedStyle(document.body).backgroundColor };
      });
      expect(ring).toEqual({ outlineStyle: "solid", outlineWidth: "3px", isInk: true });
    });

  test("a verdict that was chosen is told by more than its colour", async ({ page: tab }) => {
    await tab.emulateMedia({ forcedColors: "active" });
    await tab.goto("./essays/forecast-graded/");
    const judge = tab.locator("[data-device=judge]");
    await judge.scrollIntoViewIfNeeded();
    await expect(judge).toHaveAttribute("data-state", "live");
    const options = judge.locator(".judge-list > li.on .judge-options button");
    await options.first().click();
    const edge = (index: number) =>
      options.nth(index).evaluate((button) => parseFloat(getComputedStyle(button).borderTopWidth));
    expect(await edge(0)).toBeGreaterThan(await edge(1));
  });
});

test("axe measures targets, and finds one that is too small for a finger", async ({ page: tab }) => {
  const findings = async (size: number) => {
    await tab.setContent(
      `<html lang="en"><title>A</title><main><h1>A</h1>${["a", "b"]
        .map((name) => `<button style="width:${size}px;height:${size}px;padding:0;border:0">${name}</button>`)
        .join("")}</main>`,
    );
    const { violations } = await new AxeBuilder({ page: tab }).withTags(["wcag22aa"]).analyze();
    return violations.map(({ id }) => id);
  };
  expect(await findings(16)).toEqual(["target-size"]);
  expect(await findings(24)).toEqual([]);
});
