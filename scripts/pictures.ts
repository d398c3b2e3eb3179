/**
 * Opens the pictures of five charts of different kinds, in both languages and in every form that layout programs take, in
 * the programs at hand, and compares which labels each kept with what is drawn in the bundled faces. After a build:
 * `npm run pictures`, or `npm run pictures -- rate-gap` for other charts.
 */
import { copyFileSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inkOf, labelsOf, lostLabels } from "./pictures/labels.ts";
import { forms, isInstalled, programs } from "./pictures/programs.ts";

/** A line, rows of pairs, squares, swarms, limits in rows. */
const usual = ["yuebao-balance", "market-shares", "whole-scale", "provinces-converge", "caps-swap-sides"];
const asked = process.argv.slice(2);
const home = mkdtempSync(join(tmpdir(), "pictures-"));

const pictures = (asked.length > 0 ? asked : usual).flatMap((id) =>
  (["en", "zh"] as const).map((lang) => {
    for (const form of forms)
      copyFileSync(
        join("dist", lang === "en" ? "" : lang, `charts/${id}.${form}`),
        join(home, `${id}-${lang}.${form}`),
      );
    return `${id}-${lang}`;
  }),
);
const described = new Map(pictures.map((name) => [name, labelsOf(readFileSync(join(home, `${name}.svg`), "utf8"))]));
const inkIn = async (name: string, file: string) => {
  const { labels, width } = described.get(name)!;
  return inkOf(labels, width, join(home, file));
};

let faults = 0;
const references = new Map<string, Awaited<ReturnType<typeof inkIn>>>();
for (const program of programs) {
  const { name: by, opens, needs, open } = program;
  if (!isInstalled(program)) {
    console.log(`${by} is not installed. Install the package ${needs!.package} and run again.`);
    faults++;
    continue;
  }
  for (const form of opens) {
    await open(
      pictures.map((name) => `${name}.${form}`),
      home,
    );
    for (const name of pictures) {
      const ink = await inkIn(name, `${name}.${form}.${by}.png`);
      // The first program draws in the bundled faces: what it shows is what the others are to show.
      if (by === programs[0]!.name && form === "svg") references.set(name, ink);
      const { labels } = described.get(name)!;
      const lost = lostLabels(labels, references.get(name)!, ink);
      faults += lost.length;
      console.log(
        `${by} ${name}.${form}: ${labels.length - lost.length} of ${labels.length} labels${lost.length > 0 ? `; lost: ${lost.join(" | ")}` : ""}`,
      );
    }
  }
}
console.log(`The pictures are in ${home}.`);
process.exitCode = faults > 0 ? 1 : 0;
