/**
 * Pictures for print, made in the page: as SVG whose words are outlines, and as PDF of that. A module of its own, fetched
 * when a reader asks for one: it carries a writer of PDF and a reader of fonts.
 */
import { outlineWords, type FaceSources } from "../picture-kit/outlines.ts";
import { picturePdf } from "../picture-kit/picture-pdf.ts";

function outlined(markup: string, faces: FaceSources<Uint8Array>): string {
  const { documentElement } = new DOMParser().parseFromString(markup, "image/svg+xml");
  outlineWords(documentElement, faces);
  return new XMLSerializer().serializeToString(documentElement);
}

export const outlines = (markup: string, faces: FaceSources<Uint8Array>): Blob =>
  new Blob([outlined(markup, faces)], { type: "image/svg+xml" });

export const pdf = async (markup: string, faces: FaceSources<Uint8Array>): Promise<Blob> =>
  new Blob([await picturePdf(markup, outlined(markup, faces))], { type: "application/pdf" });
