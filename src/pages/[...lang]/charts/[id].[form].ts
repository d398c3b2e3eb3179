import type { APIRoute } from "astro";
import { chartFile, forms, type Form } from "~/build/chart-files";
import { withLangs } from "~/build/languages";
import { chartOf, charts } from "~/build/registry";
import type { Lang } from "~/i18n/lang";

export const getStaticPaths = () =>
  forms.flatMap((form) => withLangs([...charts.keys()].map((id) => ({ id })), ({ id }) => ({ id, form })));

export const GET: APIRoute = ({ params, props, site }) =>
  chartFile(chartOf(params["id"]!), params["form"] as Form, (props as { lang: Lang }).lang, site!);
