import type { APIRoute } from "astro";
import { absolute, file } from "~/site/addresses/urls";

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(file("sitemap-index.xml"), site!)}\n`, {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
