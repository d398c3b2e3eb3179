import { brotliCompressSync, constants } from "node:zlib";
import { importsOf } from "./modules.ts";
import { inlineScripts } from "./policy.ts";
import { addressOf, fileAt, type Page, type Site } from "./site.ts";

/** Brotli's qualities: the first takes a twentieth of the time of the second, for a few per cent more bytes. */
export const quick = 5;
export const best = 11;

/** Bytes on the wire from a host that compresses as well as brotli can, or as stored if that is smaller. */
export function brotliBytes(content: string | Buffer, quality = best): number {
  const bytes = Buffer.from(content);
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return Math.min(brotliCompressSync(bytes, { params }).length, bytes.length);
}

/**
 * A weight, as exactly as a budget asks: what is light enough when compressed in haste is light enough. Only what is
 * not is compressed as well as can be.
 */
export function weighed(budget: number, weigh: (quality: number) => number): number {
  const hasty = weigh(quick);
  return hasty <= budget ? hasty : weigh(best);
}

const memo = new Map<number, WeakMap<Buffer, number>>([
  [quick, new WeakMap()],
  [best, new WeakMap()],
]);
function weightOf(site: Site, file: string, quality: number): number {
  const bytes = site.files.get(file)!;
  const known = memo.get(quality)!;
  if (!known.has(bytes)) known.set(bytes, brotliBytes(bytes, quality));
  return known.get(bytes)!;
}

/** The file a link of a page names. @throws if there is none: what is not there has no weight */
function fileFor(site: Site, link: string, from: URL): string {
  const file = fileAt(site, new URL(link, from));
  if (!file) throw new Error(`${from.pathname} asks for "${link}", which is not a file of the site.`);
  return file;
}

function withImports(site: Site, file: string, seen: Set<string>): void {
  if (seen.has(file)) return;
  seen.add(file);
  const from = new URL(file, site.home);
  for (const link of importsOf(site.files.get(file)!.toString()).now)
    withImports(site, fileFor(site, link, from), seen);
}

const isData = (link: string) => link.startsWith("data:");

/** The script files a browser fetches for a page before anyone touches it, with what they import at once. */
export function scriptFiles(site: Site, page: Page): string[] {
  const from = addressOf(site, page);
  const seen = new Set<string>();
  for (const script of page.document.querySelectorAll("script[src]"))
    withImports(site, fileFor(site, script.getAttribute("src")!, from), seen);
  for (const link of page.document.querySelectorAll('link[rel="modulepreload"], link[rel="preload"][as="script"]'))
    withImports(site, fileFor(site, link.getAttribute("href")!, from), seen);
  for (const text of inlineScripts(page.html))
    for (const link of importsOf(text).now) withImports(site, fileFor(site, link, from), seen);
  return [...seen];
}

/** Script before any interaction, in brotli bytes: what stands inline and what is fetched. */
export function scriptBytes(site: Site, page: Page, quality = best): number {
  const inline = inlineScripts(page.html);
  return (
    (inline.length ? brotliBytes(inline.join("\n"), quality) : 0) +
    scriptFiles(site, page).reduce((sum, file) => sum + weightOf(site, file, quality), 0)
  );
}

const cssLinks = (css: string) => [...css.matchAll(/url\((["']?)(.*?)\1\)/g)].map(([, , link = ""]) => link);

/** Files a page fetches without interaction, other than scripts and frames; fonts and images of its stylesheets too. */
export function subresources(site: Site, page: Page): string[] {
  const from = addressOf(site, page);
  const { document } = page;
  const attributes = (selector: string, name: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? "");
  const stylesheets = attributes('link[rel~="stylesheet"]', "href").map((link) => fileFor(site, link, from));
  const direct = [
    ...attributes('link[rel~="icon"], link[rel="preload"], link[rel="manifest"]', "href"),
    // A picture for reader views is never shown by the page, and so never fetched: tests/e2e/reach/reader.spec.ts.
    // Nor is one that loads late and is folded away: tests/e2e/reading/picture.spec.ts.
    ...attributes("img[src]:not(.reader-picture > a > img, details:not([open]) img[loading=lazy])", "src"),
    ...attributes("input[src], video[src], audio[src], embed[src], track[src]", "src"),
    ...attributes("video[poster]", "poster"),
    ...attributes("object[data]", "data"),
    ...attributes("use[href^='/'], image[href]", "href"),
    ...[...document.querySelectorAll("style")].flatMap((style) => cssLinks(style.textContent ?? "")),
  ]
    .filter((link) => link && !isData(link))
    .map((link) => fileFor(site, link.split("#")[0]!, from));
  const fromStylesheets = stylesheets.flatMap((sheet) =>
    cssLinks(site.files.get(sheet)!.toString())
      .filter((link) => !isData(link))
      .map((link) => fileFor(site, link, new URL(sheet, site.home))),
  );
  return [...new Set([...stylesheets, ...direct, ...fromStylesheets])];
}

/** Everything a page fetches to be read, in brotli bytes. */
export const firstViewBytes = (site: Site, page: Page, quality = best): number =>
  [page.file, ...new Set([...subresources(site, page), ...scriptFiles(site, page)])].reduce(
    (sum, file) => sum + weightOf(site, file, quality),
    0,
  );

/** What would make a second request from a page that has to be one. */
export function requestsBeyondTheFirst(page: Page): string[] {
  const { document } = page;
  const fetching = [
    ...[...document.querySelectorAll("[src], [srcset], object[data], video[poster]")].map(
      (element) =>
        element.getAttribute("src") ??
        element.getAttribute("srcset") ??
        element.getAttribute("data") ??
        element.getAttribute("poster")!,
    ),
    ...[...document.querySelectorAll("link[href]")]
      .filter((link) => !/^(canonical|alternate|license|author)$/.test(link.getAttribute("rel") ?? ""))
      .map((link) => link.getAttribute("href")!),
    ...[...document.querySelectorAll("use[href], image[href]")].map((element) => element.getAttribute("href")!),
    ...[...document.querySelectorAll("style")].flatMap((style) => cssLinks(style.textContent ?? "")),
    ...[...document.querySelectorAll("style")].flatMap(
      (style) => (style.textContent ?? "").match(/@import[^;]*/g) ?? [],
    ),
    ...inlineScripts(page.html).flatMap((text) => importsOf(text).now),
  ];
  return fetching.filter((link) => !isData(link) && !link.startsWith("#"));
}
