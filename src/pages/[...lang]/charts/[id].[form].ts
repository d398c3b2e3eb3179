import type { APIRoute } from "astro";
import { chartFile, formsOf, type Form } from "~/build/chart-files";
import { withLangs } from "~/build/languages";
import { chartOf, charts } from "~/build/registry";
import type { Lang } from "~/i18n/lang";

export const getStaticPaths = () =>
  withLangs(
    [...charts.values()].flatMap((chart) => formsOf(chart).map((form) => ({ id: chart.id, form }))),
    ({ id, form }) => ({ id, form }),
  );

export const GET: APIRoute = ({ params, props, site }) =>
  chartFile(chartOf(params["id"]!), params["form"] as Form, (props as { lang: Lang }).lang, site!);
