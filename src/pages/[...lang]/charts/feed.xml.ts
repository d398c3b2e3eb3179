import type { APIRoute } from "astro";
import { chartFeed } from "~/site/files/feeds";
import { langPaths } from "~/site/registry/languages";
import type { Lang } from "~/i18n/lang";

export const getStaticPaths = langPaths;

export const GET: APIRoute = ({ props, site }) =>
  new Response(chartFeed((props as { lang: Lang }).lang, site!).atom1(), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
