import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { sha256 } from "../../../src/site/editions/store.ts";
import { packFiles } from "../../../scripts/pack.ts";
import { home, smallSite } from "./small-site.ts";

const { root, dist } = smallSite();
const closed = smallSite({
  "charts/small.csv": undefined,
  "zh/charts/small.csv": undefined,
  "data/small.csv": undefined,
});
afterAll(() => {
  for (const folder of [root, closed.root]) rmSync(folder, { recursive: true });
});
const files = await packFiles("small", dist, root);
const text = (path: string) => new TextDecoder().decode(files[path]);

describe("a pack", () => {
  test("holds frame, pictures, table and words in both languages", () =>
    expect(Object.keys(files).sort()).toEqual([
      "LICENCE.txt",
      "README.txt",
      "SHA256SUMS",
      "frame/assets/engine-worker-1.js",
      "frame/assets/reading-1.css",
      "frame/assets/reading-1.js",
      "frame/charts/small.json",
      "frame/data/small.csv",
      "frame/en/index.html",
      "frame/zh/charts/small.json",
      "frame/zh/index.html",
      "pictures/small.en.print.png",
      "pictures/small.en.svg",
      "pictures/small.en.web.png",
      "pictures/small.zh.print.png",
      "pictures/small.zh.svg",
      "pictures/small.zh.web.png",
      "table/small.en.csv",
      "table/small.zh.csv",
      "text/en.txt",
      "text/zh.txt",
    ]));

  test("its frame loads what lies beside it; only its links lead to the site", () => {
    expect(text("frame/zh/index.html")).toBe(
      '<!doctype html><html lang="zh-Hans" data-reading-style="../assets/reading-1.css" data-reading="../assets/reading-1.js" data-engine-worker="../assets/engine-worker-1.js" data-data="../data/">' +
        `<head><link rel="canonical" href="${home}zh/charts/small/"><title>Small</title></head>` +
        `<body><figure data-page="${home}zh/charts/small/" data-json="../zh/charts/small.json"><a href="${home}zh/charts/small/">Word Order</a><a href="https://b.org/">Source</a></figure></body></html>`,
    );
  });

  test("the print picture has five pixels a unit", () => {
    const png = Buffer.from(files["pictures/small.en.print.png"]!);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([40, 25]);
  });

  test("its words", () =>
    expect(text("text/en.txt")).toBe(
      `Small & rising\n\nNet assets\n\nA line.\n\nFew figures.\n\nSmall Bank; Word Order, “Small”, ${home}charts/small/\n`,
    ));

  test("every file but the list stands in the list, with its checksum", () => {
    const listed = Object.fromEntries(
      text("SHA256SUMS")
        .trimEnd()
        .split("\n")
        .map((line) => line.split("  ").reverse()),
    );
    const rest = Object.entries(files).filter(([path]) => path !== "SHA256SUMS");
    expect(listed).toEqual(Object.fromEntries(rest.map(([path, bytes]) => [path, sha256(bytes)])));
  });

  test.runIf(process.platform === "linux")("sha256sum takes the list", () => {
    const folder = join(root, "unpacked");
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    expect(execFileSync("sha256sum", ["--check", "--strict", "SHA256SUMS"], { cwd: folder }).toString()).not.toContain(
      "FAILED",
    );
  });

  test("a table that may not be passed on is not in it, and the README says why", async () => {
    const kept = await packFiles("small", closed.dist, closed.root);
    expect(Object.keys(kept).filter((path) => path.endsWith(".csv"))).toEqual([]);
    expect(new TextDecoder().decode(kept["README.txt"])).toContain(
      "These figures may be shown, but their producer does not let them be passed on as a file.",
    );
  });
});

describe("is refused", () => {
  test("for a chart that is none", () =>
    expect(packFiles("smal", dist, root)).rejects.toThrow(new Error('No chart "smal". Known: small.')));

  test("without a site", () =>
    expect(packFiles("small", join(root, "nowhere"), root)).rejects.toThrow(
      new Error(`No site in ${join(root, "nowhere")}. Run \`npm run build\` first.`),
    ));
});
