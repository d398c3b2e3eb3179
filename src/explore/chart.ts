import * as Plot from "@observablehq/plot";
import type { Chart, PlotContext } from "../chart-kit/define-chart.ts";
import { gaps } from "../chart-kit/marks/line.ts";
import { seriesChart, type Break, type Series } from "../chart-kit/series-chart.ts";
import type { Size } from "../chart-kit/sizes.ts";
import { textWidth, wrapText } from "../chart-kit/text-width.ts";
import { colour } from "../chart-kit/theme.ts";
import { explore } from "../i18n/explore.ts";
import { colon } from "../i18n/punctuation.ts";
import { findSeries } from "./catalogue.ts";
import { brief } from "./figures.ts";
import { endLabels, type EndLabel } from "./marks/end-labels.ts";
import { spanOf } from "./periods.ts";
import { altOf, subtitleOf, titleOf } from "./titles.ts";
import type { Line, Row, View } from "./model.ts";
import { inEach, shortNamesIn } from "./words.ts";
import { dayLength } from "../lib/days.ts";

const height: Record<Size, number> = { narrow: 300, middle: 320, wide: 380 };
/** The widest a label's words are set, in pixels; longer names are broken into lines. */
const labelWidth: Record<Size, number> = { narrow: 82, middle: 104, wide: 132 };
/** How many years an axis names at most. */
const mostYears: Record<Size, number> = { narrow: 4, middle: 6, wide: 9 };

/** About how much of the width the names of values take on the left, in pixels. */
const valueNames = 56;

/** A view as the kit draws charts: the same marks, theme and rules as every other chart of the site. */
export function viewChart(view: View): Chart<Row> {
  return {
    id: "explore",
    title: inEach((format) => titleOf(view, format)),
    subtitle: inEach((format) => subtitleOf(view, format)),
    datasets: [],
    alt: (_rows, format) => altOf(view, format),
    columns: [],
    proofs: [],
    height,
    plot: (_rows, context) => plot(view, context),
  };
}

function plot(view: View, context: PlotContext) {
  const { format, size, fontSize } = context;
  const { form, scale } = view.state;
  const own = view.lines.map((_, line) => view.rows.filter((row) => row.line === line));
  const years = [Math.min, Math.max].map((pick) =>
    new Date(pick(...view.rows.map(({ at }) => at))).getUTCFullYear(),
  ) as [number, number];
  const labelled = labelsOf(view, own, context);
  const right =
    Math.ceil(Math.max(...labelled.flatMap(({ lines }) => lines.map((line) => textWidth(line, fontSize, "bold"))))) +
    12;
  const bands =
    view.lines.length === 1 && joins(view, view.lines[0]!)
      ? gaps(own[0]!, { x: (row) => new Date(row.at), maxGapDays: view.lines[0]!.maxGapDays })
      : [];
  // The words of gaps and breaks stand inside the frame, at its head: figures stay clear of them.
  const lanes =
    (bands.length > 0 ? 1 : 0) + (size === "narrow" ? 0 : Math.min(3, new Set(view.breaks.map(({ at }) => at)).size));
  const every = Math.ceil((years[1] + 1 - years[0]) / mostYears[size]);
  const width = barWidth(view, own, context.width - right - valueNames, years);
  const crowded = Math.max(...own.map(({ length }) => length)) > 30;
  const radius =
    form === "bar"
      ? Math.min(2.4, Math.max(1.4, width.pixels / 3))
      : size === "narrow"
        ? crowded
          ? 1.8
          : 2.4
        : crowded
          ? 2.2
          : 3;
  const series = view.lines.map((line, index): Series<Row> => {
    const rows = own[index]!;
    const common = { rows, role: line.role, radius, maxGapDays: line.maxGapDays };
    if (form === "bar")
      return {
        ...common,
        form: "columns",
        x: (row) => new Date(row.at + width.shift(index)),
        width: width.pixels,
        hollow: view.state.as !== "level",
      };
    if (form !== "line" && form !== "step") return { ...common, form: "points" };
    return { ...common, form: line.holds ? "step" : form, shaded: view.lines.length === 1 && !line.holds };
  });
  return seriesChart(
    {
      series,
      x: (row) => new Date(row.at),
      y: (row) => row.value,
      bound: (row) => row.bound,
      scope: (row) => row.segment,
      scale: {
        format: (value) => brief(format, view.quantity, value),
        log: scale === "log",
        head: lanes > 0 ? 8 + lanes * 15 : 0,
      },
      years,
      every,
      right,
      gapWords: format.text(explore.noFigure),
      breaks: breaksOf(view, context, bands.length > 0 ? 1 : 0),
      ground: baseline(view),
      over: [endLabels(labelled, fontSize)],
    },
    context,
  );
}

/** Whether a line is drawn whose gaps would be seen as such. */
const joins = (view: View, line: Line) => (view.state.form === "line" || view.state.form === "step") && !line.holds;

/** Zero where figures lie on both sides of it, and 100 under an index. */
function baseline(view: View) {
  const level = view.state.as === "index" ? 100 : view.rows.some(({ value }) => value < 0) ? 0 : undefined;
  return level === undefined ? [] : [Plot.ruleY([level], { stroke: colour("soft"), strokeWidth: 1 })];
}

/** One double rule for each date on which a definition changes, with whose it is where there is room. */
function breaksOf(view: View, { format, size }: PlotContext, firstLane: number): Break[] {
  const dates = [...new Set(view.breaks.map(({ at }) => spanOf(at).from))];
  return dates.map((date, index) => {
    const lines = new Set(view.breaks.filter(({ at }) => spanOf(at).from === date).flatMap(({ lines }) => lines));
    const whose =
      view.lines.length > 1 && lines.size === 1
        ? format.text(findSeries(view.lines[[...lines][0]!]!.series[0]!).short) + format.text(colon)
        : "";
    return {
      at: new Date(date),
      words: size === "narrow" ? "" : whose + format.text(explore.newDefinition),
      lane: firstLane + (index % 3),
      clear: true,
    };
  });
}

/** The last figure of each line, under the name of the line where there are several. */
function labelsOf(view: View, own: readonly (readonly Row[])[], { format, size, fontSize }: PlotContext): EndLabel[] {
  const names = shortNamesIn(
    format,
    view.lines.map(({ series }) => findSeries(series[0]!)),
  );
  return view.lines.flatMap(({ role }, line) => {
    const last = own[line]!.filter(({ grade }) => grade !== "bound").at(-1);
    if (!last) return [];
    const name = view.lines.length > 1 ? wrapText(names[line]!, fontSize, labelWidth[size], "bold") : [];
    return [{ x: new Date(last.at), y: last.value, role, lines: [...name, brief(format, view.quantity, last.value)] }];
  });
}

/** How wide a bar may be so that neighbours do not touch, and how far from its date each line's bars stand. */
function barWidth(view: View, own: readonly (readonly Row[])[], plotWidth: number, years: readonly [number, number]) {
  const pixel = ((years[1] + 1 - years[0]) * 365.25 * dayLength) / plotWidth;
  const steps = own
    .flatMap((rows) => rows.slice(1).map((row, index) => row.at - rows[index]!.at))
    .filter((step) => step > 0);
  // Odd days between month ends would make every bar a hair: the usual step decides.
  const usual = steps.sort((a, b) => a - b)[Math.floor(steps.length / 4)] ?? 365 * dayLength;
  const count = view.lines.length;
  const pixels = Math.min(28, Math.max(1.5, ((usual / pixel) * 0.78) / count));
  return { pixels, shift: (line: number) => (line - (count - 1) / 2) * pixels * pixel };
}
