import type { APIRoute } from "astro";
import { essayOembed } from "~/site/files/oembed";
import { essaysIn, type EssayInList } from "~/site/registry/essay-list";
import { langParam } from "~/site/registry/languages";
import { chartOf } from "~/site/registry/registry";
import { langs } from "~/i18n/lang";

/** Essays that show a chart; the answer is that chart. */
export const getStaticPaths = async () =>
  (await Promise.all(langs.map(essaysIn)))
    .flat()
    .filter(({ card }) => card !== undefined)
    .map((essay) => ({ params: { lang: langParam(essay.lang), slug: essay.slug }, props: { essay } }));

export const GET: APIRoute = ({ props, site }) => {
  const { slug, title, card, lang } = (props as { essay: EssayInList }).essay;
  return new Response(JSON.stringify(essayOembed(slug, title, chartOf(card!), lang, site!), null, 1), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
};
