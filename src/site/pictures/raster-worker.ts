import { Resvg, type ResvgRenderOptions } from "@resvg/resvg-js";
import PdfDocument from "pdfkit";
import sharp from "sharp";
import svgToPdf from "svg-to-pdfkit";
import { firstFamily } from "../../picture-kit/faces.ts";

/** A drawing has few colours: with the shades of its edges they fit a palette, at a third of the bytes. */
const palette = { palette: true, colours: 96, effort: 4, compressionLevel: 9, dither: 0 } as const;

export interface Task {
  svg: string;
  options: ResvgRenderOptions;
  as: "png" | "outlines" | "pdf";
  /** The file of each face, by family, then by whether bold. */
  faces: Readonly<Record<string, Readonly<Record<"text" | "bold", string>>>>;
}

async function png({ svg, options }: Task): Promise<Uint8Array> {
  const image = new Resvg(svg, options).render();
  const { width, height } = image;
  return sharp(image.pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png(palette)
    .toBuffer();
}

/** One page of the picture's size, at 96 pixels an inch; text stays text, in embedded subsets of the faces. */
async function pdf({ svg, faces }: Task): Promise<Uint8Array> {
  const [width, height] = /width="(\d+)" height="(\d+)"/
    .exec(svg)!
    .slice(1)
    .map((pixels) => Number(pixels) * 0.75) as [number, number];
  const title = /<title>([^<]*)/.exec(svg)?.[1] ?? "";
  // A date would make every build another file.
  const document = new PdfDocument({
    size: [width, height],
    margin: 0,
    info: { Title: title, CreationDate: new Date(0) },
  });
  const chunks: Uint8Array[] = [];
  document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise((resolve) => document.on("end", resolve));
  for (const [family, files] of Object.entries(faces))
    for (const [weight, file] of Object.entries(files)) document.registerFont(`${family} ${weight}`, file);
  svgToPdf(document, svg, 0, 0, {
    width,
    height,
    fontCallback: (families, isBold) => `${firstFamily(families)} ${isBold ? "bold" : "text"}`,
  });
  document.end();
  await done;
  return Buffer.concat(chunks);
}

/** What a thread of the pool does: sets one SVG as a PNG, as an SVG whose words are outlines, or as a PDF. */
export default async (task: Task): Promise<Uint8Array> => {
  if (task.as === "png") return png(task);
  if (task.as === "pdf") return pdf(task);
  return new TextEncoder().encode(new Resvg(task.svg, task.options).toString());
};
