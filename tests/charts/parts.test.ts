import { describe, expect, test } from "vitest";
import { draw } from "../../src/chart-kit/draw.ts";
import { formatterFor } from "../../src/chart-kit/formatter.ts";
import { partAlt } from "../../src/chart-kit/part-alt.ts";
import type { ChartRow, Choices } from "../../src/chart-kit/define-chart.ts";
import { partOf, yearsOffered, type Parts } from "../../src/chart-kit/parts.ts";
import { sizeNames, type Size } from "../../src/chart-kit/sizes.ts";
import { langs, type Lang } from "../../src/i18n/lang.ts";
import { isFull } from "../full.ts";
import { buildDocument } from "../../src/site/files/document.ts";
import { eventsOf } from "../../src/site/registry/registry.ts";
import { extents } from "./lib/extents.ts";
import { placeOf } from "./lib/place-of.ts";
import { overlapping, textBoxes } from "./lib/text-boxes.ts";
import { allViews, type View } from "./lib/views.ts";

/** Parts of charts over time, drawn as a reader's browser draws them: every part of the years, every series set off. */

/** Widths are estimates; so much may a line leave the drawing by one. */
const slack = 4;

/** Every size and language in full; daily the smallest drawing, which is the most crowded, and one of each other kind. */
const looks = isFull
  ? sizeNames.flatMap((size) => langs.map((lang) => ({ size, lang })))
  : ([
      { size: "narrow", lang: "en" },
      { size: "middle", lang: "zh" },
      { size: "wide", lang: "en" },
    ] as const);

const offering = allViews.filter(({ chart, built }) => chart.parts && built);

const drawPart = ({ chart, rows, choices }: View, asked: object, lang: Lang, size: Size) =>
  draw(chart, rows, { lang, size, choices: { ...choices, ...asked }, events: eventsOf(chart, lang) }, buildDocument());

/** In full every pair of years; daily those that begin or end with the chart, and years beside each other. */
const isLooked = (from: number, to: number, years: readonly number[]) =>
  isFull || from === years[0] || to === years.at(-1) || to - from === 1;

/** The pairs of years looked at that have a figure. */
const pairsOf = ({ chart, rows, choices }: View) => {
  const parts = chart.parts as Parts<ChartRow>;
  const years = yearsOffered(parts, rows);
  return years
    .flatMap((from) =>
      years
        .filter((to) => to >= from && isLooked(from, to, years))
        .map((to) => ({ from: String(from), to: String(to) })),
    )
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
  test.each(looks)(
    "every part of its years is drawn in its frame, no words on words or values: $lang, $size",
    ({ size, lang }) => {
      const found = pairsOf(view).flatMap((asked) =>
        faults(drawPart(view, asked, lang, size)).map((fault) => `${asked.from}–${asked.to}: ${fault}`),
      );
      expect(found).toEqual([]);
    },
  );
});

describe.each(offering)("$name", (view) => {
  const { chart, rows, choices } = view;

  test("a part draws rows of its years alone, and every one that its table has", () => {
    const parts = chart.parts as Parts<ChartRow>;
    for (const asked of pairsOf(view)) {
      const svg = drawPart(view, asked, "en", "wide");
      const drawn = new Set([...svg.querySelectorAll("[data-key]")].map((sign) => sign.getAttribute("data-key")!));
      const tabled = partOf(parts, rows, { ...choices, ...asked })
        .filter((row) => parts.isDrawn?.(row, choices) ?? true)
        .map(({ key }) => key);
      expect([...drawn].sort(), `${asked.from}–${asked.to}`).toEqual([...tabled].sort());
    }
  });

  test("a series set off is the last that is drawn, in a colour of its own", () => {
    const { series } = chart.parts!;
    for (const id of Object.keys(series?.names ?? {})) {
      const svg = drawPart(view, { highlight: id }, "en", "wide");
      const groups = [...svg.querySelectorAll('[data-mark="points"]')];
      const last = groups.at(-1)!;
      expect(last.getAttribute("fill"), id).not.toBe("var(--other)");
      for (const group of groups.slice(0, -1)) expect(group.getAttribute("fill"), id).toBe("var(--other)");
    }
  });

  test("all years asked for by name are all that is drawn without", () => {
    const years = yearsOffered(chart.parts as Parts<ChartRow>, rows);
    const keys = (asked: object) =>
      [...drawPart(view, asked, "en", "wide").querySelectorAll("[data-key]")].map((sign) =>
        sign.getAttribute("data-key"),
      );
    expect(keys({ from: String(years[0]), to: String(years.at(-1)) })).toEqual(keys({}));
  });
});

describe("the alt text of a part", () => {
  const told = (id: string, asked: Choices, lang: Lang) => {
    const { chart, rows, choices } = offering.find((view) => view.chart.id === id)!;
    const all = { ...choices, ...asked };
    return partAlt(chart, partOf(chart.parts as Parts<ChartRow>, rows, all), formatterFor(lang), all);
  };
  const at = (date: string) =>
    (
      offering.find((view) => view.chart.id === "yuebao-balance")!.rows as unknown as {
        date: string;
        netAssets: number;
      }[]
    ).find((row) => row.date === date)!.netAssets;

  test("names first, last, highest and lowest of its own years", () => {
    const [first, top] = [at("2018-03-31"), at("2018-12-31")].map((value) => formatterFor("en").yuanExact(value));
    expect(told("yuebao-balance", { from: "2018", to: "2018" }, "en")).toBe(
      `A part of the years. 4 figures, from ${first} (31 March 2018) to ${top} (31 December 2018); highest ${first} (31 March 2018), lowest ${top} (31 December 2018).`,
    );
    const zh = [at("2018-03-31"), at("2018-12-31")].map((value) => formatterFor("zh").yuanExact(value));
    expect(told("yuebao-balance", { from: "2018", to: "2018" }, "zh")).toBe(
      `部分年份。4个数字，从${zh[0]}（2018年3月31日）到${zh[1]}（2018年12月31日）；最高${zh[0]}（2018年3月31日），最低${zh[1]}（2018年12月31日）。`,
    );
  });
});
