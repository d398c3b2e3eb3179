/** A picture as an image: for the preview, and as pixels. */
import { el } from "../dom.ts";
import type { Drawn } from "./draw-picture.ts";

/** The address of a picture that carries its faces. @param style "" where they did not come: then the reader's own are used */
export const imageAddress = ({ markup }: Drawn, style: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(style ? markup.replace(">", `><style>${style}</style>`) : markup)}`;

/** @param scale pixels of the file for one of the picture's */
export async function pngOf({ width, height }: Drawn, address: string, scale: number): Promise<Blob> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = el("canvas", { width: String(width * scale), height: String(height * scale) });
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture has no pixels."))), "image/png"),
  );
}
