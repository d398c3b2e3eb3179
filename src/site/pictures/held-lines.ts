import { create, type Font } from "fontkit";
import { readFileSync } from "node:fs";
import { firstFamily } from "../../picture-kit/faces.ts";
import { memo } from "../registry/memo.ts";
import { facePath, type faceFiles } from "./face-files.ts";

/** How much wider than ours the face may be that a program without ours takes: DejaVu, the widest, by a quarter. */
const widest = 1.3;

const fontOf = memo(
  (face: keyof typeof faceFiles) => face,
  (face) => create(readFileSync(facePath(face))) as Font,
);

const faceOf = (family: string, isBold: boolean): keyof typeof faceFiles =>
  family === "Source Serif 4"
    ? "title"
    : family === "Noto Sans SC"
      ? isBold
        ? "chineseBold"
        : "chinese"
      : isBold
        ? "textBold"
        : "text";

const unescaped = (text: string) =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

/**
 * Tells the lines of a picture that a wider face would carry over its edge how wide they are (`textLength`): a program
 * without the faces of the site then sets them closer and not off the page. Other words stay as they are, for programs that
 * keep the length by moving letters together make short ones hard to read.
 * @param svg as `picture` makes it
 */
export function holdLines(svg: string): string {
  const [, width] = /viewBox="0 0 ([\d.]+)/.exec(svg)!;
  const [, text] = /font-family="([^"]+)"/.exec(svg)!;
  return svg.replace(
    /<text x="([\d.]+)" y="[\d.]+" font-size="([\d.]+)" fill="#\w+"( font-weight="600")?(?: font-family="([^"]+)")?(?=>([^<]+)<)/g,
    (tag: string, x: string, size: string, bold: string | undefined, own: string | undefined, words: string) => {
      const font = fontOf(faceOf(firstFamily(own ?? text!), bold !== undefined));
      const length = (font.layout(unescaped(words)).advanceWidth * Number(size)) / font.unitsPerEm;
      if (Number(x) + length * widest <= Number(width)) return tag;
      return `${tag} textLength="${length.toFixed(1)}" lengthAdjust="spacingAndGlyphs"`;
    },
  );
}
