import { defaultChoices, type AnyChart, type Choices } from "../../chart-kit/define-chart.ts";
import { draw } from "../../chart-kit/draw.ts";
import { formatterFor } from "../../chart-kit/formatter.ts";
import { gradeNames, grades } from "../../dataset-kit/grades.ts";
import type { Lang } from "../../i18n/lang.ts";
import { colon } from "../../i18n/punctuation.ts";
import { site } from "../../i18n/site.ts";
import { frames, type FrameName, type PictureFrame } from "../../picture-kit/frames.ts";
import { picture, type PictureView, type PictureWords, type Theme } from "../../picture-kit/picture.ts";
import { addressOf } from "../addresses/urls.ts";
import { buildDocument } from "../files/document.ts";
import { phrased } from "../prose/cjk-line-breaks.ts";
import { memo } from "../registry/memo.ts";
import { eventsOf, rowsOf, viewsOf } from "../registry/registry.ts";
import { isCcBy, producersOf } from "../tables/producers.ts";

/** Whose figures a chart draws. */
const producerLine = (chart: AnyChart, lang: Lang): string =>
  `${site.data[lang]}${colon[lang]}${formatterFor(lang).list(producersOf(chart).map((producer) => producer[lang]))}`;

/** One view of a chart, to be drawn into any frame. */
export function viewOf(chart: AnyChart, lang: Lang, choices: Choices): PictureView {
  const [choice] = Object.entries(chart.choices ?? {});
  const finding = choice?.[1].options[choices[choice[0]]!]?.finding?.[lang];
  return {
    finding: finding && phrased(finding, lang),
    height: chart.height,
    draw: (frame) => {
      // In a narrow drawing events are numbers, and a picture has no list of them.
      const events = frame.size === "narrow" ? [] : eventsOf(chart, lang);
      return draw(chart, rowsOf(chart), { lang, choices, events, ...frame }, buildDocument());
    },
  };
}

/** The words around a chart's drawing. */
export function wordsOf(chart: AnyChart, lang: Lang, frame: PictureFrame, views: readonly Choices[]): PictureWords {
  const rows = rowsOf(chart);
  return {
    title: phrased(chart.title[lang], lang),
    subtitle: chart.subtitle[lang],
    caveat: chart.caveat?.[lang],
    // A frame with a height has no room for the terms; the page it names has them.
    credit: producerLine(chart, lang) + (frame.height === undefined && isCcBy(chart) ? " · CC BY 4.0" : ""),
    address: addressOf(`/charts/${chart.id}/`, lang),
    name: site.name[lang],
    signs: grades
      .filter((grade) => rows.some((row) => row.grade === grade))
      .map((grade) => [grade, gradeNames[grade][lang]] as const),
    description: views.map((choices) => chart.alt(rows, formatterFor(lang), choices)).join(" "),
  };
}

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
