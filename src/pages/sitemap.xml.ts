import type { APIRoute } from "astro";
import { allPages } from "~/site/addresses/pages";
import { absolute, page } from "~/site/addresses/urls";
import { htmlLang, langs } from "~/i18n/lang";

/** Every page in every language, each naming its twins. */
export const GET: APIRoute = async ({ site }) => {
  const urls = (await allPages()).flatMap((path) => {
    const twins = langs
      .map(
        (lang) =>
          `<xhtml:link rel="alternate" hreflang="${htmlLang[lang]}" href="${absolute(page(path, lang), site!)}"/>`,
      )
      .join("");
    return langs.map((lang) => `<url><loc>${absolute(page(path, lang), site!)}</loc>${twins}</url>`);
  });
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join("\n")}\n</urlset>\n`,
    { headers: { "content-type": "application/xml; charset=utf-8" } },
  );
};
