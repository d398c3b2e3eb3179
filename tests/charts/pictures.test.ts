import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { palette } from "../../src/chart-kit/theme.ts";
import { langs } from "../../src/i18n/lang.ts";
import { site } from "../../src/i18n/site.ts";
import { frameNames, frames } from "../../src/picture-kit/frames.ts";
import type { Theme } from "../../src/picture-kit/picture.ts";
import { chartPicture } from "../../src/site/pictures/poster.ts";
import { chartShare, shareImage, type Share } from "../../src/site/pictures/share.ts";
import { letters } from "../../src/site/files/chart-files.ts";
import { webLetters } from "../../src/site/pictures/raster.ts";
import { isFull } from "../full.ts";
import { contrast } from "./lib/colour.ts";
import { essayOf, essaySlugs } from "./lib/essays.ts";
import { extents, type Extent } from "./lib/extents.ts";
import { faceOf } from "./lib/font.ts";
import { faceOfWords, measure, pictureOf } from "./lib/set-picture.ts";
import { overlapping, textBoxes, type TextBox } from "./lib/text-boxes.ts";
import { allCharts, allViews } from "./lib/views.ts";

const parsed = (markup: string) => parseHTML(markup).document.querySelector("svg")!;
/** Half a rule, or the rim of a sign. */
const rim = 0.6;

/** Rules of events, of changes of definition and of averages; the grid is paler, and words have a halo on it. */
const isRule = (element: Element) =>
  element.tagName.toLowerCase() === "line" &&
  element.getAttribute("x1") === element.getAttribute("x2") &&
  [palette.light.soft, palette.light.ink].some((colour) => colour === element.getAttribute("stroke"));

/** Words that an upright rule runs through or touches. */
function crossed(svg: Element, boxes: readonly TextBox[]): string[] {
  const rules = extents(svg, isRule);
  return boxes
    .filter(({ left, right, top, bottom }) =>
      rules.some((rule) => rule.left > left - 1 && rule.left < right + 1 && rule.top < bottom && rule.bottom > top),
    )
    .map(({ words }) => `crossed by a rule: ${words}`);
}

/** What a picture desk would send back: nothing, or what is wrong with which words. */
export function faultsIn(markup: string, unit: number, floor: number): string[] {
  const svg = parsed(markup);
  const [, , width, height] = svg.getAttribute("viewBox")!.split(" ").map(Number) as [number, number, number, number];
  const boxes = textBoxes(svg, measure);
  const leaves = ({ left, right, top, bottom }: { left: number; right: number; top: number; bottom: number }) =>
    left < -rim || right > width + rim || top < -rim || bottom > height + rim;
  return [
    ...boxes.filter(leaves).map(({ words }) => `leaves the picture: ${words}`),
    ...extents(svg)
      .filter(leaves)
      .map(({ what }) => `leaves the picture: ${what}`),
    ...overlapping(boxes).map((pair) => `overlap: ${pair}`),
    ...crossed(svg, boxes),
    ...boxes.filter(({ fontSize }) => fontSize * unit < floor).map(({ words }) => `too small: ${words}`),
    ...boxes.flatMap(({ words, family, bold }) =>
      [...words]
        .filter((char) => char.trim() !== "" && !faceOfWords(family, bold === true).has(char))
        .map((char) => `no glyph in ${faceOf(family, bold === true)} for ${char}: ${words}`),
    ),
    ...boxes
      .filter(
        ({ words, family }) =>
          /[\u4e00-\u9fff]/.test(words) !== (family === "Noto Sans SC") && /[\u4e00-\u9fff]/.test(words),
      )
      .map(({ words }) => `Chinese in a Latin face: ${words}`),
    ...boxes
      .filter(({ words }) => /undefined|NaN|Infinity|\[object/.test(words))
      .map(({ words }) => `no sense: ${words}`),
  ];
}

/** The smallest type of a frame, in its pixels: 11 where a card is shown at half its size, a phone at a third. */
const floors: Record<(typeof frameNames)[number], number> = {
  poster: 12,
  card: 22,
  square: 22,
  upright: 22,
  story: 33,
  slide: 26,
  column: 29,
  page: 29,
};

/** A reader may have a picture of any view; the everyday test looks at those that the build draws. */
const looked = allViews.filter(({ built }) => isFull || built);
const all = langs.flatMap((lang) => frameNames.map((frame) => [lang, frame] as const));

describe.each(looked.map((view, index) => ({ name: view.name, view, index })))("$name", ({ view, index }) => {
  // Daily each frame in one language, in turn.
  test.each(all.filter((_, at) => isFull || (at + Math.floor(at / frameNames.length) + index) % 2 === 0))(
    "%s, %s: every word in its place, in its face, of its size",
    (lang, frame) => {
      expect(faultsIn(pictureOf(view, lang, frame), frames[frame].unit, floors[frame])).toEqual([]);
    },
  );

  test("every character is in the faces that pages fetch", () => {
    const held = new Set(webLetters(letters()));
    // The description is heard, not drawn.
    const drawn = langs.flatMap((lang) => [...parsed(pictureOf(view, lang, "page")).querySelectorAll("text")]);
    const words = drawn.flatMap((text) => [...text.textContent]);
    expect([...new Set(words)].filter((char) => !held.has(char))).toEqual([]);
  });
});

describe.each(allCharts)("$id", (chart) => {
  // All views of a chart are in one poster.
  test.each(langs)("%s, poster: every word in its place, in its face, of its size", (lang) => {
    expect(faultsIn(chartPicture(chart, lang, "poster"), frames.poster.unit, floors.poster)).toEqual([]);
  });
});

describe.each(looked)("dark $name", (view) => {
  // So that what is measured of light pictures holds of dark ones.
  test.each(isFull ? all : all.filter(([, frame]) => frame === "card"))(
    "%s, %s: differs from the light one in its colours alone",
    (lang, frame) => {
      const bare = (theme: Theme) => pictureOf(view, lang, frame, theme).replace(/#[0-9a-f]{6}/g, "#");
      expect(bare("dark")).toBe(bare("light"));
    },
  );
});

const defaultOf = (id: string) => allViews.find(({ chart }) => chart.id === id)!;
const within = (outer: Extent, { left, right, top, bottom }: TextBox) =>
  left >= outer.left && right <= outer.right && top >= outer.top && bottom <= outer.bottom;

describe("in every frame", () => {
  test.each(all)("%s, %s: every tile of the scorecard has its words", (lang, frame) => {
    const svg = parsed(pictureOf(defaultOf("forecast-scorecard"), lang, frame));
    const boxes = textBoxes(svg, measure);
    const tiles = extents(svg, (element) => element.hasAttribute("data-key"));
    expect(tiles).toHaveLength(15);
    expect(tiles.filter((tile) => !boxes.some((box) => within(tile, box)))).toEqual([]);
  });

  test.each(all)("%s, %s: squares and their words leave no column of the drawing empty", (lang, frame) => {
    const svg = parsed(pictureOf(defaultOf("deposits-scale"), lang, frame));
    const drawing = [...svg.children].find((part) => part.querySelector("[data-key]"))!;
    const spans = [...extents(drawing), ...textBoxes(drawing)].sort((a, b) => a.left - b.left);
    const [width] = svg.getAttribute("viewBox")!.split(" ").slice(2).map(Number) as [number];
    let [end, widest] = [spans[0]!.left, 0];
    for (const { left, right } of spans) {
      widest = Math.max(widest, left - end);
      end = Math.max(end, right);
    }
    expect(widest / width).toBeLessThan(0.18);
  });
});

describe.each(allCharts)("the card of $id", (chart) => {
  test.each(langs)("%s: keeps nothing that layout programs drop", (lang) => {
    const markup = shareImage(chartShare(chart, lang), lang, "wide");
    expect(markup).not.toMatch(/<style|<script|style=|var\(--|href=|url\(|paint-order|class=|currentColor|<svg.*<svg/);
  });
});

describe.each(langs)("cards in %s", (lang) => {
  const faults = (share: Share) => faultsIn(shareImage(share, lang, "wide"), frames.card.unit, floors.card);

  test.each(essaySlugs)("of the essay %s: every word in its place, in its face, of its size", (slug) => {
    const { title, chart } = essayOf(slug, lang);
    expect(faults({ title, text: chart.subtitle[lang], chart })).toEqual([]);
  });

  test("of the site, and of a page without a chart", () => {
    expect(faults({ title: site.tagline[lang], chart: allCharts[0]! })).toEqual([]);
    expect(faults({ title: site.tagline[lang], text: site.tagline[lang] })).toEqual([]);
  });
});

/** Solid areas words may be on: the ground of a label is the last one drawn under it. */
function grounds(svg: Element): { left: number; right: number; top: number; bottom: number; fill: string }[] {
  const shiftOf = (element: Element): { x: number; y: number } => {
    const outer = element.parentElement ? shiftOf(element.parentElement) : { x: 0, y: 0 };
    const [, x = "0", y = "0"] =
      /^translate\(([-\d.]+)[ ,]([-\d.]+)\)/.exec(element.getAttribute("transform") ?? "") ?? [];
    return { x: outer.x + Number(x), y: outer.y + Number(y) };
  };
  return [...svg.querySelectorAll("rect[fill^='#']:not([fill-opacity])")].map((rect) => {
    const [x, y, width, height] = ["x", "y", "width", "height"].map((name) => Number(rect.getAttribute(name) ?? 0)) as [
      number,
      number,
      number,
      number,
    ];
    const shift = shiftOf(rect);
    const [left, top] = [shift.x + x, shift.y + y];
    return { left, right: left + width, top, bottom: top + height, fill: rect.getAttribute("fill")! };
  });
}

/** Words that are hard to tell from what is under their middle. */
function faint(markup: string): string[] {
  const svg = parsed(markup);
  const areas = grounds(svg);
  return textBoxes(svg, measure)
    .filter(({ left, right, top, bottom, fill }) => {
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const ground = areas.findLast((area) => area.left <= x && x <= area.right && area.top <= y && y <= area.bottom)!;
      return contrast(fill!, ground.fill) < 4.5;
    })
    .map(({ words, fill }) => `${words} in ${fill}`);
}

describe.each(looked)("contrast of $name", (view) => {
  const cases = langs.flatMap((lang) => (["light", "dark"] as const).map((theme) => [lang, theme] as const));
  test.each(cases)("%s, %s: words stand out from what they are on", (lang, theme) => {
    const shown = isFull ? frameNames : (["card", "story", "page"] as const);
    expect(
      shown.flatMap((frame) => faint(pictureOf(view, lang, frame, theme)).map((what) => `${frame}: ${what}`)),
    ).toEqual([]);
  });
});

test("words in every theme stand out from their ground", () => {
  for (const theme of ["light", "dark"] as const)
    for (const role of ["ink", "soft", "internet", "bank", "state", "other"] as const)
      expect(contrast(palette[theme][role], palette[theme].paper), `${role}, ${theme}`).toBeGreaterThan(4.5);
});

describe("what is wrong is found", () => {
  const [chart] = allCharts;
  const good = chartPicture(chart!, "en", "card");
  const spoiled = (change: (svg: Element) => void) => {
    const svg = parsed(good);
    change(svg);
    return faultsIn(svg.outerHTML, frames.card.unit, 22);
  };
  const first = (svg: Element) => [...svg.querySelectorAll("text")].at(-1)!;

  test("a label moved over another", () =>
    expect(spoiled((svg) => svg.append(first(svg).cloneNode(true))).join()).toMatch(/^overlap: /));
  test("a label on a rule", () =>
    expect(
      spoiled((svg) => {
        const rule = svg.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "line");
        const place = { x1: "40", x2: "40", y1: "0", y2: "342", stroke: palette.light.soft };
        for (const [name, value] of Object.entries(place)) rule.setAttribute(name, value);
        svg.append(rule);
      }).join(),
    ).toMatch(/crossed by a rule: /));
  test("a label cut by the margin", () =>
    expect(spoiled((svg) => first(svg).setAttribute("x", "690")).join()).toMatch(/leaves the picture/));
  test("a label set too small", () =>
    expect(spoiled((svg) => first(svg).setAttribute("font-size", "9")).join()).toMatch(/too small/));
  test("a word in the colour of its ground", () => {
    const svg = parsed(good);
    first(svg).setAttribute("fill", palette.light.paper);
    expect(faint(svg.outerHTML)).toHaveLength(1);
  });
  test("a letter that the face lacks, Chinese in a Latin face", () =>
    expect(spoiled((svg) => (first(svg).textContent = "余")).join()).toMatch(
      /no glyph in text.*Chinese in a Latin face/,
    ));
});
