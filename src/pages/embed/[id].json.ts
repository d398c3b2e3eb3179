import type { APIRoute } from "astro";
import type { AnyChart } from "~/chart-kit/define-chart";
import { embedFacts } from "~/site/files/embed-facts";
import { charts } from "~/site/registry/registry";

/** What embed codes are written from, in every language and edition: fetched when a reader comes to the panel. */
export const getStaticPaths = () =>
  [...charts.values()].map((chart) => ({ params: { id: chart.id }, props: { chart } }));

export const GET: APIRoute = ({ props, site }) => {
  const { chart } = props as { chart: AnyChart };
  return new Response(JSON.stringify(embedFacts(chart, site!)), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
};
