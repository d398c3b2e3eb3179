import { buildDocument } from "../../../src/site/files/document.ts";
import { arqueroTables, charts, eventsOf, makeRows, viewsOf } from "../../../src/site/registry/registry.ts";
import type { AnyChart, ChartRow, Choices } from "../../../src/chart-kit/define-chart.ts";
import { draw } from "../../../src/chart-kit/draw.ts";
import { sizeNames, type Size } from "../../../src/chart-kit/sizes.ts";
import { langs, type Lang } from "../../../src/i18n/lang.ts";
import { isFull } from "../../full.ts";

/** One way to look at a chart: the option taken for each choice, and the rows under it. */
export interface View {
  chart: AnyChart;
  choices: Choices;
  rows: readonly ChartRow[];
  /** Whether the build draws it; the others are drawn when a reader asks. */
  built: boolean;
  /** "count-or-value.value.level" */
  name: string;
}

/** Every combination of a chart's options. */
const combinations = (chart: AnyChart): Choices[] =>
  Object.entries(chart.choices ?? {}).reduce<Choices[]>(
    (all, [id, { options }]) =>
      all.flatMap((choices) => Object.keys(options).map((option) => ({ ...choices, [id]: option }))),
    [{}],
  );

export const allCharts = [...charts.values()];

/** Every view of every chart, built or not. */
export const allViews: View[] = allCharts.flatMap((chart) => {
  const built = viewsOf(chart).map((choices) => JSON.stringify(choices));
  return combinations(chart).map((choices) => ({
    chart,
    choices,
    rows: makeRows(chart, arqueroTables(), choices),
    built: built.includes(JSON.stringify(choices)),
    name: [chart.id, ...Object.values(choices)].join("."),
  }));
});

/** Options of a choice that are made alike, such as one a province: more than a handful. */
const isLong = (options: readonly string[]) => options.length > 8;

/** Whether a view takes, of each long choice, one option in eight. */
const isSampled = ({ chart, choices }: View): boolean =>
  Object.entries(chart.choices ?? {}).every(([id, { options }]) => {
    const names = Object.keys(options);
    return !isLong(names) || names.indexOf(choices[id]!) % 8 === 0;
  });

/** The views whose drawings and words are looked at: all in full; daily those built, and of long choices one in eight. */
export const checkedViews = allViews.filter((view) => isFull || view.built || isSampled(view));

const cache = new Map<string, SVGSVGElement>();

/** A view as it is drawn; drawings are kept, for they are not changed. */
export function drawn(view: View, lang: Lang, size: Size): SVGSVGElement {
  const key = `${view.name}.${lang}.${size}`;
  const known = cache.get(key);
  if (known) return known;
  const { chart, choices, rows } = view;
  const svg = draw(chart, rows, { lang, size, choices, events: eventsOf(chart, lang) }, buildDocument());
  cache.set(key, svg);
  return svg;
}

/** Every drawing of the views looked at, each made when it is asked for. */
export const checkedDrawings = checkedViews.flatMap((view) =>
  langs.flatMap((lang) =>
    sizeNames.map((size) => ({
      title: `${view.name}, ${lang}, ${size}`,
      view,
      lang,
      size,
      svg: () => drawn(view, lang, size),
    })),
  ),
);
