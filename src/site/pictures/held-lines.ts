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

/** A line as `picture` writes it: its place, size, weight, the title's family, and its words. */
const line =
  /<text x="([\d.]+)" y="[\d.]+" font-size="([\d.]+)" fill="#\w+"( font-weight="600")?(?: font-family="([^"]+)")?(?=>([^<]+)<)/g;

/**
 * Tells the lines of a picture that a wider face would carry over its edge how wide they are (`textLength`): a program
 * without the faces of the site then sets them closer and not off the page. Other words stay as they are, for programs that
 * keep the length by moving letters together make short ones hard to read.
 * @param svg as `picture` makes it
 */
export function holdLines(svg: string): string {
  const [, width] = /viewBox="0 0 ([\d.]+)/.exec(svg)!;
  const [, text] = /font-family="([^"]+)"/.exec(svg)!;
  const lines = [...svg.matchAll(line)].map((match) => {
    const [tag, x, size, bold, own, words] = match;
    const font = fontOf(faceOf(firstFamily(own ?? text!), bold !== undefined));
    const length = (font.layout(unescaped(words!)).advanceWidth * Number(size)) / font.unitsPerEm;
    return { tag, length, isTitle: own !== undefined, leaves: Number(x) + length * widest > Number(width) };
  });
  // Lines of a title set closer and wider by turns would look like a mistake.
  const isTitleHeld = lines.some(({ isTitle, leaves }) => isTitle && leaves);
  let at = 0;
  return svg.replace(line, () => {
    const { tag, length, isTitle, leaves } = lines[at++]!;
    const isHeld = leaves || (isTitle && isTitleHeld);
    return isHeld ? `${tag} textLength="${length.toFixed(1)}" lengthAdjust="spacingAndGlyphs"` : tag;
  });
}
