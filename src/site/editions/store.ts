import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { unzipSync, zipSync } from "fflate";

/**
 * Where the repository keeps published editions. Each byte is kept once, however many editions hold it:
 *
 *     editions/<name>.json              path → SHA-256 of every file; also served as checksums.json
 *     editions/<name>.zip.br            the files that no other edition brought, but for pictures
 *     editions/pictures/<sha256>.png    the pictures of all editions
 *
 * An archive is a ZIP without compression, compressed whole with Brotli: pages of charts repeat each other.
 */

/** Path below the edition → bytes. */
export type EditionFiles = ReadonlyMap<string, Uint8Array>;

/** What an edition says of itself. */
export interface Checksums {
  name: string;
  /** Path within the edition → SHA-256 of its bytes, sorted by path. */
  files: Record<string, string>;
}

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** @returns the names of all editions in a store, the oldest first */
export const editionNames = (store: string): string[] =>
  existsSync(store)
    ? readdirSync(store)
        .filter((file) => file.endsWith(".json"))
        .map((file) => file.slice(0, -".json".length))
        .sort()
    : [];

const isPicture = (path: string) => path.endsWith(".png");
const pictureAt = (store: string, checksum: string) => join(store, "pictures", `${checksum}.png`);

/** All files in the archives of a store, by checksum. */
function archived(store: string): Map<string, Uint8Array> {
  const archives = existsSync(store) ? readdirSync(store).filter((file) => file.endsWith(".zip.br")) : [];
  const contents = archives.flatMap((file) =>
    Object.values(unzipSync(new Uint8Array(brotliDecompressSync(readFileSync(join(store, file)))))),
  );
  return new Map(contents.map((bytes) => [sha256(bytes), bytes]));
}

/**
 * Reads every edition of a store and checks each file against its checksum.
 * @returns by name, the oldest first: all files as published, with checksums.json
 * @throws if a file is missing or has changed
 */
export function readStore(store: string): Map<string, EditionFiles> {
  const contents = archived(store);
  const fileOf = (name: string, path: string, checksum: string) => {
    const picture = pictureAt(store, checksum);
    const bytes = isPicture(path) && existsSync(picture) ? readFileSync(picture) : contents.get(checksum);
    const found = bytes && sha256(bytes);
    if (found !== checksum)
      throw new Error(
        `${join(store, `${name}.json`)}: ${path} is ${found ? `kept with the SHA-256 ${found}` : "not kept"}. Expected the SHA-256 ${checksum}. An edition never changes: restore ${store}/ from the repository.`,
      );
    return bytes!;
  };
  return new Map(
    editionNames(store).map((name) => {
      const list = readFileSync(join(store, `${name}.json`));
      const { files } = JSON.parse(list.toString()) as Checksums;
      const entries = Object.entries(files).map(([path, checksum]) => [path, fileOf(name, path, checksum)] as const);
      return [name, new Map<string, Uint8Array>([...entries, ["checksums.json", list]])];
    }),
  );
}

/** The checksums of an edition, in the form that is published. */
export const checksumsText = (name: string, files: EditionFiles): string => {
  const sums = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, bytes]) => [path, sha256(bytes)]);
  return `${JSON.stringify({ name, files: Object.fromEntries(sums) as Record<string, string> } satisfies Checksums, null, 1)}\n`;
};

/** @returns whether a store keeps a picture, by its checksum */
export const hasPicture = (store: string, checksum: string): boolean => existsSync(pictureAt(store, checksum));

/**
 * Adds an edition to a store: what the store does not yet hold, and the list of its checksums.
 * @returns how many bytes were written
 * @throws if the name is taken
 */
export function addEdition(store: string, name: string, files: EditionFiles): number {
  if (editionNames(store).includes(name))
    throw new Error(`The edition "${name}" exists. An edition never changes once published: choose another name.`);
  const known = archived(store);
  const fresh = [...files].filter(([path, bytes]) => !isPicture(path) && !known.has(sha256(bytes)));
  // One fixed date, so that the same files make the same archive.
  const zip = zipSync(Object.fromEntries(fresh), { level: 0, mtime: "2020-01-01T00:00:00Z" });
  const archive = brotliCompressSync(zip, {
    params: { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS },
  });
  const pictures = [...files].flatMap(([path, bytes]) =>
    isPicture(path) && !hasPicture(store, sha256(bytes)) ? [[pictureAt(store, sha256(bytes)), bytes] as const] : [],
  );
  mkdirSync(join(store, "pictures"), { recursive: true });
  const written = new Map<string, Uint8Array>([
    ...pictures,
    [join(store, `${name}.zip.br`), archive],
    [join(store, `${name}.json`), Buffer.from(checksumsText(name, files))],
  ]);
  for (const [path, bytes] of written) writeFileSync(path, bytes);
  return [...written.values()].reduce((sum, { length }) => sum + length, 0);
}
