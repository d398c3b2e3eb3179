import type { Lang } from "../../i18n/lang.ts";
import { printedAddress } from "../../picture-kit/printed-address.ts";

/** The path the site lives under, always with a slash at either end: "/" or "/word-order/". */
const base = import.meta.env.BASE_URL.replace(/\/?$/, "/");

/**
 * A path of the site as a link: `page("/charts/", "zh")` is "/zh/charts/", below the base path.
 * @param path begins with "/"
 */
export function page(path: string, lang: Lang): string {
  if (!path.startsWith("/"))
    throw new Error(`The path "${path}" does not begin with "/". Write it from the site's root.`);
  return base + (lang === "en" ? "" : `${lang}/`) + path.slice(1);
}

/** A file outside the two languages: /assets/…, /data/…. */
export const file = (path: string): string => base + path.replace(/^\//, "");

/** The address of a page of this site with the scheme and host it is published under. */
export const absolute = (link: string, site: URL): string => new URL(link, site).href;

/**
 * The address of a page as a picture prints it: without scheme or last slash.
 * @returns undefined where the build was not told where the site will be
 */
export function addressOf(path: string, lang: Lang): string | undefined {
  const site = (import.meta.env as { SITE?: string }).SITE;
  return site ? printedAddress(absolute(page(path, lang), new URL(site))) : undefined;
}

/** What a page of this site would be in the other language. */
export function twin(pathname: string, to: Lang): string {
  const rest = `/${pathname.slice(base.length).replace(/^zh(\/|$)/, "")}`;
  return page(rest, to);
}

/** The id of a row in a page: its key, which may hold spaces where an id may not. */
export const rowId = (key: string): string => key.replaceAll(" ", "-");

export const rowAnchor = (key: string): string => `#${rowId(key)}`;
