import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { parseHTML } from "linkedom";
import { furtherLangs } from "../../../src/i18n/further.ts";
import { baseFrom } from "../../../scripts/serve.ts";

/** An HTML file of a built site. */
export interface Page {
  /** The address below the base path: "/zh/charts/", "/404.html". */
  path: string;
  file: string;
  html: string;
  /** Parsed when it is first asked for. */
  readonly document: Document;
}

/** A built site as it would be uploaded. */
export interface Site {
  /** Where it says it will live: "https://example.org/word-order/". */
  home: URL;
  /** Bytes by file name, with forward slashes: "zh/charts/index.html". */
  files: ReadonlyMap<string, Buffer>;
  pages: readonly Page[];
}

/** The address a build takes from its environment; astro.config.mjs has the same defaults. */
export const homeFrom = (env: Readonly<Record<string, string | undefined>>): URL =>
  new URL(baseFrom(env["BASE_PATH"]), env["SITE_URL"] || "http://localhost:4321");

const documentOf = (html: string) => parseHTML(html).document;

function pageOf(file: string, html: string): Page {
  let parsed: Document | undefined;
  return {
    path: `/${file.replace(/(^|\/)index\.html$/, "$1")}`,
    file,
    html,
    get document() {
      return (parsed ??= documentOf(html));
    },
  };
}

/** A site from the texts of its files; unit tests write bad ones. */
export function siteOf(files: Record<string, string | Buffer>, home = new URL("http://localhost:4321/")): Site {
  const bytes = new Map(
    Object.entries(files)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([file, content]) => [file, Buffer.from(content)]),
  );
  const pages = [...bytes]
    .filter(([file]) => file.endsWith(".html"))
    .map(([file, content]) => pageOf(file, content.toString()));
  return { home, files: bytes, pages };
}

/** The files below a folder, by name with forward slashes. @throws if there is no folder */
export function readFolder(folder: string): Record<string, Buffer> {
  const root = resolve(folder);
  return Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(root, path).split(sep).join("/"), readFileSync(path)]),
  );
}

let built: Site | undefined;

/** The site in dist/, read once. @throws if it has not been built */
export function dist(): Site {
  if (built) return built;
  let files: Record<string, Buffer>;
  try {
    files = readFolder("dist");
  } catch {
    throw new Error('No site in dist/. Run "npm run build" first.');
  }
  if (!files["index.html"] || Object.keys(files).some((file) => file.startsWith(".prerender/")))
    throw new Error('dist/ holds an unfinished build. Run "npm run build", and see that it ends well.');
  return (built = siteOf(files, homeFrom(process.env)));
}

const notEnglish = new RegExp(`^/(?:zh|${furtherLangs.join("|")})/`);

/** What kind of page it is, without its language: "" for home, "charts", "charts/*", "embed/*", "404.html". */
export function kindOf({ path }: Pick<Page, "path">): string {
  const [kind = "", ...below] = path.replace(notEnglish, "/").split("/").filter(Boolean);
  return below.length ? `${kind}/*` : kind;
}

/** The id of the chart a page is about: "/zh/embed/rate-gap/" is "rate-gap". */
export const chartIdOf = ({ path }: Pick<Page, "path">): string | undefined =>
  /\/(?:charts|embed)\/([a-z0-9-]+)\/$/.exec(path)?.[1];

/** The file an address names on a plain static host: a folder's index, or the file itself. */
export function fileAt(site: Site, address: URL): string | undefined {
  if (address.origin !== site.home.origin || !address.pathname.startsWith(site.home.pathname)) return undefined;
  const path = decodeURIComponent(address.pathname.slice(site.home.pathname.length));
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  return site.files.has(file) ? file : undefined;
}

/** The address of a page on the web. */
export const addressOf = (site: Site, page: Page): URL => new URL(page.path.slice(1), site.home);
