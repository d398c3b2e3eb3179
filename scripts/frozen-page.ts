/**
 * A built page, put where it shall lie for good: scripts and data of its own beside it, and nothing in it that depends
 * on the site's later builds or on the host it was built for.
 */

/** Where an address of the site leads from a frozen page; undefined drops the attribute. */
export type Lead = (path: string) => string | undefined;

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The address of the site a page was built for, from its canonical link. @throws if it has none */
export function homeOf(html: string, path: string): URL {
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  const page = path.replace(/(^|\/)index\.html$/, "$1").replace(/^(zh\/)?embed\//, "$1charts/");
  if (!canonical?.endsWith(page))
    throw new Error(`${path} names no canonical page that ends in "${page}". Build the site again.`);
  return new URL(canonical.slice(0, canonical.length - page.length));
}

/**
 * Rewrites every address of the site that stands in an attribute.
 * @param home the address the page was built for
 * @param lead is given a path below the home: "charts/rate-gap/", "assets/reading-a1.css"
 */
export function leadOn(html: string, home: URL, lead: Lead): string {
  const own = `(?:${escape(home.href)}|${escape(home.pathname)}(?!/))`;
  return html.replace(new RegExp(` ([a-z-]+)="${own}([^"]*)"`, "g"), (_, name: string, path: string) => {
    const address = lead(path);
    return address === undefined ? "" : ` ${name}="${address}"`;
  });
}
