import { defaultChoices, type AnyChart, type Choices } from "../../chart-kit/define-chart.ts";
import type { Lang } from "../../i18n/lang.ts";
import { chartView, chartWords, type ChartFacts, type ChosenView } from "../../picture-kit/chart-picture.ts";
import { frames, type FrameName, type PictureFrame } from "../../picture-kit/frames.ts";
import { picture, type PictureView, type PictureWords, type Theme } from "../../picture-kit/picture.ts";
import { addressOf } from "../addresses/urls.ts";
import { buildDocument } from "../files/document.ts";
import { memo } from "../registry/memo.ts";
import { eventsOf, rowsOf, viewsOf } from "../registry/registry.ts";
import { isCcBy, producersOf } from "../tables/producers.ts";

/** What the build knows of a chart beside its definition. */
const factsOf = (chart: AnyChart, lang: Lang): ChartFacts => ({
  lang,
  producers: producersOf(chart).map((producer) => producer[lang]),
  isCcBy: isCcBy(chart),
  address: addressOf(`/charts/${chart.id}/`, lang),
  events: eventsOf(chart, lang),
});

/** A view that the build draws; such views share the rows. */
const chosen = (chart: AnyChart, choices: Choices): ChosenView => ({ choices, rows: rowsOf(chart) });

/** One view of a chart, to be drawn into any frame. */
export const viewOf = (chart: AnyChart, lang: Lang, choices: Choices): PictureView =>
  chartView(chart, chosen(chart, choices), factsOf(chart, lang), buildDocument());

/** The words around a chart's drawing. */
export const wordsOf = (chart: AnyChart, lang: Lang, frame: PictureFrame, views: readonly Choices[]): PictureWords =>
  chartWords(
    chart,
    views.map((choices) => chosen(chart, choices)),
    frame,
    factsOf(chart, lang),
  );

/**
 * A chart as one self-contained picture.
 * @param views the choices to show, one drawing each; all of the chart's unless told, the default in a frame with a height
 */
export const chartPicture = (
  chart: AnyChart,
  lang: Lang,
  frame: FrameName,
  theme: Theme = "light",
  views: readonly Choices[] = "height" in frames[frame] ? [defaultChoices(chart)] : viewsOf(chart),
): string => madeOnce(chart, lang, frame, theme, views);

const madeOnce = memo(
  (chart: AnyChart, lang: Lang, frame: FrameName, theme: Theme, views: readonly Choices[]) =>
    JSON.stringify([chart.id, lang, frame, theme, views]),
  (chart, lang, frame, theme, views) =>
    picture(
      frames[frame],
      lang,
      theme,
      wordsOf(chart, lang, frames[frame], views),
      views.map((choices) => viewOf(chart, lang, choices)),
    ),
);

/** A chart's poster: title, every view, signs, producer, site; 800 pixels wide. */
export const poster = (
  chart: AnyChart,
  lang: Lang,
  theme: Theme = "light",
  views: readonly Choices[] = viewsOf(chart),
): string => chartPicture(chart, lang, "poster", theme, views);

/** The pixels of a chart's PNG, or of one of some of its views. */
export function posterSize(
  chart: AnyChart,
  lang: Lang,
  views: readonly Choices[] = viewsOf(chart),
): { width: number; height: number } {
  const [, w, h] = /width="(\d+)" height="(\d+)"/.exec(poster(chart, lang, "light", views))!;
  const { scale } = frames.poster;
  return { width: Number(w) * scale, height: Number(h) * scale };
}
