import {
  defaultChoices,
  type AnyChart,
  type ChartRow,
  type Choices,
  type DatedLabel,
} from "../chart-kit/define-chart.ts";
import { phrased } from "../chart-kit/cjk-line-breaks.ts";
import { draw } from "../chart-kit/draw.ts";
import { formatterFor } from "../chart-kit/formatter.ts";
import { writeChoices } from "../chart-kit/parameters.ts";
import { textWidth } from "../chart-kit/text-width.ts";
import { gradeNames, grades } from "../dataset-kit/grades.ts";
import type { Lang } from "../i18n/lang.ts";
import { colon } from "../i18n/punctuation.ts";
import { site } from "../i18n/site.ts";
import type { PictureFrame } from "./frames.ts";
import type { PictureView, PictureWords } from "./picture.ts";

/** What a picture says of a chart that neither the definition nor the rows hold, in the picture's language. */
export interface ChartFacts {
  lang: Lang;
  /** Whose figures they are. */
  producers: readonly string[];
  /** Whether all the figures are under CC BY 4.0. */
  isCcBy: boolean;
  /** The chart's page, without scheme or last slash; undefined where the site has no address yet. */
  address: string | undefined;
  events: readonly DatedLabel[];
}

/** A chart in one view: its choices, and its rows under them. */
export interface ChosenView {
  choices: Choices;
  rows: readonly ChartRow[];
}

const optionsOf = (chart: AnyChart) =>
  Object.fromEntries(Object.entries(chart.choices ?? {}).map(([id, { options }]) => [id, Object.keys(options)]));

/** What sets a view apart from the default, in words; nothing for the default. */
function setApart(chart: AnyChart, lang: Lang, choices: Choices): string | undefined {
  const first = defaultChoices(chart);
  const labels = Object.entries(chart.choices ?? {})
    .filter(([id]) => choices[id] !== first[id])
    .map(([id, { options }]) => formatterFor(lang).text(options[choices[id]!]!.label));
  if (labels.length === 0) return undefined;
  // Labels of choices begin small; here they begin a line.
  const words = labels.join(" · ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The address of a view where the frame is wide enough for it, else that of the chart. */
function addressIn(frame: PictureFrame, chart: AnyChart, address: string | undefined, views: readonly ChosenView[]) {
  const query = views.length === 1 ? writeChoices(views[0]!.choices, optionsOf(chart)) : "";
  if (address === undefined || query === "") return address;
  const whole = `${address}/${query}`;
  return textWidth(whole, frame.fontSize) <= frame.width / frame.unit - 2 * frame.margin ? whole : address;
}

/** One view of a chart, to be drawn into any frame. */
export function chartView(
  chart: AnyChart,
  { choices, rows }: ChosenView,
  { lang, events }: ChartFacts,
  document: Document,
): PictureView {
  const [choice] = Object.entries(chart.choices ?? {});
  const finding = choice?.[1].options[choices[choice[0]]!]?.finding?.[lang];
  return {
    finding: finding === undefined ? setApart(chart, lang, choices) : phrased(finding, lang),
    height: chart.height,
    draw: (frame) => {
      // In a narrow drawing events are numbers, and a picture has no list of them.
      const shown = frame.size === "narrow" ? [] : events;
      return draw(chart, rows, { lang, choices, events: shown, ...frame }, document);
    },
  };
}

/** The words around a chart's drawings. */
export function chartWords(
  chart: AnyChart,
  views: readonly ChosenView[],
  frame: PictureFrame,
  { lang, producers, isCcBy, address }: ChartFacts,
): PictureWords {
  const format = formatterFor(lang);
  const isFixed = frame.height !== undefined;
  // A frame with a height shows no finding, so there the subtitle says which view it is.
  const view = isFixed ? setApart(chart, lang, views[0]!.choices) : undefined;
  return {
    title: phrased(chart.title[lang], lang),
    subtitle: phrased((view === undefined ? "" : view + colon[lang]) + chart.subtitle[lang], lang),
    caveat: chart.caveat && phrased(chart.caveat[lang], lang),
    // A frame with a height has no room for the terms; the page it names has them.
    credit: phrased(
      `${site.data[lang]}${colon[lang]}${format.list([...producers])}${!isFixed && isCcBy ? " · CC BY 4.0" : ""}`,
      lang,
    ),
    address: addressIn(frame, chart, address, views),
    name: site.name[lang],
    signs: grades
      .filter((grade) => views.some(({ rows }) => rows.some((row) => row.grade === grade)))
      .map((grade) => [grade, gradeNames[grade][lang]] as const),
    description: views.map(({ choices, rows }) => chart.alt(rows, format, choices)).join(" "),
  };
}
