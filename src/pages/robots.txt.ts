import type { APIRoute } from "astro";
import { absolute, file } from "~/build/urls";

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(file("sitemap-index.xml"), site!)}\n`, {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
