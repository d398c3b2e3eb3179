import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ResvgRenderOptions } from "@resvg/resvg-js";
import subsetFont from "subset-font";
import { Tinypool } from "tinypool";
import { faceFiles, facePath } from "./face-files.ts";
import { memo } from "../registry/memo.ts";
import { charts } from "../registry/registry.ts";
import type { Task } from "./raster-worker.ts";

/** Font files that hold just `letters`: a whole Chinese face is 10 MB a weight, and would be read for every picture. */
export const fontsFor = memo(
  (letters: string) => letters,
  (letters): Promise<string[]> =>
    Promise.all(
      (Object.keys(faceFiles) as (keyof typeof faceFiles)[]).map(async (face) => {
        const bytes = await subsetFont(readFileSync(facePath(face)), letters, {
          targetFormat: "truetype",
          // The family and weight by which a picture asks for the face.
          preserveNameIds: [16, 17],
        });
        const home = join(tmpdir(), "word-order-fonts");
        mkdirSync(home, { recursive: true });
        const path = join(home, `${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}.ttf`);
        writeFileSync(path, bytes);
        return path;
      }),
    ),
);

/** The faces as pages fetch them, by the name of the file; see src/picture-kit/web-faces.ts. */
export const webFaceFiles: Readonly<Record<string, keyof typeof faceFiles>> = {
  text: "text",
  "text-bold": "textBold",
  title: "title",
  chinese: "chinese",
  "chinese-bold": "chineseBold",
};

/** What a view may say that no poster says: printing ASCII, and names of options, units and events. */
const more = () =>
  Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).join("") +
  JSON.stringify([...charts.values()].map(({ choices, annotations }) => [choices, annotations])) +
  "¥£€×÷–—‘’“”…美元人均按时价格";

/** What the faces that pages fetch must hold. @param letters of the pictures that the build makes */
export const webLetters = (letters: string): string => lettersOf([letters, more()]);

/** A face for pictures made in a page. */
export const webFace = async (name: string, letters: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await subsetFont(readFileSync(facePath(webFaceFiles[name]!)), webLetters(letters), { targetFormat: "woff2" }),
  );

/** The characters of texts, each once and in order: what a subset of the face must hold. */
export const lettersOf = (texts: readonly string[]): string =>
  [...new Set(texts.flatMap((text) => [...new Set(text)]))].sort().join("");

/**
 * Threads that set pictures while the build goes on writing pages. By path from the project's root: the bundled build
 * runs from a folder of its own.
 */
const threads = new Tinypool({
  filename: pathToFileURL(join(process.cwd(), "src/site/pictures/raster-worker.ts")).href,
  // As many as there is work for, up to one a core.
  minThreads: 0,
});

async function set(task: Omit<Task, "options">, letters: string, scale = 1): Promise<Uint8Array<ArrayBuffer>> {
  const files = await fontsFor(letters);
  const options: ResvgRenderOptions = {
    font: {
      fontFiles: files,
      loadSystemFonts: false,
      defaultFontFamily: "Source Sans 3",
      sansSerifFamily: "Noto Sans SC",
    },
    fitTo: { mode: "zoom", value: scale },
  };
  return (await threads.run({ ...task, options } satisfies Task)) as Uint8Array<ArrayBuffer>;
}

/**
 * Sets an SVG as a PNG, in the bundled faces.
 * @param letters of every picture the build makes, from `lettersOf`; one font subset then serves them all
 * @param scale pixels of the picture a unit of the drawing
 */
export const raster = (svg: string, letters: string, scale = 2): Promise<Uint8Array<ArrayBuffer>> =>
  set({ svg, as: "png" }, letters, scale);

/** The same SVG with outlines for words, for programs that lack the faces; made once, for the file and for the PDF. */
export const outlinesOf = memo(
  (svg: string, letters: string) => svg + letters,
  (svg, letters): Promise<Uint8Array<ArrayBuffer>> => set({ svg, as: "outlines" }, letters),
);

/** Sets an SVG as a PDF of one page, with outlines for words. */
export const pdfOf = async (svg: string, letters: string): Promise<Uint8Array<ArrayBuffer>> =>
  set({ svg, outlined: new TextDecoder().decode(await outlinesOf(svg, letters)), as: "pdf" }, letters);
