import type { APIRoute } from "astro";
import { base64, name as font } from "virtual:font/serif";
import { base64 as italic64, name as italic } from "virtual:font/serif-italic";
import { name as style, text as css } from "virtual:style/site";
import { file } from "~/site/addresses/urls";
import { lazyFiles } from "~/site/assets/lazy-assets";

const face = (name: string, style: string) =>
  `@font-face{font-family:"Source Serif 4";src:url("${file(`assets/${name}`)}") format("woff2");${style};font-display:swap}`;
const faces = face(font, "font-weight:400 700") + face(italic, "font-style:italic;font-weight:400");
const typeOf = (name: string) => `text/${name.endsWith(".css") ? "css" : "javascript"}; charset=utf-8`;

const files: Record<string, { type: string; body: string | Uint8Array<ArrayBuffer> }> = {
  [style]: { type: typeOf(style), body: faces + css },
  [font]: { type: "font/woff2", body: new Uint8Array(Buffer.from(base64, "base64")) },
  [italic]: { type: "font/woff2", body: new Uint8Array(Buffer.from(italic64, "base64")) },
  ...Object.fromEntries(lazyFiles.map(({ name, text }) => [name, { type: typeOf(name), body: text }])),
};

export const getStaticPaths = () => Object.keys(files).map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => {
  const { type, body } = files[params["file"]!]!;
  return new Response(body, { headers: { "content-type": type } });
};
