/** The faces of pictures as the page fetches them: the subsets that the build sets pictures with. */
import type { Lang } from "../../i18n/lang.ts";
import { webFaces, type WebFace } from "../../picture-kit/web-faces.ts";
import { lazyUrl } from "../dom.ts";

const known = new Map<string, Promise<Uint8Array>>();

async function fetchFace({ file }: WebFace): Promise<Uint8Array> {
  const answer = await fetch(new URL(`../faces/${file}`, lazyUrl("data")));
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}.`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** The bytes of a face, fetched once; a failed request may be made again. */
export function faceBytes(face: WebFace): Promise<Uint8Array> {
  const bytes = known.get(face.file) ?? fetchFace(face);
  known.set(face.file, bytes);
  bytes.catch(() => known.delete(face.file));
  return bytes;
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/**
 * A stylesheet that carries the faces of a language: a picture drawn as an image may fetch nothing.
 * @throws if a face does not come
 */
export async function faceStyle(lang: Lang): Promise<string> {
  const rules = webFaces[lang].map(async (face) => {
    const data = base64(await faceBytes(face));
    return `@font-face{font-family:"${face.family}";font-weight:${face.weight};src:url(data:font/woff2;base64,${data})}`;
  });
  return (await Promise.all(rules)).join("");
}
