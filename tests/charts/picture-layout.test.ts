import { describe, expect, test } from "vitest";
import { palette } from "../../src/chart-kit/theme.ts";
import { langs, type Lang } from "../../src/i18n/lang.ts";
import { frameNames, type FrameName } from "../../src/picture-kit/frames.ts";
import { isFull } from "../full.ts";
import { extents, type Extent } from "./lib/extents.ts";
import { setPicture } from "./lib/set-picture.ts";
import { allViews, type View } from "./lib/views.ts";

const all = langs.flatMap((lang) => frameNames.map((frame) => [lang, frame] as const));
const builtViews = allViews.filter(({ built }) => built);
const defaultOf = (id: string) => builtViews.find(({ chart }) => chart.id === id)!;
const keysOf = (svg: Element) => [...svg.querySelectorAll("[data-key]")].map((sign) => sign.getAttribute("data-key"));

/** Words in the outer half of the margin, which the title marks. */
function inMargin(view: View, lang: Lang, frame: FrameName): string[] {
  const { svg, boxes } = setPicture(view, lang, frame);
  const width = Number(svg.getAttribute("viewBox")!.split(" ")[2]);
  const edge = boxes[0]!.left / 2;
  return boxes.filter(({ left, right }) => left < edge || right > width - edge).map(({ words }) => words);
}

/** Daily the narrowest frame, where words have the least room. */
const margins = all.filter(([, frame]) => isFull || frame === "column");

describe.each(builtViews)("$name", (view) => {
  test.each(margins)("%s, %s: words keep out of the margin", (lang, frame) =>
    expect(inMargin(view, lang, frame)).toEqual([]),
  );
});

describe("in every frame", () => {
  test.each(all)("%s, %s: rows of tiles are even: none is left alone", (lang, frame) => {
    const { svg } = setPicture(defaultOf("forecast-scorecard"), lang, frame);
    const rows = new Map<number, number>();
    for (const { top } of extents(svg, (element) => element.hasAttribute("data-key")))
      rows.set(Math.round(top), (rows.get(Math.round(top)) ?? 0) + 1);
    expect([...rows.values()].filter((count) => count !== 3 && count !== 6)).toEqual([]);
  });

  test.each(all)("%s, %s: words of a break stay on their side of every break", (lang, frame) => {
    const { svg, boxes } = setPicture(defaultOf("count-or-value"), lang, frame);
    const rules = extents(svg, (element) => element.getAttribute("stroke-dasharray") === "1,3");
    expect(new Set(rules.map(({ left }) => left)).size).toBe(6);
    // A rule is interrupted where words are, so its whole height counts.
    const [top, bottom] = [Math.min(...rules.map((rule) => rule.top)), Math.max(...rules.map((rule) => rule.bottom))];
    const over = boxes.filter(
      (box) =>
        box.top > top - 5 && box.bottom < bottom && rules.some(({ left }) => box.left < left && left < box.right),
    );
    expect(over.map(({ words }) => words)).toEqual([]);
  });

  test.each(all)("%s, %s: the line of the average runs through no figure", (lang, frame) => {
    const { svg, boxes } = setPicture(defaultOf("weekday-rhythm"), lang, frame);
    const [mean] = extents(
      svg,
      (element) =>
        element.tagName.toLowerCase() === "line" &&
        element.getAttribute("stroke") === palette.light.soft &&
        element.getAttribute("y1") === element.getAttribute("y2"),
    );
    const through = boxes.filter(
      ({ left, right, top, bottom }) =>
        top < mean!.bottom && mean!.top < bottom && mean!.left < left && right < mean!.right,
    );
    expect(through.map(({ words }) => words)).toEqual([]);
  });
});

describe.each(langs)("in a low frame in %s", (lang) => {
  test.each(["card", "slide"] as const)("%s: swarms of two years do not run into one another", (frame) => {
    const { svg } = setPicture(defaultOf("provinces-converge"), lang, frame);
    const strips = [...svg.querySelectorAll("g[fill-opacity]")].map(
      (strip) => new Set([...strip.querySelectorAll("[data-key]")].map((point) => point.getAttribute("data-key"))),
    );
    const points = extents(svg, (element) => element.hasAttribute("data-key"));
    const keys = keysOf(svg);
    const placed = strips.map((strip) => points.filter((_, index) => strip.has(keys[index]!)));
    expect(placed.length).toBeGreaterThan(2);
    const middle = ({ left, right, top, bottom }: Extent) => [(left + right) / 2, (top + bottom) / 2] as const;
    const isNear = (a: Extent, b: Extent) => {
      const [[x1, y1], [x2, y2]] = [middle(a), middle(b)];
      return Math.hypot(x1 - x2, y1 - y2) < a.right - a.left + 2;
    };
    const touching = placed
      .slice(1)
      .flatMap((strip, index) => strip.filter((point) => placed[index]!.some((other) => isNear(point, other))));
    expect(touching).toEqual([]);
  });

  test("both series of the hub's quarters are named, in the close-up and in all years", () => {
    for (const view of builtViews.filter(({ chart }) => chart.id === "rails-switch")) {
      const words = setPicture(view, lang, "card").boxes.map(({ words }) => words);
      const named = { en: [/hub/, /Non-bank/], zh: [/网联$/, /支付机构$/] }[lang];
      for (const name of named)
        expect(
          words.filter((line) => name.test(line)),
          String(name),
        ).not.toEqual([]);
    }
  });
});
