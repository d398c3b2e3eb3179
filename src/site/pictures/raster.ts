import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ResvgRenderOptions } from "@resvg/resvg-js";
import subsetFont from "subset-font";
import { Tinypool } from "tinypool";
import { memo } from "../registry/memo.ts";

const family = "Noto Sans SC";
const weights = { normal: "400Regular/NotoSansSC_400Regular.ttf", bold: "700Bold/NotoSansSC_700Bold.ttf" };
const folder = "node_modules/@expo-google-fonts/noto-sans-sc";

/** Font files that hold just `letters`: the whole face is 10 MB a weight, and would be read for every picture. */
const fontsFor = memo(
  (letters: string) => letters,
  (letters): Promise<string[]> =>
    Promise.all(
      Object.values(weights).map(async (file) => {
        const bytes = await subsetFont(readFileSync(join(process.cwd(), folder, file)), letters, {
          targetFormat: "truetype",
        });
        const home = join(tmpdir(), "word-order-fonts");
        mkdirSync(home, { recursive: true });
        const path = join(home, `${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}.ttf`);
        writeFileSync(path, bytes);
        return path;
      }),
    ),
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

/**
 * Sets an SVG as a PNG, in the bundled face that has Latin and Chinese glyphs.
 * @param letters of every picture the build makes, from `lettersOf`; one font subset then serves them all
 * @param scale pixels of the picture a unit of the drawing
 */
export async function raster(svg: string, letters: string, scale = 2): Promise<Uint8Array<ArrayBuffer>> {
  const options: ResvgRenderOptions = {
    font: {
      fontFiles: await fontsFor(letters),
      loadSystemFonts: false,
      defaultFontFamily: family,
      sansSerifFamily: family,
    },
    fitTo: { mode: "zoom", value: scale },
  };
  return (await threads.run({ svg, options })) as Uint8Array<ArrayBuffer>;
}
