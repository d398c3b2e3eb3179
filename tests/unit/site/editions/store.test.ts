import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { layOutAll } from "../../../../src/site/editions/lay-out.ts";
import { addEdition, editionNames, readStore, sha256 } from "../../../../src/site/editions/store.ts";

let folder: string;
let store: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "store-"));
  store = join(folder, "editions");
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (files: Record<string, string>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
const texts = (files: ReadonlyMap<string, Uint8Array>) =>
  Object.fromEntries([...files].map(([path, content]) => [path, Buffer.from(content).toString()]));

const november = { "assets/engine.js": "run()", "charts/a.png": "picture", "embed/a/index.html": "<p>1" };
const december = { ...november, "embed/a/index.html": "<p>2", "zh/charts/a.png": "picture" };

test("what was published is read as it was, with its checksums", () => {
  addEdition(store, "2026-11", bytes(november));
  addEdition(store, "2026-12", bytes(december));
  expect(editionNames(store)).toEqual(["2026-11", "2026-12"]);
  const { "checksums.json": list, ...files } = texts(readStore(store).get("2026-12")!);
  expect(files).toEqual(december);
  expect(JSON.parse(list!)).toEqual({
    name: "2026-12",
    files: Object.fromEntries(Object.entries(december).map(([path, text]) => [path, sha256(Buffer.from(text))])),
  });
});

test("what an earlier edition holds is not kept twice", () => {
  addEdition(store, "2026-11", bytes({ ...november, "data/a.csv": "1,2\n".repeat(1000) + String(Math.PI) }));
  const before = readdirSync(store, { recursive: true }).length;
  addEdition(store, "2026-12", bytes(november));
  // An empty archive and a list of checksums.
  expect(readdirSync(store, { recursive: true }).length).toBe(before + 2);
  expect(readFileSync(join(store, "2026-12.zip.br")).length).toBeLessThan(40);
  expect(readdirSync(join(store, "pictures"))).toEqual([`${sha256(Buffer.from("picture"))}.png`]);
});

test("the same files make the same archive", () => {
  addEdition(store, "2026-11", bytes(november));
  addEdition(join(folder, "again"), "2026-11", bytes(november));
  for (const file of ["2026-11.json", "2026-11.zip.br"])
    expect(readFileSync(join(folder, "again", file)).equals(readFileSync(join(store, file))), file).toBe(true);
});

test("a name is used once", () => {
  addEdition(store, "2026-11", bytes(november));
  expect(() => addEdition(store, "2026-11", bytes(december))).toThrow(
    new Error('The edition "2026-11" exists. An edition never changes once published: choose another name.'),
  );
});

test("a picture that has changed is refused, and one that is gone", () => {
  addEdition(store, "2026-11", bytes(november));
  const checksum = sha256(Buffer.from("picture"));
  const picture = join(store, "pictures", `${checksum}.png`);
  const refusal = (found: string) =>
    new Error(
      `${join(store, "2026-11.json")}: charts/a.png is ${found}. Expected the SHA-256 ${checksum}. An edition never changes: restore ${store}/ from the repository.`,
    );
  writeFileSync(picture, "another");
  expect(() => readStore(store)).toThrow(refusal(`kept with the SHA-256 ${sha256(Buffer.from("another"))}`));
  rmSync(picture);
  expect(() => readStore(store)).toThrow(refusal("not kept"));
});

test("laid out, they are the files of their folders and nothing else", () => {
  const site = join(folder, "site");
  addEdition(store, "2026-11", bytes(november));
  addEdition(join(folder, "other"), "2020-01", bytes(december));
  layOutAll(join(folder, "other"), site);
  layOutAll(store, site);
  layOutAll(store, site);
  expect(readdirSync(site)).toEqual(["2026-11"]);
  expect(readFileSync(join(site, "2026-11/embed/a/index.html"), "utf8")).toBe("<p>1");
  expect(readdirSync(join(site, "2026-11")).sort()).toEqual(["assets", "charts", "checksums.json", "embed"]);
});
