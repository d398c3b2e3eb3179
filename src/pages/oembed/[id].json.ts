import type { APIRoute } from "astro";
import { embedFrame, embedHeight, embedWidth } from "~/build/embed-code";
import { chartOf, charts } from "~/build/registry";
import { absolute, page } from "~/build/urls";
import { site as words } from "~/i18n/site";

export const getStaticPaths = () => [...charts.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params, site }) => {
  const chart = chartOf(params["id"]!);
  const answer = {
    version: "1.0",
    type: "rich",
    provider_name: words.name.en,
    provider_url: absolute(page("/", "en"), site!),
    title: chart.title.en,
    width: embedWidth,
    height: Math.round(embedHeight(chart)),
    html: embedFrame(chart, "en", site!),
    thumbnail_url: absolute(page(`/charts/${chart.id}.png`, "en"), site!),
    thumbnail_width: 1600,
  };
  return new Response(JSON.stringify(answer, null, 1), { headers: { "content-type": "application/json; charset=utf-8" } });
};
