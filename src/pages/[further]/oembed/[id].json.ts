import type { APIRoute } from "astro";
import type { AnyChart } from "~/chart-kit/define-chart";
import { furtherLangs, type FurtherLang } from "~/i18n/further";
import { oembed } from "~/site/files/oembed";
import { chartOf } from "~/site/registry/registry";
import { chartsIn } from "~/site/translations/languages";

export const getStaticPaths = () =>
  furtherLangs.flatMap((lang) =>
    chartsIn(lang).map((id) => ({ params: { further: lang, id }, props: { lang, chart: chartOf(id) } })),
  );

export const GET: APIRoute = ({ props, site }) => {
  const { lang, chart } = props as { lang: FurtherLang; chart: AnyChart };
  return new Response(JSON.stringify(oembed(chart, lang, site!), null, 1), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
};
