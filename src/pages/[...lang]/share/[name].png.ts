import type { APIRoute } from "astro";
import { essaysIn } from "~/site/registry/essay-list";
import { langParam } from "~/site/registry/languages";
import { lettersOf, raster } from "~/site/pictures/raster";
import { memo } from "~/site/registry/memo";
import { chartOf, charts } from "~/site/registry/registry";
import { chartShare, shareImage, type Shape, type Share } from "~/site/pictures/share";
import { langs, type Lang } from "~/i18n/lang";
import { site } from "~/i18n/site";

interface Picture {
  share: Share;
  lang: Lang;
  shape: Shape;
}

/** The two sides of the contest that the site is about, year by year. */
const siteChart = "count-or-value";

/** A card for the site, each essay and each chart; a square one for each chart as well. */
export const getStaticPaths = async () => {
  const paths: { params: { lang: string | undefined; name: string }; props: Picture }[] = [];
  for (const lang of langs) {
    const add = (name: string, share: Share, shape: Shape) =>
      paths.push({ params: { lang: langParam(lang), name }, props: { share, lang, shape } });
    add("site", { title: site.tagline[lang], chart: chartOf(siteChart) }, "wide");
    for (const chart of charts.values()) {
      add(chart.id, chartShare(chart, lang), "wide");
      add(`${chart.id}-square`, chartShare(chart, lang), "square");
    }
    for (const { slug, title, standfirst, card } of await essaysIn(lang)) {
      const chart = card === undefined ? undefined : chartOf(card);
      add(`essay-${slug}`, chart ? { title, text: chart.subtitle[lang], chart } : { title, text: standfirst }, "wide");
    }
  }
  letters = lettersOf(paths.map(({ props }) => svgOf(props)));
  return paths;
};

const svgOf = memo(
  ({ share, lang, shape }: Picture) => JSON.stringify([share.title, share.chart?.id, lang, shape]),
  ({ share, lang, shape }) => shareImage(share, lang, shape),
);

/** Every character of every picture, so that one subset of the font serves them all. */
let letters = "";

export const GET: APIRoute = async ({ props }) =>
  new Response(await raster(svgOf(props as Picture), letters, 1), {
    headers: { "content-type": "image/png" },
  });
