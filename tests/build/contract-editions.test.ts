import { globSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checksumsText, readStore, sha256 } from "../../src/site/editions/store.ts";
import { dist } from "./lib/site.ts";

/** Every edition ever published, held against the checksums that went out with it; the contract holds those. */
const editions = readStore("editions");

describe.each([...editions])("the edition %s", (name, frozen) => {
  test("is byte for byte what was published", () => {
    const { "checksums.json": list, ...files } = Object.fromEntries(frozen);
    expect(checksumsText(name, new Map(Object.entries(files)))).toBe(Buffer.from(list!).toString());
  });

  test("goes out with the site as it is, and with nothing else", () => {
    const served = [...dist().files].flatMap(([file, bytes]) =>
      file.startsWith(`editions/${name}/`) ? [[file.slice(`editions/${name}/`.length), sha256(bytes)] as const] : [],
    );
    const published = [...frozen].map(([path, bytes]) => [path, sha256(bytes)] as const);
    expect(Object.fromEntries(served)).toEqual(Object.fromEntries(published));
  });
});

test("there is an edition, and one that is not built is not offered", () => {
  const built = new Set([...dist().files.keys()].flatMap((file) => /^editions\/([^/]+)\//.exec(file)?.[1] ?? []));
  expect([...editions.keys()]).toContain("2026-11");
  expect([...built].sort()).toEqual([...editions.keys()]);
});

test("no picture is kept that no edition shows", () => {
  const shown = [...editions.values()].flatMap((files) =>
    [...files].flatMap(([path, bytes]) => (path.endsWith(".png") ? [`editions/pictures/${sha256(bytes)}.png`] : [])),
  );
  expect(globSync("editions/pictures/*").sort()).toEqual([...new Set(shown)].sort());
});
