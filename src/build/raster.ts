import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import subsetFont from "subset-font";

const family = "Noto Sans SC";
const weights = { normal: "400Regular/NotoSansSC_400Regular.ttf", bold: "700Bold/NotoSansSC_700Bold.ttf" };
const folder = "node_modules/@expo-google-fonts/noto-sans-sc";

const cache = new Map<string, Promise<string[]>>();

/** Font files that hold just the glyphs of `text`: the whole face is 10 MB a weight, and would be read for every picture. */
function fontsFor(text: string): Promise<string[]> {
  const letters = [...new Set(text)].sort().join("");
  const known = cache.get(letters);
  if (known) return known;
  const files = Promise.all(
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
  );
  cache.set(letters, files);
  return files;
}

/**
 * Sets an SVG as a PNG, in the bundled face that has Latin and Chinese glyphs.
 * @param letters every character the build's pictures hold; one font subset then serves them all
 * @param scale pixels of the picture a unit of the drawing
 */
export async function raster(svg: string, letters: string, scale = 2): Promise<Uint8Array> {
  const fontFiles = await fontsFor(letters);
  const picture = new Resvg(svg, {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: family, sansSerifFamily: family },
    fitTo: { mode: "zoom", value: scale },
  });
  return picture.render().asPng();
}
