/**
 * Opens the SVGs of five charts, in both languages, in the layout programs at hand and looks for every label: at the place
 * of each word there must be pixels of its colour. After a build: `npm run pictures`.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseHTML } from "linkedom";
import sharp from "sharp";
import { textBoxes } from "../tests/charts/lib/text-boxes.ts";

/** Charts of different kinds: a line, rows of pairs, squares, swarms, limits in rows. */
const ids = ["yuebao-balance", "market-shares", "whole-scale", "provinces-converge", "caps-swap-sides"];
const home = mkdtempSync(join(tmpdir(), "pictures-"));

/** How each program makes a PNG of an SVG; the Debian package it comes in. */
const programs: Record<string, { package: string; png: (svg: string, out: string) => void }> = {
  inkscape: {
    package: "inkscape",
    png: (svg, out) => void execFileSync("inkscape", [svg, "-o", out], { stdio: "ignore" }),
  },
  soffice: {
    package: "libreoffice-draw",
    png: (svg, out) => {
      execFileSync("soffice", ["--headless", "--convert-to", "png", "--outdir", home, svg], { stdio: "ignore" });
      const made = join(home, basename(svg).replace(/\.svg$/, ".png"));
      execFileSync("mv", [made, out]);
    },
  },
};

const isInstalled = (program: string) =>
  (process.env["PATH"] ?? "").split(":").some((folder) => existsSync(join(folder, program)));

/** Red, green and blue of "#rrggbb". */
const channels = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** The words of an SVG that leave no pixel of their colour where they are written. */
async function missingIn(svg: string, png: string): Promise<string[]> {
  const { document } = parseHTML(readFileSync(svg, "utf8"));
  const root = document.querySelector("svg")!;
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const scale = info.width / Number(root.getAttribute("viewBox")!.split(" ")[2]);
  const isNear = (at: number, colour: readonly number[]) =>
    colour.every((channel, index) => Math.abs(data[at + index]! - channel) < 60);
  return textBoxes(root).flatMap(({ words, left, right, top, bottom, fill }) => {
    const colour = channels(fill ?? "#000000");
    for (let y = Math.max(0, Math.floor(top * scale)); y < Math.min(info.height, bottom * scale); y++)
      for (let x = Math.max(0, Math.floor(left * scale)); x < Math.min(info.width, right * scale); x++)
        if (isNear((y * info.width + x) * 3, colour)) return [];
    return [words];
  });
}

let faults = 0;
for (const [program, { package: from, png }] of Object.entries(programs)) {
  if (!isInstalled(program)) {
    console.log(`${program} is not installed. Install the package ${from} and run again.`);
    faults++;
    continue;
  }
  for (const lang of ["", "zh/"])
    for (const id of ids) {
      const svg = join("dist", `${lang}charts/${id}.svg`);
      const out = join(home, `${program}-${lang.slice(0, 2)}${id}.png`);
      png(svg, out);
      const missing = await missingIn(svg, out);
      faults += missing.length;
      console.log(
        `${program} ${lang}${id}: ${missing.length === 0 ? "every label is there" : `no sign of ${missing.join(" | ")}`}`,
      );
    }
}
console.log(`Pictures are in ${home}.`);
process.exitCode = faults > 0 ? 1 : 0;
