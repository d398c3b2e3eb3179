import { parseHTML } from "linkedom";
import type { Lang } from "../../../src/i18n/lang.ts";
import { chartView, chartWords, type ChartFacts } from "../../../src/picture-kit/chart-picture.ts";
import { frames, type FrameName } from "../../../src/picture-kit/frames.ts";
import { picture, type Theme } from "../../../src/picture-kit/picture.ts";
import { buildDocument } from "../../../src/site/files/document.ts";
import { eventsOf } from "../../../src/site/registry/registry.ts";
import { producersOf } from "../../../src/site/tables/producers.ts";
import { bundledFont, faceOf } from "./font.ts";
import { textBoxes, type Measure, type TextBox } from "./text-boxes.ts";
import type { View } from "./views.ts";

const faces = new Map<string, ReturnType<typeof bundledFont>>();

/** The face that words are set in, with its widths. */
export function faceOfWords(family: string | undefined, isBold: boolean): ReturnType<typeof bundledFont> {
  const name = faceOf(family, isBold);
  const face = faces.get(name) ?? bundledFont(name);
  faces.set(name, face);
  return face;
}

/** Pictures are set in bundled faces, so their widths are known, not estimated. */
export const measure: Measure = (text, fontSize, weight, family) =>
  faceOfWords(family, weight === "bold").width(text, fontSize);

/** A view set into a frame as a site with an address sets it; without an address there is more room. @returns SVG */
export function pictureOf(
  { chart, choices, rows }: View,
  lang: Lang,
  frame: FrameName,
  theme: Theme = "light",
): string {
  const facts: ChartFacts = {
    lang,
    producers: producersOf(chart).map((producer) => producer[lang]),
    isCcBy: true,
    address: `word-order.example/${lang === "en" ? "" : `${lang}/`}charts/${chart.id}`,
    events: eventsOf(chart, lang),
  };
  const words = chartWords(chart, [{ choices, rows }], frames[frame], facts);
  return picture(frames[frame], lang, theme, words, [chartView(chart, { choices, rows }, facts, buildDocument())]);
}

/** A picture as a document, and its words as wide as their faces are. */
export function setPicture(view: View, lang: Lang, frame: FrameName): { svg: Element; boxes: TextBox[] } {
  const svg = parseHTML(pictureOf(view, lang, frame)).document.querySelector("svg")!;
  return { svg, boxes: textBoxes(svg, measure) };
}
