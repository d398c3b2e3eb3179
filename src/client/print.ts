/**
 * Pictures for print, made in the page: as PDF, and as SVG whose words are outlines. A module of its own, fetched when a
 * reader asks for one: it carries a writer of PDF and a reader of fonts.
 */
import { outlineWords } from "../picture-kit/outlines.ts";
import { picturePdf, type FaceSources } from "../picture-kit/picture-pdf.ts";

export const pdf = async (markup: string, faces: FaceSources<Uint8Array>): Promise<Blob> =>
  new Blob([await picturePdf(markup, faces)], { type: "application/pdf" });

export function outlines(markup: string, faces: FaceSources<Uint8Array>): Blob {
  const { documentElement } = new DOMParser().parseFromString(markup, "image/svg+xml");
  outlineWords(documentElement, faces);
  return new Blob([new XMLSerializer().serializeToString(documentElement)], { type: "image/svg+xml" });
}
