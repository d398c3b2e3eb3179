import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = "node_modules/@expo-google-fonts/noto-sans-sc";
const files = { normal: "400Regular/NotoSansSC_400Regular.ttf", bold: "700Bold/NotoSansSC_700Bold.ttf" };

/** What a test needs of a font: whether it has a glyph, and how wide a text is set in it. */
export interface Font {
  has: (char: string) => boolean;
  /** Pixels at a size, without kerning. */
  width: (text: string, fontSize: number) => number;
}

/** The face pictures are set in, read from the file that is bundled: an OpenType font's own tables, no more. */
export function bundledFont(weight: keyof typeof files): Font {
  const bytes = readFileSync(join(process.cwd(), folder, files[weight]));
  const tables = new Map<string, number>();
  for (let i = 0; i < bytes.readUInt16BE(4); i++) {
    const entry = 12 + i * 16;
    tables.set(bytes.toString("latin1", entry, entry + 4), bytes.readUInt32BE(entry + 8));
  }
  const [head, hhea, hmtx] = ["head", "hhea", "hmtx"].map((name) => tables.get(name)!);
  const unitsPerEm = bytes.readUInt16BE(head! + 18);
  const longMetrics = bytes.readUInt16BE(hhea! + 34);
  const glyphOf = characterMap(bytes, tables.get("cmap")!);
  const advance = (glyph: number) => bytes.readUInt16BE(hmtx! + Math.min(glyph, longMetrics - 1) * 4);
  return {
    has: (char) => glyphOf(char.codePointAt(0)!) !== 0,
    width: (text, fontSize) =>
      ([...text].reduce((sum, char) => sum + advance(glyphOf(char.codePointAt(0)!)), 0) * fontSize) / unitsPerEm,
  };
}

/** The font's map from code points to glyphs, in its full form (format 12); glyph 0 is "no such character". */
function characterMap(bytes: Buffer, cmap: number): (code: number) => number {
  const subtables = Array.from(
    { length: bytes.readUInt16BE(cmap + 2) },
    (_, i) => cmap + bytes.readUInt32BE(cmap + 4 + i * 8 + 4),
  );
  const full = subtables.find((at) => bytes.readUInt16BE(at) === 12);
  if (full === undefined)
    throw new Error(
      "The bundled font has no character map of format 12. Teach tests/charts/lib/font.ts the one it has.",
    );
  const groups = Array.from({ length: bytes.readUInt32BE(full + 12) }, (_, i) => {
    const [start, end, glyph] = [0, 4, 8].map((offset) => bytes.readUInt32BE(full + 16 + i * 12 + offset));
    return { start: start!, end: end!, glyph: glyph! };
  });
  return (code) => {
    const group = groups.find(({ start, end }) => code >= start && code <= end);
    return group ? group.glyph + code - group.start : 0;
  };
}
