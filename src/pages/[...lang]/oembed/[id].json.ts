import type { APIRoute } from "astro";
import { withLangs } from "~/site/registry/languages";
import { oembed, oembedViews } from "~/site/files/oembed";
import { charts } from "~/site/registry/registry";
import type { AnyChart, Choices } from "~/chart-kit/define-chart";
import type { Lang } from "~/i18n/lang";

export const getStaticPaths = () =>
  withLangs(
    [...charts.values()].flatMap((chart) =>
      [...oembedViews(chart)].map(([name, choices]) => ({ id: name, chart, choices })),
    ),
    ({ id }) => ({ id }),
  );

export const GET: APIRoute = ({ props, site }) => {
  const { lang, chart, choices } = props as { lang: Lang; chart: AnyChart; choices: Choices };
  return new Response(JSON.stringify(oembed(chart, lang, site!, choices), null, 1), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
};
