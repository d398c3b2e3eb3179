import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { editionsFolder } from "../registry/editions.ts";
import { readStore, type EditionFiles } from "./store.ts";

const isThere = (path: string, bytes: Uint8Array) => existsSync(path) && readFileSync(path).equals(bytes);

/**
 * Writes the files of an edition into a folder. Those that are there already are left alone, the others appear whole:
 * two builds may do this at once.
 */
export function layOut(files: EditionFiles, folder: string): void {
  for (const [path, bytes] of files) {
    const target = join(folder, path);
    if (isThere(target, bytes)) continue;
    mkdirSync(dirname(target), { recursive: true });
    const part = `${target}.${process.pid}`;
    writeFileSync(part, bytes);
    renameSync(part, target);
  }
}

/** Lays out all editions of a store below `folder`, and removes what is no edition. */
export function layOutAll(store: string, folder: string): void {
  const editions = readStore(store);
  for (const [name, files] of editions) layOut(files, join(folder, name));
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (!editions.has(name)) rmSync(join(folder, name), { recursive: true });
}

/** Lays the published editions out where Astro finds files to serve and to copy unchanged; git ignores them there. */
export const editions = (): AstroIntegration => ({
  name: "word-order-editions",
  hooks: {
    "astro:config:setup": ({ config }) =>
      layOutAll(editionsFolder, fileURLToPath(new URL("editions", config.publicDir))),
  },
});
