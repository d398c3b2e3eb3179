import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { Resvg } from "@resvg/resvg-js";
import { launchOptions } from "../find-browser.ts";
import { faceFiles, facePath } from "../../src/site/pictures/face-files.ts";

/** The forms of a picture that layout programs open, by the end of the file's name. */
export const forms = ["svg", "outlines.svg", "pdf"] as const;
export type Form = (typeof forms)[number];

export interface Program {
  name: string;
  opens: readonly Form[];
  /** What to install where it is missing; undefined where it comes with the project. */
  needs?: { command: string; package: string };
  /** Writes "<file>.<name>.png" for each file, in the folder that the files are in. @param home that folder */
  open: (files: readonly string[], home: string) => void | Promise<void>;
}

const run = (command: string, options: readonly string[]) =>
  void execFileSync(command, options, { stdio: "ignore", timeout: 300_000 });

const resvg: Program = {
  name: "resvg",
  opens: ["svg", "outlines.svg"],
  open: (files, home) => {
    const fontFiles = (Object.keys(faceFiles) as (keyof typeof faceFiles)[]).map(facePath);
    for (const file of files) {
      const image = new Resvg(readFileSync(join(home, file), "utf8"), {
        font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Source Sans 3" },
        fitTo: { mode: "zoom", value: 2 },
      });
      writeFileSync(join(home, `${file}.resvg.png`), image.render().asPng());
    }
  },
};

/** In a window, Chromium shows PDF by a viewer that cannot be photographed; PDF is left to the others. */
const chrome: Program = {
  name: "chromium",
  opens: ["svg", "outlines.svg"],
  open: async (files, home) => {
    const browser = await chromium.launch(launchOptions());
    const page = await browser.newPage({ deviceScaleFactor: 2 });
    for (const file of files) {
      const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(readFileSync(join(home, file), "utf8"))!;
      await page.setViewportSize({ width: Number(width), height: Number(height) });
      await page.goto(`file://${join(home, file)}`);
      await page.screenshot({ path: join(home, `${file}.chromium.png`) });
    }
    await browser.close();
  },
};

const inkscape: Program = {
  name: "inkscape",
  opens: forms,
  needs: { command: "inkscape", package: "inkscape" },
  open: (files, home) => {
    for (const file of files)
      run("inkscape", [join(home, file), "-o", join(home, `${file}.inkscape.png`), "--export-dpi=192"]);
  },
};

const libreOffice: Program = {
  name: "libreoffice",
  opens: forms,
  needs: { command: "soffice", package: "libreoffice-draw" },
  open: (files, home) => {
    for (const file of files) {
      const filter = file.endsWith(".pdf") ? ["--infilter=draw_pdf_import"] : [];
      run("soffice", [...filter, "--headless", "--convert-to", "png", "--outdir", home, join(home, file)]);
      run("mv", [join(home, file.replace(/\.\w+$/, ".png")), join(home, `${file}.libreoffice.png`)]);
    }
  },
};

const poppler: Program = {
  name: "poppler",
  opens: ["pdf"],
  needs: { command: "pdftoppm", package: "poppler-utils" },
  open: (files, home) => {
    for (const file of files)
      run("pdftoppm", ["-r", "192", "-png", "-singlefile", join(home, file), join(home, `${file}.poppler`)]);
  },
};

export const programs: readonly Program[] = [resvg, chrome, inkscape, libreOffice, poppler];

export const isInstalled = ({ needs }: Program): boolean =>
  needs === undefined ||
  (process.env["PATH"] ?? "").split(":").some((folder) => existsSync(join(folder, needs.command)));
