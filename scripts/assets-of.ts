import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const attribute = / data-([a-z-]+)="[^"]*\/assets\/([^"/]+)"/g;

/**
 * The files below /assets/ that pages of a build fetch when they are wanted: those that their <html> names, and the parts
 * those load in turn.
 * @param pages paths within the build
 * @param without names in `data-…` attributes that are left out
 * @returns file names, sorted
 */
export function assetsOf(pages: readonly string[], dist: string, without: readonly string[] = []): string[] {
  const found = new Set<string>();
  for (const page of pages) {
    const [root = ""] = /<html [^>]*>/.exec(readFileSync(join(dist, page), "utf8")) ?? [];
    for (const [, id, name] of root.matchAll(attribute)) if (!without.includes(id!)) found.add(name!);
  }
  const all = readdirSync(join(dist, "assets"));
  for (const name of found) {
    if (!name.endsWith(".js")) continue;
    const text = readFileSync(join(dist, "assets", name), "utf8");
    // A set that grows while it is gone through: parts of parts are found too.
    for (const part of all) if (text.includes(`./${part}`)) found.add(part);
  }
  return [...found].sort();
}
