import { Resvg, type ResvgRenderOptions } from "@resvg/resvg-js";
import sharp from "sharp";
import { picturePdf } from "../../picture-kit/picture-pdf.ts";

/** A drawing has few colours: with the shades of its edges they fit a palette, at a third of the bytes. */
const palette = { palette: true, colours: 96, effort: 4, compressionLevel: 9, dither: 0 } as const;

export interface Task {
  svg: string;
  options: ResvgRenderOptions;
  as: "png" | "outlines" | "pdf";
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
  const outlined = new Resvg(task.svg, task.options).toString();
  return task.as === "pdf" ? picturePdf(task.svg, outlined) : new TextEncoder().encode(outlined);
};
