import type { APIRoute } from "astro";
import { absolute, file } from "~/site/addresses/urls";

export const GET: APIRoute = ({ site }) =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${absolute(file("sitemap.xml"), site!)}</loc></sitemap></sitemapindex>\n`,
    { headers: { "content-type": "application/xml; charset=utf-8" } },
  );
