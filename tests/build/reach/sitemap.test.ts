import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { addressOf, dist, fileAt, type Page } from "../lib/site.ts";

interface Listed {
  loc: string;
  "xhtml:link": { "@_rel": string; "@_hreflang": string; "@_href": string }[];
}

const site = dist();
const xml = (file: string): string => {
  const text = site.files.get(file)!.toString();
  expect(XMLValidator.validate(text)).toBe(true);
  return text;
};
const read = (file: string) =>
  new XMLParser({ ignoreAttributes: false, isArray: (name) => ["url", "xhtml:link", "sitemap"].includes(name) }).parse(
    xml(file),
  ) as unknown;
const { urlset } = read("sitemap.xml") as { urlset: { url: Listed[] } };
const head = ({ document }: Page, selector: string, attribute: string) =>
  document.querySelector(selector)?.getAttribute(attribute);
const indexable = site.pages.filter(
  (page) => !(head(page, 'meta[name="robots"]', "content") ?? "").includes("noindex"),
);

test("every page that may be indexed is listed, once, and no other", () => {
  expect(indexable.length).toBeGreaterThan(50);
  expect(urlset.url.map(({ loc }) => loc).sort()).toEqual(indexable.map((page) => addressOf(site, page).href).sort());
});

test("each names itself and its twin, and both are there", () => {
  for (const { loc, "xhtml:link": links } of urlset.url) {
    expect(links.map((link) => link["@_hreflang"])).toEqual(["en", "zh-Hans"]);
    expect(links.map((link) => link["@_href"])).toContain(loc);
    for (const link of links) expect(fileAt(site, new URL(link["@_href"])), link["@_href"]).toBeDefined();
  }
});

describe.each(indexable.map((page) => [page.path, page] as const))("%s", (_, page) => {
  test("is its own canonical address, described, and its alternates are those of the sitemap", () => {
    const address = addressOf(site, page).href;
    expect(head(page, 'link[rel="canonical"]', "href")).toBe(address);
    expect((head(page, 'meta[name="description"]', "content") ?? "").length).toBeGreaterThan(5);
    const alternates = [...page.document.querySelectorAll('link[rel="alternate"][hreflang]')].map((link) => [
      link.getAttribute("hreflang"),
      link.getAttribute("href"),
    ]);
    const listed = urlset.url
      .find(({ loc }) => loc === address)!
      ["xhtml:link"].map((link) => [link["@_hreflang"], link["@_href"]]);
    expect(alternates).toEqual([...listed, ["x-default", listed[0]![1]]]);
  });
});

test("titles and descriptions tell pages apart within a language", () => {
  for (const lang of ["en", "zh-Hans"]) {
    const own = indexable.filter(({ document }) => document.documentElement.lang === lang);
    const titles = own.map(({ document }) => document.title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  }
});

test("robots may read everything and are told where the map lies", () => {
  const robots = site.files.get("robots.txt")!.toString();
  expect(robots).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${new URL("sitemap-index.xml", site.home).href}\n`);
  const { sitemapindex } = read("sitemap-index.xml") as { sitemapindex: { sitemap: { loc: string }[] } };
  expect(sitemapindex.sitemap.map(({ loc }) => loc)).toEqual([new URL("sitemap.xml", site.home).href]);
});

test("embeds and editions are kept out of indexes", () => {
  const framed = site.pages.filter(({ path }) => /\/embed\/[a-z0-9-]+\/$/.test(path));
  expect(framed.length).toBeGreaterThan(0);
  expect(framed.filter((page) => indexable.includes(page)).map(({ path }) => path)).toEqual([]);
});

test("the manifest's icons are there, as large as it says", () => {
  const manifest = JSON.parse(site.files.get("manifest.webmanifest")!.toString()) as {
    name: string;
    start_url: string;
    icons: { src: string; type: string; sizes: string }[];
  };
  expect(manifest.name).not.toBe("");
  expect(fileAt(site, new URL(manifest.start_url, site.home))).toBe("index.html");
  const sizes = manifest.icons.map(({ src, type, sizes }) => {
    const bytes = site.files.get(fileAt(site, new URL(src, site.home))!)!;
    if (type === "image/svg+xml") expect(bytes.toString()).toMatch(/^<svg/);
    else expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
    return sizes;
  });
  expect(sizes).toEqual(expect.arrayContaining(["any", "512x512"]));
});

test("pages name an icon, one for home screens, and the manifest", () => {
  for (const page of indexable)
    for (const rel of ["icon", "apple-touch-icon", "manifest"]) {
      const href = head(page, `link[rel="${rel}"]`, "href");
      expect(href && fileAt(site, new URL(href, site.home)), `${page.path} ${rel}`).toBeTruthy();
    }
});
