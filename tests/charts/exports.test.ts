import { describe, expect, test } from "vitest";
import { langs } from "../../src/i18n/lang.ts";
import { letters } from "../../src/site/files/chart-files.ts";
import { poster } from "../../src/site/pictures/poster.ts";
import { outlinesOf, pdfOf, raster } from "../../src/site/pictures/raster.ts";
import { chartShare, shareImage } from "../../src/site/pictures/share.ts";
import { isFull } from "../full.ts";
import { allCharts } from "./lib/views.ts";

/** Charts of different kinds: a line, rows of pairs, squares. */
const kinds = ["yuebao-balance", "market-shares", "whole-scale"];
const looked = allCharts.filter(({ id }) => isFull || kinds.includes(id));
/** Daily English and Chinese in turn: the words differ, the way they are written out does not. */
const asked = looked.flatMap((chart, index) =>
  langs.filter((_, at) => isFull || at === index % langs.length).map((lang) => ({ id: chart.id, lang, chart })),
);
const most = 120_000;

describe.each(asked)("$id, $lang", ({ chart, lang }) => {
  test("PNGs weigh at most 120 kB", { timeout: 120_000 }, async () => {
    const pictures = [
      await raster(poster(chart, lang), letters()),
      await raster(shareImage(chartShare(chart, lang), lang, "wide"), letters(), 1),
      await raster(shareImage(chartShare(chart, lang), lang, "square"), letters(), 1),
    ];
    expect(pictures.map(({ length }) => length).filter((length) => length > most)).toEqual([]);
  });

  test("the PDF is one page of vectors, with outlines for words", { timeout: 120_000 }, async () => {
    const svg = poster(chart, lang);
    const [width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.slice(1).map(Number) as [number, number];
    const pdf = Buffer.from(await pdfOf(svg, letters())).toString("latin1");
    expect(pdf.startsWith("%PDF-")).toBe(true);
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
    expect(pdf).toContain(`/MediaBox [0 0 ${width * 0.75} ${height * 0.75}]`);
    expect(pdf, "no face that a program could take another for").not.toContain("/Font");
    expect(pdf, "its title").toContain("/Title ");
    expect(pdf, "no picture of pixels stands in for the drawing").not.toContain("/Subtype /Image");
    expect(Buffer.from(await pdfOf(svg, letters())).toString("latin1"), "made twice, the same bytes").toBe(pdf);
  });

  test("the SVG for layout programs has outlines for words", { timeout: 120_000 }, async () => {
    const svg = new TextDecoder().decode(await outlinesOf(poster(chart, lang), letters()));
    expect(svg).not.toMatch(/<text|font-family|<style|<image/);
    expect(svg.match(/<path/g)!.length).toBeGreaterThan(10);
  });
});
