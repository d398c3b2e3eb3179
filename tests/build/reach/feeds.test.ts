import { parseHTML } from "linkedom";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { dist, fileAt, type Page } from "../lib/site.ts";

const site = dist();
const text = (file: string): string => {
  const bytes = site.files.get(file);
  if (!bytes) throw new Error(`No feed at ${file}.`);
  return bytes.toString();
};
const pageAt = (address: string) => site.pages.find(({ file }) => file === fileAt(site, new URL(address)));
const essays = (lang: string): Page[] =>
  site.pages.filter(({ path }) => new RegExp(`^/${lang}essays/[a-z-]+/$`).test(path));

interface Item {
  id: string;
  url: string;
  title: string;
  html: string;
  published: string;
  updated: string;
}

/** The same of either form, as a feed reader keeps it. */
function itemsOf(file: string): Item[] {
  if (file.endsWith(".json"))
    return parseJsonFeed(text(file)).items!.map((item) => ({
      id: item.id!,
      url: item.url!,
      title: item.title!,
      html: item.content_html!,
      published: String(item.date_published),
      updated: String(item.date_modified),
    }));
  return parseAtomFeed(text(file)).entries!.map((entry) => ({
    id: entry.id!,
    url: entry.links![0]!.href!,
    title: entry.title!.value,
    html: entry.content!.value!,
    published: String(entry.published),
    updated: String(entry.updated),
  }));
}

const documentOf = (html: string) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
/** Words alone: pages set typographic quotes and dashes, feeds the plain ones. */
const flat = (words: string | null | undefined) =>
  (words ?? "")
    .replace(/\s+/g, "")
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, "-")
    .replace(/-+/g, "-")
    .replaceAll("…", "...");

/** A paragraph between its notes and definitions, which a page folds away and a feed sets in brackets or leaves out. */
function piecesOf(paragraph: Element): string[] {
  const copy = paragraph.cloneNode(true) as Element;
  for (const aside of copy.querySelectorAll(".note-place, .aside")) aside.replaceWith("\u0000");
  return flat(copy.textContent).split("\u0000").filter(Boolean);
}

/** Pictures of a feed's item that a reader somewhere else could not see or hear. */
function pictureFaults(html: string): string[] {
  return [...documentOf(html).querySelectorAll("img")].flatMap((image) => {
    const src = image.getAttribute("src") ?? "";
    const faults: string[] = [];
    if (!URL.canParse(src)) return [`"${src}" is not absolute`];
    const bytes = site.files.get(fileAt(site, new URL(src)) ?? "");
    if (!bytes) faults.push(`${src} is not in the site`);
    else if (bytes.subarray(1, 4).toString("latin1") !== "PNG") faults.push(`${src} is no PNG`);
    if ((image.getAttribute("alt") ?? "").trim().length < 20) faults.push(`${src} has no alt text`);
    if (!image.closest("a[href]")) faults.push(`${src} leads nowhere`);
    return faults;
  });
}

describe.each(["", "zh/"])("/%s", (lang) => {
  describe.each(["feed.xml", "feed.json"])("%s", (name) => {
    const file = `${lang}${name}`;
    const items = itemsOf(file);

    test("holds every essay of its language once, and names each by its address for good", () => {
      expect(items.map(({ id }) => new URL(id).pathname).sort()).toEqual(
        essays(lang)
          .map(({ path }) => site.home.pathname + path.slice(1))
          .sort(),
      );
      for (const { id, url } of items) expect(id).toBe(url);
    });

    test.each(items.map((item) => [new URL(item.url).pathname, item] as const))("%s is whole", (_, item) => {
      const page = pageAt(item.url)!.document;
      const own = documentOf(item.html);
      expect(flat(item.title)).toBe(flat(page.querySelector("h1")!.textContent));
      const carried = flat(own.body.textContent);
      const paragraphs = [
        ...page.querySelectorAll("article.essay > p, article.essay .step-words > p, article.essay > h2"),
      ];
      expect(paragraphs.length).toBeGreaterThan(10);
      expect(paragraphs.flatMap(piecesOf).filter((words) => !carried.includes(words))).toEqual([]);
    });

    test.each(items.map((item) => [new URL(item.url).pathname, item] as const))(
      "%s shows each chart of the essay",
      (_, item) => {
        const page = pageAt(item.url)!.document;
        const drawn = [...page.querySelectorAll("article.essay figure.chart[data-chart]")].map((figure) =>
          figure.getAttribute("data-chart"),
        );
        const staged = [...page.querySelectorAll("article.essay .stage .credit a")].map(
          (link) => /charts\/([a-z0-9-]+)\//.exec(link.getAttribute("href")!)![1],
        );
        const charts = new Set([...drawn, ...staged]);
        const pictured = [...documentOf(item.html).querySelectorAll("img")].map(
          (image) => /charts\/([a-z0-9-]+)\.png$/.exec(image.getAttribute("src")!)?.[1],
        );
        expect(charts.size).toBeGreaterThan(0);
        expect([...charts].filter((id) => !pictured.includes(id!))).toEqual([]);
        expect(new Set(pictured).size, "no picture twice").toBe(pictured.length);
        expect(pictureFaults(item.html)).toEqual([]);
      },
    );

    test("runs nothing, carries no relative address, and dates come from the content", () => {
      for (const { html, url, published, updated } of items) {
        const own = documentOf(html);
        expect(own.querySelectorAll("script, style, iframe, svg, [style], [onclick]").length).toBe(0);
        for (const link of own.querySelectorAll("a")) expect(link.getAttribute("href"), url).toMatch(/^https?:\/\//);
        const page = pageAt(url)!.document;
        const article = (
          JSON.parse(page.querySelector('script[type="application/ld+json"]')!.textContent) as Record<string, string>[]
        )[0]!;
        expect(new Date(published).toISOString().slice(0, 10)).toBe(article["datePublished"]);
        expect(new Date(updated).toISOString().slice(0, 10)).toBe(article["dateModified"]);
      }
    });
  });

  test("charts/feed.xml holds every chart with its picture", () => {
    const items = itemsOf(`${lang}charts/feed.xml`);
    const charts = site.pages
      .filter(({ path }) => new RegExp(`^/${lang}charts/[a-z0-9-]+/$`).test(path))
      .map(({ path }) => path);
    expect(items.map(({ url }) => `/${new URL(url).pathname.slice(site.home.pathname.length)}`).sort()).toEqual(
      charts.sort(),
    );
    for (const { html } of items) {
      expect(documentOf(html).querySelectorAll("img").length).toBe(1);
      expect(pictureFaults(html)).toEqual([]);
    }
  });

  test("Atom feeds have what RFC 4287 requires, and say where they stand", () => {
    for (const name of ["feed.xml", "charts/feed.xml"]) {
      const feed = parseAtomFeed(text(lang + name));
      const self = feed.links!.find(({ rel }) => rel === "self");
      expect(self?.href).toBe(new URL(lang + name, site.home).href);
      expect(feed.id).toBe(self!.href);
      expect(feed.title?.value).toBeTruthy();
      expect(feed.updated).toBeTruthy();
      expect(feed.authors!.length).toBe(1);
      for (const entry of feed.entries!) {
        expect(entry.id).toBeTruthy();
        expect(entry.title).toBeTruthy();
        expect(new Date(String(entry.updated)).getTime()).not.toBeNaN();
      }
    }
  });

  /** https://www.jsonfeed.org/version/1.1/, its "required" and "strongly recommended". */
  test("the JSON feed has what its specification asks", () => {
    const feed = JSON.parse(text(`${lang}feed.json`)) as Record<string, unknown> & { items: Record<string, unknown>[] };
    expect(feed["version"]).toMatch(/^https:\/\/jsonfeed\.org\/version\/1(\.1)?$/);
    expect(feed["title"]).toEqual(expect.any(String));
    expect(feed["home_page_url"]).toBe(new URL(lang, site.home).href);
    expect(feed["feed_url"]).toBe(new URL(`${lang}feed.json`, site.home).href);
    for (const item of feed.items) {
      expect(item["id"]).toEqual(expect.any(String));
      expect(item["content_html"]).toEqual(expect.any(String));
      for (const date of ["date_published", "date_modified"])
        expect(item[date]).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/);
    }
  });

  test("every page of the language names its feeds where readers' programs look", () => {
    const home = site.pages.find(({ path }) => path === `/${lang}`)!.document;
    const named = [...home.querySelectorAll('link[rel="alternate"][type^="application/"]')].map((link) =>
      link.getAttribute("href"),
    );
    for (const name of ["feed.xml", "feed.json", "charts/feed.xml"])
      expect(named).toContain(new URL(lang + name, site.home).pathname);
  });
});
