import sharp from "sharp";
import { parseHTML } from "linkedom";
import { textBoxes, type TextBox } from "../../tests/charts/lib/text-boxes.ts";

/** How much ink of its colour a label left where it is written, as a part of its box. */
export type Ink = readonly number[];

/** Every label of a picture, and how wide the picture is in the units of its boxes. */
export function labelsOf(svg: string): { labels: TextBox[]; width: number } {
  const root = parseHTML(svg).document.querySelector("svg")!;
  return { labels: textBoxes(root), width: Number(root.getAttribute("viewBox")!.split(" ")[2]) };
}

/** Red, green and blue of "#rrggbb". */
const channels = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** Two colours this far apart in a channel are told apart: the edges of letters are paler than their middle. */
const nearness = 70;

/** The ink of each label in an image of the whole picture. */
export async function inkOf(labels: readonly TextBox[], width: number, image: string | Uint8Array): Promise<Ink> {
  const { data, info } = await sharp(image)
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const scale = info.width / width;
  return labels.map(({ left, right, top, bottom, fill = "#000000" }) => {
    const colour = channels(fill);
    const [fromX, toX] = [Math.max(0, Math.floor(left * scale)), Math.min(info.width, Math.ceil(right * scale))];
    const [fromY, toY] = [Math.max(0, Math.floor(top * scale)), Math.min(info.height, Math.ceil(bottom * scale))];
    let inked = 0;
    for (let y = fromY; y < toY; y++)
      for (let x = fromX; x < toX; x++) {
        const at = (y * info.width + x) * info.channels;
        if (colour.every((channel, index) => Math.abs(data[at + index]! - channel) < nearness)) inked++;
      }
    return inked / Math.max(1, (toX - fromX) * (toY - fromY));
  });
}

/** A label set in another face has more or less ink than in its own, and one that is lost has none but what is near it. */
const leastPart = 0.4;

/** The labels that a program lost: those with far less ink than the reference has at their place. */
export const lostLabels = (labels: readonly TextBox[], reference: Ink, seen: Ink): string[] =>
  labels.filter((_, index) => seen[index]! < reference[index]! * leastPart).map(({ words }) => words);
