import { describe, expect, test } from "vitest";
import { draw } from "../../src/chart-kit/draw.ts";
import type { ChartRow } from "../../src/chart-kit/define-chart.ts";
import { partOf, yearsOffered, type Parts } from "../../src/chart-kit/parts.ts";
import { sizeNames, type Size } from "../../src/chart-kit/sizes.ts";
import { langs, type Lang } from "../../src/i18n/lang.ts";
import { buildDocument } from "../../src/site/files/document.ts";
import { eventsOf } from "../../src/site/registry/registry.ts";
import { extents } from "./lib/extents.ts";
import { placeOf } from "./lib/place-of.ts";
import { overlapping, textBoxes } from "./lib/text-boxes.ts";
import { allViews, type View } from "./lib/views.ts";

/** Parts of charts over time, drawn as a reader's browser draws them: every part of the years, every series set off. */

/** Widths are estimates; so much may a line leave the drawing by one. */
const slack = 4;

const offering = allViews.filter(({ chart, built }) => chart.parts && built);

const drawPart = ({ chart, rows, choices }: View, asked: object, lang: Lang, size: Size) =>
  draw(chart, rows, { lang, size, choices: { ...choices, ...asked }, events: eventsOf(chart, lang) }, buildDocument());

/** Every pair of years that has a figure. */
const pairsOf = ({ chart, rows, choices }: View) => {
  const parts = chart.parts as Parts<ChartRow>;
  const years = yearsOffered(parts, rows);
  return years
    .flatMap((from) => years.filter((to) => to >= from).map((to) => ({ from: String(from), to: String(to) })))
    .filter((asked) =>
      partOf(parts, rows, { ...choices, ...asked }).some((row) => parts.isDrawn?.(row, choices) ?? true),
    );
};

const faults = (svg: Element): string[] => {
  const boxes = textBoxes(svg);
  const [width, height] = ["width", "height"].map((name) => Number(svg.getAttribute(name))) as [number, number];
  const values = [...svg.querySelectorAll("[data-key]")].flatMap((sign) => {
    const place = placeOf(sign);
    return place ? [{ ...place, key: sign.getAttribute("data-key")! }] : [];
  });
  return [
    ...overlapping(boxes).map((words) => `overlap: ${JSON.stringify(words)}`),
    ...boxes
      .filter(
        ({ left, right, top, bottom }) =>
          left < -slack || right > width + slack || top < -slack || bottom > height + slack,
      )
      .map(({ words }) => `outside: ${words}`),
    ...extents(svg)
      .filter(
        ({ left, right, top, bottom }) => left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5,
      )
      .map(({ what }) => `outside: ${what}`),
    ...boxes.flatMap(({ left, right, top, bottom, words }) =>
      values
        .filter(({ x, y }) => x > left && x < right && y > top && y < bottom)
        .map(({ key }) => `${words} on ${key}`),
    ),
    ...boxes.filter(({ words }) => /undefined|NaN|Infinity|\[object/.test(words)).map(({ words }) => words),
  ];
};

describe.each(offering)("$name", (view) => {
  test.each(sizeNames.flatMap((size) => langs.map((lang) => ({ size, lang }))))(
    "every part of its years is drawn in its frame, no words on words or values: $lang, $size",
    ({ size, lang }) => {
      const found = pairsOf(view).flatMap((asked) =>
        faults(drawPart(view, asked, lang, size)).map((fault) => `${asked.from}–${asked.to}: ${fault}`),
      );
      expect(found).toEqual([]);
    },
  );
});
