import type { APIRoute } from "astro";
import { letters } from "~/site/files/chart-files";
import { webFace, webFaceFiles } from "~/site/pictures/raster";

export const getStaticPaths = () => Object.keys(webFaceFiles).map((face) => ({ params: { face } }));

/** The faces of pictures, for those that are made in a page. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await webFace(params["face"]!, letters()), { headers: { "content-type": "font/woff2" } });
