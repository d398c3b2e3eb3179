import type { APIRoute } from "astro";
import { langPaths } from "~/site/registry/languages";
import { searchTexts } from "~/site/files/search-documents";
import type { Lang } from "~/i18n/lang";

export const getStaticPaths = langPaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(await searchTexts((props as { lang: Lang }).lang), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
