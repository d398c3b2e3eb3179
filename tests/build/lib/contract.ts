import type { Site } from "./site.ts";

/** The promised addresses of a contract file: one a line, `#` begins a remark. */
export const promisesIn = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.replace(/#.*/, "").trim())
    .filter(Boolean);

/** The addresses a site offers for keeps. Hashed files change their name with their content, so they promise nothing. */
export const offers = (files: Iterable<string>): string[] =>
  [...files]
    .filter((file) => !file.startsWith("assets/"))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`)
    .sort();

/** Where a site and its contract part: addresses gone, and addresses not yet promised. */
export function compare(promises: readonly string[], site: Site): { vanished: string[]; unlisted: string[] } {
  const offered = offers(site.files.keys());
  return {
    vanished: promises.filter((promise) => !offered.includes(promise)),
    unlisted: offered.filter((offer) => !promises.includes(offer)),
  };
}
