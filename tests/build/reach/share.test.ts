import { describe, expect, test } from "vitest";
import { charts } from "../../../src/site/registry/registry.ts";
import { chartShare, shareImage, shapes, type Shape } from "../../../src/site/pictures/share.ts";
import { langs } from "../../../src/i18n/lang.ts";
import { site as words } from "../../../src/i18n/site.ts";
import { essayOf } from "../../charts/lib/essays.ts";
import { bundledFont } from "../../charts/lib/font.ts";
import { addressOf, dist, fileAt, type Page } from "../lib/site.ts";

const site = dist();
const meta = ({ document }: Page, name: string) =>
  document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content") ?? undefined;
const framed = ({ path }: Page) => /\/embed\/[a-z0-9-]+\/$/.test(path);
const pages = site.pages.filter((page) => !framed(page));

function pngSize(bytes: Buffer | undefined): [number, number] {
  if (bytes?.subarray(1, 4).toString("latin1") !== "PNG") throw new Error("That is no PNG.");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe.each(pages.map((page) => [page.path, page] as const))("%s", (_, page) => {
  test("has a card: title, words, and a picture of the size it says", () => {
    const image = meta(page, "og:image")!;
    expect(pngSize(site.files.get(fileAt(site, new URL(image)) ?? ""))).toEqual([1200, 630]);
    expect([meta(page, "og:image:width"), meta(page, "og:image:height")]).toEqual(["1200", "630"]);
    expect(meta(page, "og:title")).toBeTruthy();
    expect(meta(page, "og:description")).toBeTruthy();
    expect(meta(page, "og:image:alt")).toBeTruthy();
    expect(meta(page, "twitter:card")).toBe("summary_large_image");
    if (!page.path.includes("404")) expect(meta(page, "og:url")).toBe(addressOf(site, page).href);
    const zh = page.path.startsWith("/zh/");
    expect(meta(page, "og:locale")).toBe(zh ? "zh_CN" : "en_GB");
    expect(new URL(image).pathname.slice(site.home.pathname.length).startsWith("zh/")).toBe(zh);
  });
});

test("essays and charts have a picture of their own", () => {
  const own = pages.filter(({ path }) => /\/(essays|charts)\/[a-z0-9-]+\/$/.test(path));
  const images = own.map((page) => meta(page, "og:image"));
  expect(new Set(images).size).toBe(own.length);
});

test.each(langs)("%s: the card of an essay shows the chart that its first sentence is about", (lang) => {
  const essays = pages.filter(({ path }) => path.startsWith(`${lang === "en" ? "" : "/zh"}/essays/`));
  expect(essays.length).toBeGreaterThan(0);
  for (const page of essays) {
    const slug = /essays\/([^/]+)\//.exec(page.path)![1]!;
    expect(meta(page, "og:image:alt"), slug).toContain(essayOf(slug, lang).chart.title[lang]);
  }
});

test("every chart has a square picture in both languages", () => {
  for (const id of charts.keys())
    for (const lang of ["", "zh/"])
      expect(pngSize(site.files.get(`${lang}share/${id}-square.png`)), id).toEqual([1080, 1080]);
});

/** What a picture writes: the text of its SVG, without the markup. */
const written = (svg: string): string =>
  [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]*)/g)]
    .map(([, text]) => text!)
    .join("")
    .replace(/&(amp|lt|gt|quot|#39);/g, " ");

describe.each([...charts.values()])("$id", (chart) => {
  test.each(langs.flatMap((lang) => (Object.keys(shapes) as Shape[]).map((shape) => [lang, shape] as const)))(
    "%s, %s: title and wordmark are there, whole",
    (lang, shape) => {
      const svg = shareImage(chartShare(chart, lang), lang, shape);
      const text = written(svg);
      expect(text.replace(/\s/g, "")).toContain(words.name[lang].replace(/\s/g, ""));
      const squeezed = text.replace(/\s/g, "");
      const title = chart.title[lang].replace(/[\s&<>"]/g, "");
      expect(squeezed).toContain(title.slice(0, 12));
      expect(squeezed, "nothing is cut off with an ellipsis").toContain(title.slice(-6));
    },
  );
});

test("the pictures of essays and of the site have every glyph too", () => {
  for (const lang of langs) {
    const texts = site.pages
      .filter(({ path }) => /essays\/[a-z-]+\/$/.test(path) && path.includes("/zh/") === (lang === "zh"))
      .map(({ document }) => document.querySelector("h1")!.textContent);
    const letters = new Set([...texts, words.name[lang], words.tagline[lang]].join("").replaceAll("\u200b", ""));
    const face = bundledFont(lang === "en" ? "title" : "chineseBold");
    expect([...letters].filter((char) => /\S/.test(char) && !face.has(char))).toEqual([]);
  }
});
