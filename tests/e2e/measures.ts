import type { Page as Tab } from "@playwright/test";

/**
 * What a reader's eye would find fault with, measured in the page. Each function runs in the browser, so it stands
 * on its own feet.
 */

/** Elements that make the page wider than the window. */
export const tooWide = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width && document.body.scrollWidth <= width) return [];
    const scrolls = (element: Element) => {
      for (let up = element.parentElement; up && up !== document.body; up = up.parentElement)
        if (/auto|scroll|hidden|clip/.test(getComputedStyle(up).overflowX)) return true;
      return false;
    };
    const wide = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > width + 0.5 && !scrolls(element),
    );
    const name = (element: Element) =>
      `<${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}"> to ${Math.round(element.getBoundingClientRect().right)} px`;
    return [
      `the page is ${document.documentElement.scrollWidth} px wide in ${width} px`,
      ...wide.slice(0, 5).map(name),
    ];
  });

/** Buttons, lists and summaries lower than the 24 pixels that WCAG asks of a target. @returns their markup */
export const lowTargets = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() =>
    [...document.querySelectorAll("summary, button, select")]
      .filter((target) => target.checkVisibility({ visibilityProperty: true }))
      .filter((target) => Math.round(target.getBoundingClientRect().height) < 24)
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );

/** Visible words set smaller than `least` pixels on the screen; in a drawing, after it is scaled. */
export const tooSmall = (tab: Tab, least: number): Promise<string[]> =>
  tab.evaluate((least) => {
    const known = new Map<Element, boolean>();
    const isClipped = (element: Element | null): boolean => {
      if (!element) return false;
      let clipped = known.get(element);
      if (clipped === undefined) {
        const { clipPath, overflow } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        clipped =
          clipPath === "inset(50%)" ||
          (overflow === "hidden" && width <= 1 && height <= 1) ||
          isClipped(element.parentElement);
        known.set(element, clipped);
      }
      return clipped;
    };
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!;
      const words = node.textContent?.trim();
      if (!words || element.closest("script, style, noscript, template, title, desc")) continue;
      if (!element.checkVisibility({ visibilityProperty: true }) || isClipped(element)) continue;
      const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      const scale = matrix ? Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) : 1;
      const size = parseFloat(getComputedStyle(element).fontSize) * scale;
      if (size < least - 0.05) found.add(`"${words.slice(0, 30)}" at ${size.toFixed(1)} px`);
    }
    return [...found];
  }, least);

/** Words of a drawing that stand on other words of it or outside the window, and words cut off by their box. */
export const unreadable = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => {
    const found: string[] = [];
    const width = document.documentElement.clientWidth;
    for (const drawing of document.querySelectorAll("svg")) {
      const texts = [...drawing.querySelectorAll("text")]
        .filter((text) => text.textContent?.trim() && text.checkVisibility({ visibilityProperty: true }))
        .map((text) => {
          const { left, right, top, bottom, height } = text.getBoundingClientRect();
          // A line's box is taller than its letters.
          const air = height * 0.2;
          return {
            words: text.textContent.trim(),
            left: left + 1,
            right: right - 1,
            top: top + air,
            bottom: bottom - air,
          };
        });
      for (const [index, one] of texts.entries()) {
        if (one.left < -1 || one.right > width + 1) found.push(`"${one.words}" stands outside the window`);
        for (const other of texts.slice(index + 1))
          if (one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
            found.push(`"${one.words}" stands on "${other.words}"`);
      }
    }
    for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const cut =
        (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
      // Asked last: to ask for the words of every element would take longer than all the rest.
      if (!cut || !element.checkVisibility() || element.clientWidth <= 1 || !element.innerText?.trim()) continue;
      found.push(`"${element.innerText.trim().slice(0, 30)}" is cut off`);
    }
    return [...new Set(found)];
  });

/** Charts without a drawing that can be seen: at least as wide as half of what holds it, and with something in it. */
export const unseenCharts = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-chart]")]
      .filter((chart) => {
        const drawings = [...chart.querySelectorAll("svg")].filter((svg) =>
          svg.checkVisibility({ visibilityProperty: true }),
        );
        return !drawings.some((svg) => {
          const { width, height } = svg.getBoundingClientRect();
          return (
            width >= chart.clientWidth / 2 &&
            width >= 200 &&
            height >= 100 &&
            svg.querySelectorAll("[data-key]").length > 1
          );
        });
      })
      .map((chart) => chart.dataset["chart"]!),
  );

/** Opens everything folded, so that it is measured too. */
export const unfold = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });

/** How far what was on the screen moved by itself while the page came up, to two places; 0 is not at all. */
export const layoutShift = (tab: Tab): Promise<number> =>
  tab.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        });
        observer.observe({ type: "layout-shift", buffered: true });
        // Buffered entries are delivered in a task of their own, after the next frames at the latest.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => setTimeout(() => done(Math.round(sum * 100) / 100), 0)),
        );
      }),
  );

/** Words too faint for what stands behind them (WCAG 1.4.3), in drawings as well, which axe leaves out. */
export const tooFaint = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true })!;
    const known = new Map<string, [number, number, number, number]>();
    const rgba = (colour: string) => {
      let value = known.get(colour);
      if (!value) {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
        known.set(colour, (value = [r, g, b, a / 255]));
      }
      return value;
    };
    const over = (top: number[], bottom: number[]) =>
      top.slice(0, 3).map((value, i) => value * top[3]! + bottom[i]! * (1 - top[3]!));
    const behind = (element: Element | null): number[] => {
      if (!element)
        return getComputedStyle(document.documentElement).colorScheme.includes("dark") &&
          matchMedia("(prefers-color-scheme: dark)").matches
          ? [18, 18, 18]
          : [255, 255, 255];
      const colour = rgba(getComputedStyle(element).backgroundColor);
      return colour[3] === 1 ? colour.slice(0, 3) : over(colour, behind(element.parentElement));
    };
    /** The last shape drawn before these words, and under them. */
    const shapeBehind = (text: SVGElement): number[] | undefined => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const shapes = text.ownerSVGElement!.querySelectorAll<SVGGeometryElement>("rect, path, circle, ellipse, polygon");
      const under = [...shapes].filter((shape) => {
        const comesBefore = shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
        const matrix = shape.getScreenCTM();
        if (!comesBefore || !matrix || getComputedStyle(shape).fill === "none") return false;
        return shape.isPointInFill(
          new DOMPoint((left + right) / 2, (top + bottom) / 2).matrixTransform(matrix.inverse()),
        );
      });
      const last = under.at(-1);
      return last && rgba(getComputedStyle(last).fill).slice(0, 3);
    };
    const light = (colour: number[]) => {
      const [r = 0, g = 0, b = 0] = colour.map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!;
      const words = node.textContent?.trim();
      if (!words || element.closest("script, style, noscript, template, title, desc, option")) continue;
      if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(":disabled, :disabled *")) continue;
      const style = getComputedStyle(element);
      const ground = behind(element);
      const ink = rgba(element instanceof SVGElement ? style.fill : style.color);
      const against = (ground: number[]) => {
        const [one, other] = [light(over(ink, ground)), light(ground)];
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      };
      let contrast = against(ground);
      const size = parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      const least = isLarge ? 3 : 4.5;
      if (contrast < least && element instanceof SVGElement) {
        const shape = shapeBehind(element);
        if (shape) contrast = against(shape);
      }
      if (contrast < least) found.add(`"${words.slice(0, 30)}" at ${contrast.toFixed(2)}:1`);
    }
    return [...found];
  });
