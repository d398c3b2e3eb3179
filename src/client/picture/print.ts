/** The module that makes pictures for print, and the faces it is given. */
import type { Lang } from "../../i18n/lang.ts";
import type { FaceSources } from "../../picture-kit/outlines.ts";
import { webFaces } from "../../picture-kit/web-faces.ts";
import { lazyUrl } from "../dom.ts";
import { faceBytes } from "./faces.ts";

interface Print {
  pdf: (markup: string, faces: FaceSources<Uint8Array>) => Promise<Blob>;
  outlines: (markup: string, faces: FaceSources<Uint8Array>) => Blob;
}

/** A family without a face of its own for a weight takes the one it has. */
async function facesOf(lang: Lang): Promise<FaceSources<Uint8Array>> {
  const faces: Record<string, Record<"text" | "bold", Uint8Array>> = {};
  for (const face of webFaces[lang]) {
    const bytes = await faceBytes(face);
    const known = (faces[face.family] ??= { text: bytes, bold: bytes });
    known[face.weight === 600 ? "bold" : "text"] = bytes;
  }
  return faces;
}

/** @throws if the module or a face does not come */
export async function forPrint(form: "pdf" | "outlines", markup: string, lang: Lang): Promise<Blob> {
  const [print, faces] = await Promise.all([
    import(/* @vite-ignore */ lazyUrl("print")) as Promise<Print>,
    facesOf(lang),
  ]);
  return print[form](markup, faces);
}
