import type { Markish, PlotOptions } from "@observablehq/plot";
import { axisFor, type Claim } from "./axis.ts";
import type { ChartRow, PlotContext } from "./define-chart.ts";
import { breakMark } from "./marks/breaks.ts";
import { gapBands } from "./marks/gap-band.ts";
import { fittedLabels } from "./marks/fitted-labels.ts";
import { labels } from "./marks/labels.ts";
import { gaps, gradedLine } from "./marks/line.ts";
import { points } from "./marks/points.ts";
import type { Dimensions, PlaceScales } from "./marks/svg.ts";
import { stems } from "./marks/stems.ts";
import type { Series, SeriesChart, SeriesMarks } from "./series.ts";
import { yearsAsked } from "./parts.ts";
import { breakBoxes, labelBoxes, obstaclesOf, valueBoxes } from "./series-obstacles.ts";
import { inYears, setOff } from "./series-parts.ts";
import { timeFrame } from "./time-frame.ts";

export type { Break, Series, SeriesChart, SeriesMarks } from "./series.ts";

/**
 * The marks of some series, in the order they are drawn: shaded spans, then what stands over the ground.
 * @param isFitted whether labels look for room themselves
 * @param rules where events have their rules, in pixels from the left
 */
export function seriesMarks<Row extends ChartRow>(
  chart: SeriesMarks<Row>,
  { fontSize, size }: PlotContext,
  isFitted = false,
  rules: readonly number[] = [],
) {
  const { series, breaks = [], bound, scope } = chart;
  const read = (one: Series<Row>) => ({
    x: one.x ?? chart.x,
    y: one.y ?? chart.y,
    role: one.role,
    maxGapDays: one.maxGapDays ?? chart.maxGapDays ?? Infinity,
  });
  const shaded = series.filter((one) => one.shaded).flatMap((one) => one.gaps ?? gaps(one.rows, read(one)));
  // Labels that look for room themselves keep clear of the words of gaps; of the others these keep clear.
  const others = (scales: PlaceScales, dimensions: Dimensions) => [
    ...valueBoxes(chart)(scales),
    ...breakBoxes(chart)(scales, dimensions),
    ...(isFitted ? [] : labelBoxes(chart, fontSize)(scales, dimensions)),
  ];
  const under: Markish[] = shaded.length > 0 ? [gapBands(shaded, chart.gapWords ?? "", fontSize, others)] : [];
  const joined = series.flatMap((one): Markish[] => {
    const { form = "line", width, dash, hollow = false, faint = false } = one;
    const look = read(one);
    if (form === "points") return [];
    if (form === "columns") return [stems(one.rows, { ...look, width: width ?? 4, hollow, faint })];
    return [
      gradedLine(one.rows, {
        ...look,
        step: form === "step",
        ...(scope && { scope }),
        ...(width !== undefined && { width }),
        ...(dash !== undefined && { dash }),
      }),
    ];
  });
  const usual = { narrow: 2.4, middle: 2.8, wide: 3.2 }[size];
  const signs = series.flatMap((one): Markish[] =>
    one.radius === 0 ? [] : [points(one.rows, { ...read(one), radius: one.radius ?? usual, ...(bound && { bound }) })],
  );
  const over: Markish[] = [
    ...breaks.map(breakMark),
    ...joined,
    ...signs,
    ...(chart.labels
      ? [
          isFitted
            ? fittedLabels(chart.labels, fontSize, obstaclesOf(chart, shaded, fontSize, rules))
            : labels(chart.labels, fontSize),
        ]
      : []),
  ];
  return { under, over };
}

/**
 * Every value that is drawn, and the room that labels over and under it take.
 * @param head pixels kept free over every value, for words at the head
 */
export function claimsOf<Row extends ChartRow>(
  { series, y, labels = [] }: Pick<SeriesMarks<Row>, "series" | "y" | "labels">,
  fontSize: number,
  head = 0,
): Claim[] {
  const values = series.flatMap((one) => one.rows.map((row): Claim => ({ value: (one.y ?? y)(row) })));
  const told = labels.map(({ y: value, side = "right", lines, dy = 0 }): Claim => {
    const tall = lines.length * fontSize * 1.2;
    return side === "above"
      ? { value, above: tall + 10 - dy }
      : side === "below"
        ? { value, below: tall + 8 + dy }
        : { value, above: tall / 2 - dy, below: tall / 2 + dy };
  });
  return [...values, ...told].map((claim) =>
    head > 0 ? { ...claim, above: Math.max(head, claim.above ?? 0) } : claim,
  );
}

/** The years of the rows' own dates, inclusive. */
function yearsOf<Row>({ series, x }: Pick<SeriesMarks<Row>, "series" | "x">): [number, number] {
  const times = series.flatMap((one) => one.rows.map((row) => (one.x ?? x)(row).getTime()));
  return [Math.min(...times), Math.max(...times)].map((time) => new Date(time).getUTCFullYear()) as [number, number];
}

/**
 * A chart of one or more series over years: shaded spans, axes, events, breaks, lines or columns, points, labels, on
 * scales that the rows themselves set.
 */
export function seriesChart<Row extends ChartRow>(chart: SeriesChart<Row>, context: PlotContext): PlotOptions {
  const { format, head, ...wish } = chart.scale;
  const asked = yearsAsked(context.choices);
  const all = chart.years ?? yearsOf(chart);
  const years = asked ? ([Math.max(all[0], asked.from), Math.min(all[1], asked.to)] as const) : all;
  const shown = setOff(asked ? inYears(chart, years) : chart, context.choices["highlight"]);
  const claims = claimsOf(shown, context.fontSize, head);
  const frame = timeFrame(context, {
    years,
    y: { axis: (height) => axisFor(claims, height, wish), format, log: wish.log },
    right: chart.right,
    every: chart.every,
  });
  // In a low frame the rules of events are nearer to the labels than when the places of these were chosen.
  const isFitted = asked !== undefined || (context.brief && frame.rules.length > 0);
  const { under, over } = seriesMarks(shown, context, isFitted, frame.rules);
  return {
    ...frame.options,
    marks: [
      ...under,
      ...frame.under,
      ...(chart.ground ?? []),
      ...frame.over,
      ...(chart.own ?? []),
      ...over,
      ...(chart.over ?? []),
    ],
  };
}
