import { Resvg, type ResvgRenderOptions } from "@resvg/resvg-js";
import sharp from "sharp";

/** A drawing has few colours: with the shades of its edges they fit a palette, at a third of the bytes. */
const palette = { palette: true, colours: 96, effort: 4, compressionLevel: 9, dither: 0 } as const;

/** What a thread of the pool does: sets one SVG as the bytes of a PNG. */
export default async ({ svg, options }: { svg: string; options: ResvgRenderOptions }): Promise<Uint8Array> => {
  const image = new Resvg(svg, options).render();
  const { width, height } = image;
  return sharp(image.pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png(palette)
    .toBuffer();
};
