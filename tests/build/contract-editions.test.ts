import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sha256, type Frozen } from "../../scripts/edition.ts";
import { dist, readFolder } from "./lib/site.ts";

/** Every edition ever published, held against the checksums that went out with it; the contract holds those. */
const shelf = "public/editions";
const editions = existsSync(shelf) ? readdirSync(shelf) : [];

describe.each(editions)("the edition %s", (name) => {
  const { "checksums.json": list, ...files } = readFolder(`${shelf}/${name}`);
  const frozen = JSON.parse(list!.toString()) as Frozen;

  test("is byte for byte what was published", () => {
    expect(frozen.name).toBe(name);
    expect(
      Object.fromEntries(
        Object.entries(files)
          .map(([path, bytes]) => [path, sha256(bytes)])
          .sort(),
      ),
    ).toEqual(frozen.files);
  });

  test("goes out with the site as it is", () => {
    const { files } = dist();
    const changed = Object.entries(frozen.files).filter(([path, sum]) => {
      const bytes = files.get(`editions/${name}/${path}`);
      return !bytes || sha256(bytes) !== sum;
    });
    expect(changed.map(([path]) => path)).toEqual([]);
  });
});

test("an edition that is not built is not offered", () => {
  const built = [...dist().files.keys()].filter((file) => /^editions\/[^/]+\/checksums\.json$/.test(file));
  expect(built.map((file) => file.split("/")[1])).toEqual([...editions].sort());
});
