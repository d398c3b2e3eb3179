import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/**
 * Freezes every embed, picture and table of a build as an edition: self-contained files under public/editions/<name>/
 * that later builds copy and never write. Addresses inside are relative, so an edition works under any base path.
 */

const form = /^[a-z0-9][a-z0-9.-]{0,39}$/;

/** What an edition holds, as paths of the built site. */
const wanted = /^(zh\/)?(embed\/[a-z0-9-]+\/index\.html|charts\/[a-z0-9-]+\.(svg|png|csv|json))$|^data\/[a-z0-9-]+\.(csv|json)$/;
const scripts = /^assets\/(live|reading|choices|sound|newer|engine)[\w.-]*$/;

export interface Frozen {
  name: string;
  /** Path within the edition → SHA-256 of its bytes. */
  files: Record<string, string>;
}

/**
 * @param dist the built site, `target` the folder for editions, `base` the path the build was made for
 * @throws if the name is unfit or taken: an edition never changes once published
 */
export function freeze(name: string, dist: string, target: string, base = "/"): Frozen {
  if (!form.test(name)) throw new Error(`"${name}" cannot name an edition. Use lower-case letters, digits, dots and hyphens, as in 2026-11.`);
  const home = join(target, name);
  if (existsSync(home)) throw new Error(`The edition "${name}" exists. An edition never changes once published: choose another name.`);
  if (!existsSync(dist)) throw new Error(`${dist} does not exist. Run \`npm run build\` first.`);
  const files: Record<string, string> = {};
  for (const path of walk(dist)) {
    if ((!wanted.test(path) && !scripts.test(path)) || path.includes("embed/explore/")) continue;
    const source = join(dist, path);
    const destination = join(home, path);
    mkdirSync(dirname(destination), { recursive: true });
    if (path.endsWith(".html")) writeFileSync(destination, frozenPage(readFileSync(source, "utf8"), path, name, base));
    else cpSync(source, destination);
    files[path] = createHash("sha256").update(readFileSync(destination)).digest("hex");
  }
  const frozen = { name, files: Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) };
  writeFileSync(join(home, "checksums.json"), `${JSON.stringify(frozen, null, 1)}\n`);
  return frozen;
}

/** Points a page's scripts and data at the edition's own copies, and says where the live figures are. */
export function frozenPage(html: string, path: string, edition: string, base: string): string {
  const up = "../".repeat(path.split("/").length - 1);
  return html
    .replace(/ data-(live|reading|choices|sound|newer|engine|engine-worker|data)="([^"]*)"/g, (_, name: string, address: string) => ` data-${name}="${up}${address.slice(base.length)}"`)
    // The chart's own files lie in the edition; the figure also learns where the living ones are.
    .replace(/ data-json="([^"]*)"/g, (_, address: string) => ` data-json="${up}${address.slice(base.length)}" data-newer="${up}../../${address.slice(base.length)}"`)
    .replace("<html ", `<html data-edition="${edition}" `);
}

const walk = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((path) => statSync(join(folder, path)).isFile() && !path.startsWith("editions"))
    .map((path) => relative(".", path))
    .sort();

if (import.meta.main) {
  const [name] = process.argv.slice(2);
  try {
    const root = join(import.meta.dirname, "..");
    const { files } = freeze(name ?? "", join(root, "dist"), join(root, "public/editions"), process.env["BASE_PATH"] ?? "/");
    console.log(`Froze ${Object.keys(files).length} files as the edition "${name}" in public/editions/${name}/. Commit them.`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
