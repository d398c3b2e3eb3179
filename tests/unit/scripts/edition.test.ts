import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { freeze, publish } from "../../../scripts/edition.ts";
import { facts } from "../embed-kit/facts.ts";
import { smallSite } from "./small-site.ts";

const { root, dist } = smallSite();
afterAll(() => rmSync(root, { recursive: true }));
const pictures = {
  isKept: () => false,
  reduce: (png: Uint8Array) => Promise.resolve(Buffer.from(`reduced ${png.length}`)),
};
const frozen = await freeze("2026-11", dist, pictures);
const text = (path: string) => Buffer.from(frozen.get(path)!).toString();

describe("an edition", () => {
  test("holds embeds, pictures, tables and what they load, and nothing else", () =>
    expect([...frozen.keys()]).toEqual([
      "assets/engine-worker-1.js",
      "assets/reading-1.css",
      "assets/reading-1.js",
      "charts/small.csv",
      "charts/small.json",
      "charts/small.png",
      "charts/small.svg",
      "data/small.csv",
      "embed/small/index.html",
      "facts.json",
      "zh/charts/small.csv",
      "zh/charts/small.json",
      "zh/charts/small.png",
      "zh/charts/small.svg",
      "zh/embed/small/index.html",
    ]));

  test("reduces a picture, unless an edition holds it as it is", async () => {
    expect(text("charts/small.png")).toBe("reduced 3");
    const again = await freeze("2026-12", dist, {
      ...pictures,
      isKept: (png) => Buffer.from(png).toString() === "PNG",
    });
    expect(Buffer.from(again.get("charts/small.png")!).toString()).toBe("PNG");
  });

  test("names no host: wherever it is put, it finds its own files and the living site", () => {
    for (const path of [...frozen.keys()].filter((path) => /\.(html|json)$/.test(path) && path !== "facts.json"))
      expect(text(path), path).not.toContain("a.org");
    expect(text("facts.json")).not.toContain("a.org");
  });

  test("a page, whole", () =>
    expect(text("zh/embed/small/index.html")).toBe(
      '<!doctype html><html data-edition="2026-11" lang="zh-Hans" data-reading-style="../../../assets/reading-1.css" data-reading="../../../assets/reading-1.js" data-engine-worker="../../../assets/engine-worker-1.js" data-data="../../../data/">' +
        '<head><link rel="canonical" href="../../../../../zh/charts/small/"><title>Small</title></head>' +
        '<body><figure data-page="../../../../../zh/charts/small/" data-json="../../../zh/charts/small.json" data-newer="../../../../../zh/charts/small.json"><a href="../../../../../zh/charts/small/">Word Order</a><a href="https://b.org/">Source</a></figure></body></html>',
    ));

  test("JSON leads on from itself; within a sentence it names the edition", () =>
    expect(JSON.parse(text("charts/small.json"))).toMatchObject({
      citation: "Small Bank; Word Order, “Small”, editions/2026-11: /charts/small/",
      addresses: { page: "../../../charts/small/", png: "../charts/small.png" },
      datasets: ["../data/small.csv"],
      rows: [{ key: "2025-06", value: 2 }],
    }));

  test("keeps what its codes say, for every later build", () => {
    const { texts, pictures, heights, choices } = facts.versions["live"]!;
    expect(JSON.parse(text("facts.json"))).toEqual({ small: { texts, pictures, heights, choices } });
  });
});

describe("is refused", () => {
  test.each([
    [
      "under a name that is none",
      "Nov 2026",
      '"Nov 2026" cannot name an edition. Use lower-case letters, digits, dots and hyphens, as in 2026-11.',
    ],
    [
      "without a name",
      "",
      '"" cannot name an edition. Use lower-case letters, digits, dots and hyphens, as in 2026-11.',
    ],
    [
      "outside its folder",
      "../x",
      '"../x" cannot name an edition. Use lower-case letters, digits, dots and hyphens, as in 2026-11.',
    ],
  ])("%s", (_, name, message) => expect(freeze(name, dist, pictures)).rejects.toThrow(new Error(message)));

  test("without a site", () =>
    expect(freeze("2026-12", join(root, "nowhere"), pictures)).rejects.toThrow(
      new Error(`No site in ${join(root, "nowhere")}. Run \`npm run build\` first.`),
    ));

  test("from a page that does not say where it lives; then nothing is written", async () => {
    const broken = smallSite({
      "embed/small/index.html": "<html lang=en></html>",
      "charts/small.png": undefined,
      "zh/charts/small.png": undefined,
    });
    const store = join(broken.root, "editions");
    await expect(publish("2026-12", broken.dist, store)).rejects.toThrow(
      new Error('embed/small/index.html names no canonical page that ends in "charts/small/". Build the site again.'),
    );
    expect(existsSync(store)).toBe(false);
    rmSync(broken.root, { recursive: true });
  });
});
