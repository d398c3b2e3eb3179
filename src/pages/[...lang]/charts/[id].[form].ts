import type { APIRoute } from "astro";
import { chartFile, formsOf, viewFile, viewForms, type Form } from "~/site/files/chart-files";
import { withLangs } from "~/site/registry/languages";
import { chartOf, charts } from "~/site/registry/registry";
import type { Lang } from "~/i18n/lang";

export const getStaticPaths = () =>
  withLangs(
    [...charts.values()].flatMap((chart) =>
      [...formsOf(chart), ...viewForms(chart)].map((form) => ({ id: chart.id, form })),
    ),
    ({ id, form }) => ({ id, form }),
  );

export const GET: APIRoute = ({ params, props, site }) => {
  const [chart, form, { lang }] = [chartOf(params["id"]!), params["form"]!, props as { lang: Lang }];
  return viewForms(chart).includes(form) ? viewFile(chart, form, lang) : chartFile(chart, form as Form, lang, site!);
};
