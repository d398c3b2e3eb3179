import * as fontkit from "fontkit";
import { facePath, type faceFiles } from "../../../src/site/pictures/face-files.ts";

/** What a test needs of a font: whether it has a glyph, and how wide a text is set in it. */
export interface Font {
  has: (char: string) => boolean;
  /** Pixels at a size, without kerning. */
  width: (text: string, fontSize: number) => number;
}

/** A face that pictures are set in, read from the file that is bundled. */
export function bundledFont(face: keyof typeof faceFiles): Font {
  const known = fonts.get(face) ?? read(face);
  fonts.set(face, known);
  return known;
}

const fonts = new Map<string, Font>();

function read(face: keyof typeof faceFiles): Font {
  const font = fontkit.openSync(facePath(face)) as fontkit.Font;
  const advances = new Map<string, number>();
  const advance = (char: string) => {
    const known = advances.get(char) ?? font.glyphForCodePoint(char.codePointAt(0)!).advanceWidth;
    advances.set(char, known);
    return known;
  };
  return {
    has: (char) => font.hasGlyphForCodePoint(char.codePointAt(0)!),
    width: (text, fontSize) => ([...text].reduce((sum, char) => sum + advance(char), 0) * fontSize) / font.unitsPerEm,
  };
}

/** The face in which a picture sets words of a family and weight. */
export function faceOf(family: string | undefined, bold: boolean): keyof typeof faceFiles {
  if (family === "Source Serif 4") return "title";
  if (family === "Source Sans 3") return bold ? "textBold" : "text";
  if (family === "Noto Sans SC") return bold ? "chineseBold" : "chinese";
  throw new Error(`A picture asks for the family "${family}". Add its files to src/site/pictures/raster.ts.`);
}
