import type { Markish, PlotOptions } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import type { DatedLabel, PlotContext } from "./define-chart.ts";
import { eventMarks, laneHeight, numbered, placeEvents } from "./marks/events.ts";
import { textWidth } from "./text-width.ts";
import { colour } from "./theme.ts";

export interface TimeFrame {
  /** Years, inclusive: the axis runs from 1 January of the first to 1 January after the last. */
  years: readonly [number, number];
  y: { domain: readonly [number, number]; ticks: readonly number[]; format: (value: number) => string; log?: boolean };
  /** Room on the right for direct labels, in pixels. */
  right: number;
  /** Years from one tick to the next; by the size of the drawing unless told. */
  every?: number;
  /** Which events within the years are named, all unless told; they keep the numbers they have in the list below the drawing. */
  isNamed?: (event: DatedLabel) => boolean;
}

export const utc = (iso: string): Date => {
  const [year, month = "01", day = "01"] = iso.split("-");
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
};

/**
 * The common ground of a chart over years: honest axes with few ticks, grid lines for the values,
 * and events in lanes above the frame, numbered where words would not fit.
 * @returns Plot options without the data's own marks, which the caller adds between `under` and `over`
 */
export function timeFrame(context: PlotContext, frame: TimeFrame) {
  const { width, size, fontSize } = context;
  const domain = [utc(`${frame.years[0]}`), utc(`${frame.years[1] + 1}`)] as const;
  const marginLeft = Math.ceil(Math.max(...frame.y.ticks.map((tick) => textWidth(frame.y.format(tick), fontSize)))) + 8;
  const { isNamed = () => true } = frame;
  const named = size === "narrow" ? numbered(context.events) : context.events;
  const events = named.filter((event) => event.date >= domain[0] && event.date < domain[1] && isNamed(event));
  const reach = width - frame.right - marginLeft;
  const xOf = (date: Date) =>
    marginLeft + ((date.getTime() - domain[0].getTime()) / (domain[1].getTime() - domain[0].getTime())) * reach;
  const placed = placeEvents(
    events.map(({ date, label }) => ({ x: xOf(date), label })),
    { left: 0, right: width, fontSize: 12 },
  );
  const lanes = Math.max(0, ...placed.map(({ lane }) => lane + 1));
  const every = frame.every ?? { narrow: 4, middle: 2, wide: 2 }[size];
  const years = Array.from({ length: frame.years[1] + 1 - frame.years[0] }, (_, i) => frame.years[0] + i);

  const options: PlotOptions = {
    marginTop: 20 + lanes * laneHeight(12),
    marginRight: frame.right,
    marginBottom: 26,
    marginLeft,
    x: { type: "utc", domain: domain as unknown as Iterable<Date>, axis: null },
    y: { domain: [...frame.y.domain], axis: null, ...(frame.y.log && { type: "log" as const }) },
  };
  const under: Markish[] = [
    Plot.gridY(frame.y.ticks, { stroke: colour("rule"), strokeOpacity: 1, strokeWidth: 1 }),
    Plot.axisX(
      years.filter((year) => (year - frame.years[0]) % every === 0).map((year) => utc(String(year))),
      {
        tickFormat: (date: Date) => String(date.getUTCFullYear()),
        tickSize: 4,
        color: colour("soft"),
        textAnchor: "start",
        dx: -2,
        fontSize,
        label: null,
      },
    ),
  ];
  const over: Markish[] = [
    Plot.axisY(frame.y.ticks, {
      tickFormat: (value: number) => frame.y.format(value),
      tickSize: 0,
      tickPadding: 8,
      color: colour("soft"),
      fontSize,
      label: null,
    }),
    eventMarks(placed, 12),
  ];
  return { options, under, over };
}
