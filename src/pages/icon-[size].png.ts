import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { APIRoute } from "astro";
import { Resvg } from "@resvg/resvg-js";
import { palette } from "~/chart-kit/theme";

export const getStaticPaths = () => ["180", "512"].map((size) => ({ params: { size } }));

/** The favicon on paper, for launchers that take no vectors. */
export const GET: APIRoute = ({ params }) => {
  const svg = readFileSync(join(process.cwd(), "public/favicon.svg"), "utf8").replace(/<style>.*<\/style>/, "");
  const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-6 -6 44 44"><rect x="-6" y="-6" width="44" height="44" fill="${palette.light.paper}"/>${svg.replace("<svg", '<svg width="32" height="32"')}</svg>`;
  const picture = new Resvg(icon, { fitTo: { mode: "width", value: Number(params["size"]) } });
  return new Response(new Uint8Array(picture.render().asPng()), { headers: { "content-type": "image/png" } });
};
