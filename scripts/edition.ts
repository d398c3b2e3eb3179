import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { parseArgs } from "node:util";
import type { EmbedFacts, FrozenFacts } from "../src/embed-kit/snippets.ts";
import { addEdition, hasPicture, sha256 } from "../src/site/editions/store.ts";
import { assetsOf } from "./assets-of.ts";
import { builtCharts } from "./built-charts.ts";
import { homeOf, leadOn } from "./frozen-page.ts";
import { reducePicture } from "./reduce-picture.ts";

/**
 * Freezes every embed, picture and table of a build as an edition: self-contained files that every later build puts
 * below /editions/<name>/ unchanged. Addresses inside are relative, so an edition works on any host and path.
 */

const form = /^[a-z0-9][a-z0-9.-]{0,39}$/;

/** What an edition holds of each chart, as paths of the built site. */
const ofChart = /^(?:zh\/)?(?:embed\/([a-z0-9-]+)\/index\.html|charts\/([a-z0-9-]+)\.(?:svg|png|csv|json))$/;
const data = /^data\/[a-z0-9-]+\.(csv|json)$/;

/** What freezing needs to know of the pictures that editions have already. */
export interface Pictures {
  /** Whether some edition holds these very bytes. */
  isKept: (png: Uint8Array) => boolean;
  reduce: (png: Uint8Array) => Promise<Uint8Array>;
}

/**
 * The files of an edition, made from a build.
 * @param dist the built site
 * @returns path within the edition → bytes, sorted by path
 * @throws if the name is unfit, or there is no site
 */
export async function freeze(name: string, dist: string, pictures: Pictures): Promise<Map<string, Uint8Array>> {
  if (!form.test(name))
    throw new Error(
      `"${name}" cannot name an edition. Use lower-case letters, digits, dots and hyphens, as in 2026-11.`,
    );
  const charts = builtCharts(dist);
  const ofCharts = walk(dist).filter((path) => {
    const [, embed, file] = ofChart.exec(path) ?? [];
    return charts.includes(embed ?? file ?? "") || data.test(path);
  });
  const embeds = ofCharts.filter((path) => path.endsWith(".html"));
  const kept = new Set([...ofCharts, ...assetsOf(embeds, dist).map((name) => `assets/${name}`)]);
  const home = homeOf(readFileSync(join(dist, "index.html"), "utf8"), "index.html");
  const frozen = async (path: string): Promise<Uint8Array> => {
    const bytes = readFileSync(join(dist, path));
    if (path.endsWith(".html")) return Buffer.from(frozenPage(bytes.toString(), path, name, kept));
    if (path.endsWith(".json")) return Buffer.from(frozenJson(bytes.toString(), path, name, home, kept));
    return path.endsWith(".png") && !pictures.isKept(bytes) ? pictures.reduce(bytes) : bytes;
  };
  const contents = new Map<string, Uint8Array>();
  for (const path of kept) contents.set(path, await frozen(path));
  contents.set("facts.json", Buffer.from(`${JSON.stringify(factsOf(charts, dist), null, 1)}\n`));
  return new Map([...contents].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Freezes a build as an edition of a store.
 * @returns how many files it has, and how many bytes the store grew by
 * @throws if the name is unfit or taken: an edition never changes once published
 */
export async function publish(name: string, dist: string, store: string): Promise<{ files: number; bytes: number }> {
  const files = await freeze(name, dist, {
    isKept: (png) => hasPicture(store, sha256(png)),
    reduce: reducePicture,
  });
  return { files: files.size, bytes: addEdition(store, name, files) };
}

/** From a file of an edition, to another file of it, or to the living site two folders above. */
const leadFrom = (path: string, kept: ReadonlySet<string>) => {
  const up = "../".repeat(path.split("/").length - 1);
  return {
    living: (to: string) => `${up}../../${to}`,
    lead: (to: string): string | undefined => {
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
      const facts = JSON.parse(readFileSync(join(dist, "embed", `${id}.json`), "utf8")) as EmbedFacts;
      const { texts, pictures, heights, choices } = facts.versions["live"]!;
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
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { store: { type: "string" } } });
  const [name = ""] = positionals;
  try {
    const root = join(import.meta.dirname, "..");
    const { files, bytes } = await publish(name, join(root, "dist"), values.store ?? join(root, "editions"));
    console.log(
      `Froze ${files} files as the edition "${name}": editions/ grew by ${Math.ceil(bytes / 1000)} kB. Commit it, then: npm run build && npm run contract:accept`,
    );
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
