import { addressOf, fileAt, type Page, type Site } from "./site.ts";

const isIndexed = (page: Page) => !page.document.querySelector('meta[name="robots"][content*="noindex"]');

function alternatesOf(page: Page): Map<string, string> {
  const links = [...page.document.querySelectorAll('link[rel="alternate"][hreflang]')];
  return new Map(links.map((link) => [link.getAttribute("hreflang")!, link.getAttribute("href")!]));
}

/** Pages whose language links do not name themselves, their twin and a default, the same from both sides. */
export function languageFaults(site: Site): string[] {
  const byFile = new Map(site.pages.map((page) => [page.file, page]));
  const faults: string[] = [];
  for (const page of site.pages.filter(isIndexed)) {
    const lang = page.document.documentElement.getAttribute("lang") ?? "";
    const expected = page.path.startsWith("/zh/") ? "zh-Hans" : "en";
    if (lang !== expected) faults.push(`${page.path}: lang is "${lang}", expected "${expected}"`);
    const alternates = alternatesOf(page);
    const codes = [...alternates.keys()].sort().join(", ");
    if (codes !== "en, x-default, zh-Hans")
      faults.push(`${page.path}: hreflang names ${codes || "nothing"}, expected en, x-default, zh-Hans`);
    if (alternates.get(expected) !== addressOf(site, page).href)
      faults.push(`${page.path}: hreflang "${expected}" is ${alternates.get(expected)}, expected its own address`);
    if (alternates.get("x-default") !== alternates.get("en"))
      faults.push(`${page.path}: hreflang x-default is not the English page`);
    for (const [code, href] of alternates) {
      const file = fileAt(site, new URL(href, site.home));
      const twin = file === undefined ? undefined : byFile.get(file);
      if (!twin) faults.push(`${page.path}: hreflang "${code}" leads to ${href}, which is no page`);
      else if (!isIndexed(twin))
        faults.push(`${page.path}: hreflang "${code}" leads to ${twin.path}, which is noindex`);
      else if (String([...alternatesOf(twin)].sort()) !== String([...alternates].sort()))
        faults.push(`${page.path}: its twin ${twin.path} names other languages or addresses`);
    }
  }
  return faults;
}
