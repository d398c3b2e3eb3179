import PdfDocument from "pdfkit";
import svgToPdf from "svg-to-pdfkit";
import { firstFamily } from "./faces.ts";

/** The file of each face, or its bytes, by family, then by whether bold. */
export type FaceSources<Source = string | Uint8Array> = Readonly<
  Record<string, Readonly<Record<"text" | "bold", Source>>>
>;

/**
 * Sets a picture as a PDF of one page of its size, at 96 pixels an inch. Text stays text, in embedded subsets of the faces.
 * @param svg as `picture` makes it
 */
export async function picturePdf(svg: string, faces: FaceSources): Promise<Uint8Array<ArrayBuffer>> {
  const [width, height] = /width="(\d+)" height="(\d+)"/
    .exec(svg)!
    .slice(1)
    .map((pixels) => Number(pixels) * 0.75) as [number, number];
  const text = (tag: string) => unescaped(new RegExp(`<${tag}>([^<]*)`).exec(svg)?.[1] ?? "");
  const document = new PdfDocument({
    size: [width, height],
    margin: 0,
    // None before the first words: the default is a face of the format's own, which a browser's pdfkit does not carry.
    font: null as unknown as string,
    lang: /xml:lang="([^"]+)"/.exec(svg)?.[1] ?? "",
    displayTitle: true,
    // A date would make every build another file.
    info: { Title: text("title"), Subject: text("desc"), CreationDate: new Date(0) },
  });
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  document.on("data", (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
  const done = new Promise((resolve) => document.on("end", resolve));
  for (const [family, sources] of Object.entries(faces))
    for (const [weight, source] of Object.entries(sources)) document.registerFont(`${family} ${weight}`, source);
  svgToPdf(document, svg, 0, 0, {
    width,
    height,
    fontCallback: (families, isBold) => `${firstFamily(families)} ${isBold ? "bold" : "text"}`,
  });
  document.end();
  await done;
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

const unescaped = (text: string) =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
