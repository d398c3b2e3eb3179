import type { APIRoute } from "astro";
import { withLangs } from "~/site/registry/languages";
import { oembed } from "~/site/files/oembed";
import { chartOf, charts } from "~/site/registry/registry";
import type { Lang } from "~/i18n/lang";

export const getStaticPaths = () =>
  withLangs(
    [...charts.keys()].map((id) => ({ id })),
    ({ id }) => ({ id }),
  );

export const GET: APIRoute = ({ params, props, site }) =>
  new Response(JSON.stringify(oembed(chartOf(params["id"]!), (props as { lang: Lang }).lang, site!), null, 1), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
