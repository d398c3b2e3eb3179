import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import { letters } from "../../src/site/files/chart-files.ts";
import { poster } from "../../src/site/pictures/poster.ts";
import { producersOf } from "../../src/site/tables/producers.ts";
import { viewsOf } from "../../src/site/registry/registry.ts";
import { datasetOf } from "../../src/site/tables/tables.ts";
import type { AnyChart, Choices } from "../../src/chart-kit/define-chart.ts";
import { langs } from "../../src/i18n/lang.ts";
import { site } from "../../src/i18n/site.ts";
import { bundledFont, faceOf } from "./lib/font.ts";
import { textBoxes, type Measure, type TextBox } from "./lib/text-boxes.ts";
import { allCharts, allViews, drawn } from "./lib/views.ts";

/** Pictures are set in bundled faces, so their widths are known, not estimated. */
const measure: Measure = (text, fontSize, weight, family) =>
  bundledFont(faceOf(family, weight === "bold")).width(text, fontSize);
const viewNamed = (chart: AnyChart, choices: Choices) =>
  allViews.find((view) => view.chart === chart && JSON.stringify(view.choices) === JSON.stringify(choices))!;
const keysOf = (svg: Element) => [...svg.querySelectorAll("[data-key]")].map((sign) => sign.getAttribute("data-key"));
const parsed = (markup: string) => parseHTML(markup).document.querySelector("svg")!;
const allPosters = allCharts.flatMap((chart) => langs.map((lang) => ({ chart, lang, title: `${chart.id}, ${lang}` })));

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
    const keys = [...svg.querySelectorAll("[data-key]")].map((sign) => sign.getAttribute("data-key"));
    for (const view of viewsOf(chart))
      expect(keys).toEqual(expect.arrayContaining(keysOf(drawn(viewNamed(chart, view), lang, "wide"))));
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
