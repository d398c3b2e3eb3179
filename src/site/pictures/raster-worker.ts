import { Resvg, type ResvgRenderOptions } from "@resvg/resvg-js";
import sharp from "sharp";
import { picturePdf } from "../../picture-kit/picture-pdf.ts";

/**
 * A drawing has few colours: with the shades of its edges they fit a palette, at two thirds of the bytes. A longer search for the
 * palette takes four times as long and finds none better.
 */
const palette = { palette: true, colours: 96, effort: 1, compressionLevel: 9, dither: 0 } as const;

export interface Task {
  svg: string;
  options: ResvgRenderOptions;
  as: "png" | "outlines" | "pdf";
  /** The same with outlines for words, which a PDF is made from. */
  outlined?: string;
}

async function png({ svg, options }: Task): Promise<Uint8Array> {
  const image = new Resvg(svg, options).render();
  const { width, height } = image;
  return sharp(image.pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png(palette)
    .toBuffer();
}

/** What a thread of the pool does: sets one SVG as a PNG, as an SVG whose words are outlines, or as a PDF. */
export default async (task: Task): Promise<Uint8Array> => {
  if (task.as === "png") return png(task);
  if (task.outlined !== undefined) return picturePdf(task.svg, task.outlined);
  return new TextEncoder().encode(new Resvg(task.svg, task.options).toString());
};
