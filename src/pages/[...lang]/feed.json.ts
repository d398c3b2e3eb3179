import type { APIRoute } from "astro";
import { essayFeed } from "~/site/files/feeds";
import { langPaths } from "~/site/registry/languages";
import type { Lang } from "~/i18n/lang";

export const getStaticPaths = langPaths;

export const GET: APIRoute = async ({ props, site }) =>
  new Response((await essayFeed((props as { lang: Lang }).lang, site!)).json1(), {
    headers: { "content-type": "application/feed+json; charset=utf-8" },
  });
