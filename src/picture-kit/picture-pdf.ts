import PdfDocument from "pdfkit";
import svgToPdf from "svg-to-pdfkit";

/**
 * Sets a picture as a PDF of one page of its size, at 96 pixels an inch. Programs that edit a PDF put faces of their own in
 * place of embedded ones, or lose ligatures: words are outlines, which all of them keep where they are.
 * @param svg as `picture` makes it: what the document is called, its size and language are read from it
 * @param outlined the same with outlines for words
 */
export async function picturePdf(svg: string, outlined: string): Promise<Uint8Array<ArrayBuffer>> {
  const [width, height] = /width="(\d+)" height="(\d+)"/
    .exec(svg)!
    .slice(1)
    .map((pixels) => Number(pixels) * 0.75) as [number, number];
  const text = (tag: string) => unescaped(new RegExp(`<${tag}>([^<]*)`).exec(svg)?.[1] ?? "");
  const document = new PdfDocument({
    size: [width, height],
    margin: 0,
    // There are no words, and a browser's pdfkit does not carry the default, a face of the format's own.
    font: null as unknown as string,
    lang: /xml:lang="([^"]+)"/.exec(svg)?.[1] ?? "",
    displayTitle: true,
    // A date would make every build another file.
    info: { Title: text("title"), Subject: text("desc"), CreationDate: new Date(0) },
  });
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  document.on("data", (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
  const done = new Promise((resolve) => document.on("end", resolve));
  svgToPdf(document, outlined, 0, 0, { width, height });
  document.end();
  await done;
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

const unescaped = (text: string) =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
