import type { Markish, PlotOptions } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import type { Axis } from "./axis.ts";
import type { DatedLabel, PlotContext } from "./define-chart.ts";
import { eventMarks, laneHeight, numbered, placeEvents } from "./marks/events.ts";
import { scaleOf } from "./scale.ts";
import { textWidth } from "./text-width.ts";
import { colour } from "./theme.ts";

export interface TimeFrame {
  /** Years, inclusive: the axis runs from 1 January of the first to 1 January after the last. */
  years: readonly [number, number];
  y: {
    /** Domain and ticks, or what makes them once it is known how many pixels high the axis is. */
    axis: Axis | ((height: number) => Axis);
    format: (value: number) => string;
    log?: boolean | undefined;
  };
  /** Room on the right for direct labels, in pixels. */
  right: number;
  /** Room on the left, in pixels, where that is more than the words of the axis take. */
  left?: number;
  /** Years from one tick to the next, where the words of the ticks leave room for it; 0 for no ticks. */
  every?: number | undefined;
  /** Which events within the years are named, all unless told; they keep the numbers they have in the list below the drawing. */
  isNamed?: (event: DatedLabel) => boolean;
}

export const utc = (iso: string): Date => {
  const [year, month = "01", day = "01"] = iso.split("-");
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
};

/** Events are named in this size, whatever the size of the drawing's other words. */
const eventSize = 12;
const foot = 26;

/** The most years an axis names. */
const most = 8;

/** The fewest years between ticks at which their words stay apart and are not too many. */
const stepOf = (count: number, pixels: number, fontSize: number): number =>
  [1, 2, 4, 5, 10].find((years) => count / years <= most && years * pixels >= textWidth("2000", fontSize) + 18) ?? 20;

/**
 * The common ground of a chart over years: honest axes with few ticks, grid lines for the values,
 * and events in lanes above the frame, numbered where words would not fit.
 * @returns Plot options without the data's own marks, which the caller adds between `under` and `over`, and where the
 * rules of events are, in pixels from the left
 */
export function timeFrame(context: PlotContext, frame: TimeFrame) {
  const { width, height, size, fontSize } = context;
  const { isNamed = () => true, y } = frame;
  const domain = [utc(`${frame.years[0]}`), utc(`${frame.years[1] + 1}`)] as const;
  const named = size === "narrow" ? numbered(context.events) : context.events;
  const events = named.filter((event) => event.date >= domain[0] && event.date < domain[1] && isNamed(event));

  const laidOut = (marginTop: number) => {
    const axis = typeof y.axis === "function" ? y.axis(height - marginTop - foot) : y.axis;
    const ticks = Math.ceil(Math.max(...axis.ticks.map((tick) => textWidth(y.format(tick), fontSize)))) + 8;
    const marginLeft = Math.max(ticks, Math.ceil(frame.left ?? 0));
    const x = scaleOf([domain[0].getTime(), domain[1].getTime()], [marginLeft, width - frame.right]);
    const all = placeEvents(
      events.map(({ date, label }) => ({ x: x(date.getTime()), label })),
      { left: 0, right: width, fontSize: eventSize },
    );
    // In a low frame lanes of events would take the height that the figures need.
    const placed = context.brief ? all.filter(({ lane }) => lane === 0) : all;
    const lanes = Math.max(0, ...placed.map(({ lane }) => lane + 1));
    return {
      axis,
      marginLeft,
      placed,
      x,
      marginTop: (context.brief && lanes === 0 ? 8 : 20) + lanes * laneHeight(eventSize),
    };
  };
  // The axis depends on the height that lanes of events leave, the lanes on the width that the axis' words leave.
  const { axis, marginLeft, marginTop, placed, x } = laidOut(laidOut(20).marginTop);

  const place = (year: number) => x(utc(String(year)).getTime());
  const step = stepOf(frame.years[1] + 1 - frame.years[0], place(frame.years[0] + 1) - place(frame.years[0]), fontSize);
  const every = frame.every === 0 ? 0 : Math.max(frame.every ?? 1, step);
  const years = Array.from({ length: frame.years[1] + 1 - frame.years[0] }, (_, i) => frame.years[0] + i).filter(
    (year) =>
      every > 0 && (year - frame.years[0]) % every === 0 && place(year) + textWidth(String(year), fontSize) <= width,
  );

  const options: PlotOptions = {
    marginTop,
    marginRight: frame.right,
    marginBottom: foot,
    marginLeft,
    x: { type: "utc", domain: domain as unknown as Iterable<Date>, axis: null },
    y: { domain: [...axis.domain], axis: null, ...(y.log && { type: "log" as const }) },
  };
  const under: Markish[] = [
    Plot.gridY(axis.ticks, { stroke: colour("rule"), strokeOpacity: 1, strokeWidth: 1 }),
    Plot.axisX(
      years.map((year) => utc(String(year))),
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
    Plot.axisY(axis.ticks, {
      tickFormat: (value: number) => y.format(value),
      tickSize: 0,
      tickPadding: 8,
      color: colour("soft"),
      fontSize,
      label: null,
    }),
    eventMarks(placed, eventSize),
  ];
  return { options, under, over, rules: placed.map(({ x }) => x) };
}
