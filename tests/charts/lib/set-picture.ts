import { parseHTML } from "linkedom";
import type { Lang } from "../../../src/i18n/lang.ts";
import { chartView, chartWords, type ChartFacts } from "../../../src/picture-kit/chart-picture.ts";
import { frames, type FrameName } from "../../../src/picture-kit/frames.ts";
import { picture } from "../../../src/picture-kit/picture.ts";
import { buildDocument } from "../../../src/site/files/document.ts";
import { eventsOf } from "../../../src/site/registry/registry.ts";
import { producersOf } from "../../../src/site/tables/producers.ts";
import { bundledFont, faceOf } from "./font.ts";
import { textBoxes, type TextBox } from "./text-boxes.ts";
import type { View } from "./views.ts";

/** A view set into a frame as a site with an address sets it: the picture, and its words as wide as their faces are. */
export function setPicture({ chart, choices, rows }: View, lang: Lang, frame: FrameName) {
  const facts: ChartFacts = {
    lang,
    producers: producersOf(chart).map((producer) => producer[lang]),
    isCcBy: true,
    address: `word-order.example/${lang === "en" ? "" : `${lang}/`}charts/${chart.id}`,
    events: eventsOf(chart, lang),
  };
  const words = chartWords(chart, [{ choices, rows }], frames[frame], facts);
  const view = chartView(chart, { choices, rows }, facts, buildDocument());
  const svg = parseHTML(picture(frames[frame], lang, "light", words, [view])).document.querySelector("svg")!;
  const boxes: TextBox[] = textBoxes(svg, (text, fontSize, weight, family) =>
    bundledFont(faceOf(family, weight === "bold")).width(text, fontSize),
  );
  return { svg, boxes };
}
