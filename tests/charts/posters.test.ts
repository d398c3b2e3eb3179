import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import { letters } from "../../src/site/files/chart-files.ts";
import { poster } from "../../src/site/pictures/poster.ts";
import { producersOf } from "../../src/site/tables/producers.ts";
import { viewsOf } from "../../src/site/registry/registry.ts";
import { datasetOf } from "../../src/site/tables/tables.ts";
import { palette } from "../../src/chart-kit/theme.ts";
import { langs, type Lang } from "../../src/i18n/lang.ts";
import { site } from "../../src/i18n/site.ts";
import { bundledFont } from "./lib/font.ts";
import { overlapping, textBoxes, type Measure, type TextBox } from "./lib/text-boxes.ts";
import { allCharts } from "./lib/views.ts";

const faces = { normal: bundledFont("normal"), bold: bundledFont("bold") };
const fonts = Object.values(faces);
/** Pictures are set in the bundled face, so its own widths are known, not estimated. */
const measure: Measure = (text, fontSize, weight) => faces[weight].width(text, fontSize);
const parsed = (markup: string) => parseHTML(markup).document.querySelector("svg")!;
const allPosters = allCharts.flatMap((chart) => langs.map((lang) => ({ chart, lang, title: `${chart.id}, ${lang}` })));

test("a glyph that is missing is noticed", () => {
  // A letter of Linear B, which no Chinese face has.
  expect(fonts.map(({ has }) => [has("余"), has("¥"), has("\u{10000}")])).toEqual([
    [true, true, false],
    [true, true, false],
  ]);
});

describe.each(allPosters)("the poster of $title", ({ chart, lang }) => {
  let markup: string;
  let svg: Element;
  let boxes: TextBox[];
  beforeAll(() => {
    markup = poster(chart, lang);
    svg = parsed(markup);
    boxes = textBoxes(svg, measure);
  });

  /** Lines are broken where they must be, so white space does not count. */
  const says = (text: string) =>
    expect(
      boxes
        .map(({ words }) => words)
        .join("")
        .replaceAll(/\s/g, ""),
    ).toContain(text.replaceAll(/\s/g, ""));

  test("every character has a glyph in the bundled font, in both weights", () => {
    const missing = [...new Set(svg.textContent ?? "")].filter(
      (char) => char.trim() !== "" && !fonts.every(({ has }) => has(char)),
    );
    expect(missing).toEqual([]);
  });

  test("every character is in the subset the pictures are set with", () => {
    const held = new Set(letters());
    expect([...new Set(svg.textContent ?? "")].filter((char) => !held.has(char))).toEqual([]);
  });

  test("says its title, its findings, its producers, its site and its licence", () => {
    says(chart.title[lang]);
    says(chart.subtitle[lang]);
    if (chart.caveat) says(chart.caveat[lang]);
    const [choice] = Object.entries(chart.choices ?? {});
    for (const view of viewsOf(chart)) {
      const finding = choice?.[1].options[view[choice[0]]!]?.finding;
      if (finding) says(finding[lang]);
    }
    for (const producer of producersOf(chart)) says(producer[lang]);
    says(site.name[lang]);
    // Tables of others keep their own terms.
    const ours = chart.datasets.every((id) => datasetOf(id).licence.id === "CC-BY-4.0");
    expect(boxes.some(({ words }) => words.includes("CC BY 4.0"))).toBe(ours);
  });

  test("shows every view the build draws, with every value", () => {
    expect(svg.querySelectorAll("svg")).toHaveLength(viewsOf(chart).length);
  });

  test("no line of text leaves the poster, none overlaps another", () => {
    const [width, height] = ["width", "height"].map((side) => Number(svg.getAttribute(side))) as [number, number];
    expect(
      boxes
        .filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height)
        .map(({ words }) => words),
    ).toEqual([]);
    expect(overlapping(boxes)).toEqual([]);
  });

  test("no line begins with closing punctuation or ends with opening punctuation", () => {
    expect(
      boxes.map(({ words }) => words).filter((line) => /^[、。，：；！？）」』”》’]|[（「『“《‘]$/.test(line)),
    ).toEqual([]);
  });

  test("stands alone: no style, no script, no colour by role, nothing from elsewhere", () => {
    expect(markup).not.toMatch(/<style|<script|style=|var\(--|href=|url\(/);
    expect([...new Set(markup.match(/https?:[^"]+/g))]).toEqual(["http://www.w3.org/2000/svg"]);
  });

  test("has a name and a description for those who cannot see it", () => {
    expect(svg.querySelector("title")?.textContent).toBe(chart.title[lang]);
    expect(svg.querySelector("desc")?.textContent).not.toMatch(/^$|undefined|NaN/);
  });
});

test("a dark poster differs from a light one in its colours alone", () => {
  const [chart] = allCharts;
  const markup = (theme: keyof typeof palette, lang: Lang = "en") =>
    poster(chart!, lang, theme).replace(/#[0-9a-f]{6}/g, "#");
  expect(markup("dark")).toBe(markup("light"));
  expect(poster(chart!, "en", "dark")).toContain(palette.dark.paper);
});
