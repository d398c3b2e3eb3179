import { addressOf, fileAt, type Page, type Site } from "./site.ts";

const single: [selector: string, attribute: string][] = [
  ["a, area, link, use", "href"],
  ["use, image", "xlink:href"],
  ["img, script, iframe, source, video, audio, embed, track, input", "src"],
  ["video", "poster"],
  ["object", "data"],
  ["form", "action"],
  ["blockquote, q, del, ins", "cite"],
  ['meta[property$=":image"], meta[property$=":url"], meta[name$=":image"]', "content"],
];

/** Addresses a page hands to its scripts: data-engine="/assets/…". One that ends in "/" is the beginning of several. */
const handedOver = (document: Document): string[] =>
  [...document.querySelectorAll("*")]
    .flatMap((element) => [...element.attributes])
    .filter(({ name, value }) => name.startsWith("data-") && /^\/[^/]/.test(value))
    .map(({ value }) => value);

/** Every address a page names in its markup, as written. */
export function linksOf(document: Document): string[] {
  const links = single.flatMap(([selector, attribute]) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute)),
  );
  const sets = [...document.querySelectorAll("[srcset], [imagesrcset]")].flatMap((element) =>
    `${element.getAttribute("srcset") ?? ""},${element.getAttribute("imagesrcset") ?? ""}`
      .split(",")
      .map((candidate) => candidate.trim().split(/\s+/)[0] ?? "")
      .filter(Boolean),
  );
  return [...links.filter((link) => link !== null), ...sets];
}

const idsOf = new WeakMap<Document, Set<string>>();

/** Whether a fragment leads to an element of a page, to its top, or to words of it. */
function names(document: Document, fragment: string): boolean {
  if (fragment === "" || fragment === "top" || fragment.startsWith(":~:")) return true;
  let ids = idsOf.get(document);
  if (!ids) idsOf.set(document, (ids = new Set([...document.querySelectorAll("[id]")].map(({ id }) => id))));
  return ids.has(fragment);
}

function complaintOf(site: Site, pages: ReadonlyMap<string, Page>, link: string, from: URL): string | undefined {
  if (!URL.canParse(link, from)) return "is no address";
  const address = new URL(link, from);
  if (!/^https?:$/.test(address.protocol)) return undefined;
  // A bare "/x" is ours wherever the site lives; another origin is somebody else's to keep.
  if (address.origin !== site.home.origin) return undefined;
  if (!address.pathname.startsWith(site.home.pathname)) return `leads out of ${site.home.pathname}`;
  const file = fileAt(site, address);
  if (!file) {
    const folder = new URL(address);
    folder.pathname += "/";
    return fileAt(site, folder) ? "needs a slash at its end" : "leads nowhere";
  }
  const target = pages.get(file);
  const fragment = decodeURIComponent(address.hash.slice(1));
  if (target && !names(target.document, fragment)) return `names no element of ${target.path}`;
  return undefined;
}

/** Own addresses written out in full: in embed codes, oEmbed answers, feeds, metadata. */
function addressesIn(text: string, site: Site): string[] {
  const origin = site.home.origin.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return [...text.matchAll(new RegExp(`${origin}(?![\\w.:-])[^\\s"'<>&;)}\\\\\`]*`, "g"))].map(([address]) =>
    address.replace(/[.,]+$/, ""),
  );
}

const written = /\.(html|json|xml|txt|svg|webmanifest|js)$/;

/** Addresses of the site itself that a reader, a browser or a host would follow to nothing. */
export function brokenLinks(site: Site): string[] {
  const pages = new Map(site.pages.map((page) => [page.file, page]));
  const complaints = new Set<string>();
  const check = (link: string, from: URL, where: string) => {
    const complaint = complaintOf(site, pages, link, from);
    if (complaint) complaints.add(`${where}: "${link}" ${complaint}`);
  };
  for (const page of site.pages) {
    const from = addressOf(site, page);
    for (const link of linksOf(page.document)) check(link, from, page.path);
    for (const link of handedOver(page.document)) {
      const beginning = new URL(link, from).pathname.slice(site.home.pathname.length);
      const begins = link.endsWith("/") && link.startsWith(site.home.pathname);
      if (!begins || ![...site.files.keys()].some((file) => file.startsWith(beginning))) check(link, from, page.path);
    }
  }
  for (const [file, bytes] of site.files) {
    const from = new URL(file, site.home);
    if (file.endsWith(".css"))
      for (const [, , link = ""] of bytes.toString().matchAll(/url\((["']?)(.*?)\1\)/g)) check(link, from, `/${file}`);
    if (written.test(file)) for (const link of addressesIn(bytes.toString(), site)) check(link, from, `/${file}`);
  }
  return [...complaints];
}
