import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { parseHTML } from "linkedom";
import type { EmbedFacts, FrozenFacts } from "../src/embed-kit/snippets.ts";
import { builtCharts } from "./built-charts.ts";
import { homeOf, leadOn } from "./frozen-page.ts";

/**
 * Freezes every embed, picture and table of a build as an edition: self-contained files under public/editions/<name>/
 * that later builds copy and never write. Addresses inside are relative, so an edition works on any host and path.
 */

const form = /^[a-z0-9][a-z0-9.-]{0,39}$/;

/** What an edition holds of each chart, as paths of the built site. */
const ofChart = /^(?:zh\/)?(?:embed\/([a-z0-9-]+)\/index\.html|charts\/([a-z0-9-]+)\.(?:svg|png|csv|json))$/;
const data = /^data\/[a-z0-9-]+\.(csv|json)$/;
/** What an embed loads on intent. */
const scripts = /^assets\/(reading|choices|sound|check-for-update|engine(?!-explore))[\w.-]*$/;

export interface Frozen {
  name: string;
  /** Path within the edition → SHA-256 of its bytes. */
  files: Record<string, string>;
}

/**
 * @param dist the built site
 * @param target the folder for editions
 * @throws if the name is unfit or taken: an edition never changes once published
 */
export function freeze(name: string, dist: string, target: string): Frozen {
  if (!form.test(name))
    throw new Error(
      `"${name}" cannot name an edition. Use lower-case letters, digits, dots and hyphens, as in 2026-11.`,
    );
  const folder = join(target, name);
  if (existsSync(folder))
    throw new Error(`The edition "${name}" exists. An edition never changes once published: choose another name.`);
  const charts = builtCharts(dist);
  const isWanted = (path: string) => {
    const [, embed, file] = ofChart.exec(path) ?? [];
    return charts.includes(embed ?? file ?? "") || data.test(path) || scripts.test(path);
  };
  const kept = new Set(walk(dist).filter(isWanted));
  const contents = new Map<string, Buffer>();
  for (const path of kept) {
    const bytes = readFileSync(join(dist, path));
    contents.set(path, path.endsWith(".html") ? Buffer.from(frozenPage(bytes.toString(), path, name, kept)) : bytes);
  }
  const home = homeOf(readFileSync(join(dist, "index.html"), "utf8"), "index.html");
  for (const [path, bytes] of contents)
    if (path.endsWith(".json")) contents.set(path, Buffer.from(frozenJson(bytes.toString(), path, name, home, kept)));
  contents.set("facts.json", Buffer.from(`${JSON.stringify(factsOf(charts, dist), null, 1)}\n`));

  const files: Record<string, string> = {};
  for (const [path, bytes] of [...contents].sort(([a], [b]) => (a < b ? -1 : 1))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
    files[path] = sha256(bytes);
  }
  writeFileSync(join(folder, "checksums.json"), `${JSON.stringify({ name, files } satisfies Frozen, null, 1)}\n`);
  return { name, files };
}

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** From a file of an edition, to another file of it, or to the living site two folders above. */
const leadFrom = (path: string, kept: ReadonlySet<string>) => {
  const up = "../".repeat(path.split("/").length - 1);
  return {
    living: (to: string) => `${up}../../${to}`,
    lead(to: string): string | undefined {
      if (kept.has(to) || to === "data/") return up + to;
      return to.startsWith("assets/") ? undefined : `${up}../../${to}`;
    },
  };
};

/**
 * A page as the edition holds it: it says which edition it is, its scripts and data are the edition's, and its figure
 * also learns where the living figures are.
 * @param path the page's path in the site
 * @param kept the paths of all files the edition holds
 */
export function frozenPage(html: string, path: string, edition: string, kept: ReadonlySet<string>): string {
  const { lead, living } = leadFrom(path, kept);
  const json = path.replace(/embed\/([a-z0-9-]+)\/index\.html$/, "charts/$1.json");
  return leadOn(html, homeOf(html, path), lead)
    .replace(/ data-json="[^"]*"/, (own) => `${own} data-newer="${living(json)}"`)
    .replace("<html ", `<html data-edition="${edition}" `);
}

/** JSON as the edition holds it: addresses of the site lead on from the file itself, within a sentence from the root. */
export function frozenJson(text: string, path: string, edition: string, home: URL, kept: ReadonlySet<string>): string {
  const { lead } = leadFrom(path, kept);
  const settled = JSON.parse(text, (_, value: unknown) => {
    if (typeof value !== "string" || !value.includes(home.href)) return value;
    if (!/\s/.test(value) && value.startsWith(home.href)) return lead(value.slice(home.href.length)) ?? value;
    return value.replaceAll(home.href, `editions/${edition}: /`);
  }) as unknown;
  return `${JSON.stringify(settled, null, 1)}\n`;
}

/** What the panels of a build say of their charts: snippets that pin to the edition go on saying it. */
function factsOf(charts: readonly string[], dist: string): Record<string, FrozenFacts> {
  return Object.fromEntries(
    charts.map((id) => {
      const { document } = parseHTML(readFileSync(join(dist, "charts", id, "index.html"), "utf8"));
      const facts = document.querySelector("[data-facts]")!.getAttribute("data-facts")!;
      const { texts, pictures, heights, choices } = (JSON.parse(facts) as EmbedFacts).versions["live"]!;
      return [id, { texts, pictures, heights, choices }];
    }),
  );
}

const walk = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join("/"),
    )
    .sort();

if (import.meta.main) {
  const [name] = process.argv.slice(2);
  try {
    const root = join(import.meta.dirname, "..");
    const { files } = freeze(name ?? "", join(root, "dist"), join(root, "public/editions"));
    console.log(
      `Froze ${Object.keys(files).length} files as the edition "${name}" in public/editions/${name}/. Commit them, then: npm run build && npm run contract:accept`,
    );
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
