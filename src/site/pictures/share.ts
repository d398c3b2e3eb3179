import { defaultChoices, type AnyChart } from "../../chart-kit/define-chart.ts";
import { phrased } from "../../chart-kit/cjk-line-breaks.ts";
import type { Lang } from "../../i18n/lang.ts";
import { site } from "../../i18n/site.ts";
import { frames } from "../../picture-kit/frames.ts";
import { picture, type PictureWords } from "../../picture-kit/picture.ts";
import { addressOf } from "../addresses/urls.ts";
import { viewOf, wordsOf } from "./poster.ts";

/** The shapes of pictures that go with a link: wide for cards, square for those who crop. */
export const shapes = { wide: frames.card, square: frames.square } as const;
export type Shape = keyof typeof shapes;

export interface Share {
  title: string;
  /** Under the title: what is drawn, or what it is about where nothing is. */
  text?: string | undefined;
  chart?: AnyChart;
}

/** A picture for cards: title, the chart drawn for the card, credit, mark. @returns SVG of the shape's size */
export function shareImage({ title, text, chart }: Share, lang: Lang, shape: Shape): string {
  const words: PictureWords = chart
    ? wordsOf(chart, lang, shapes[shape], [defaultChoices(chart)])
    : { title, name: site.name[lang] };
  return picture(
    shapes[shape],
    lang,
    "light",
    {
      ...words,
      title: phrased(title, lang),
      subtitle: text && phrased(text, lang),
      address: chart && title === chart.title[lang] ? words.address : addressOf("/", lang),
      // At the size of a card the signs' names would take the room of the drawing.
      ...(shape === "wide" && { signs: [] }),
    },
    chart ? [viewOf(chart, lang, defaultChoices(chart))] : [],
  );
}

/** A chart's picture for cards. */
export const chartShare = (chart: AnyChart, lang: Lang): Share => ({
  title: chart.title[lang],
  text: chart.subtitle[lang],
  chart,
});
