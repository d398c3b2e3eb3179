/** What a chart over years draws when a part of it is asked for. */
import type { ChartRow } from "./define-chart.ts";
import { gaps, type Gap } from "./marks/line.ts";
import type { Series, SeriesChart } from "./series.ts";

const start = (year: number) => Date.UTC(year, 0, 1);

/**
 * The marks within some years: rows, labels and breaks of other years go. A span without a figure that reaches over an
 * edge is shaded up to the edge; a value that holds until the next begins at the edge.
 * @param years first and last, both included
 */
export function inYears<Row extends ChartRow>(
  chart: SeriesChart<Row>,
  years: readonly [number, number],
): SeriesChart<Row> {
  const [from, to] = [start(years[0]), start(years[1] + 1)];
  const isIn = (date: Date) => date.getTime() >= from && date.getTime() < to;
  const clip = (gap: Gap): Gap[] => {
    const clipped = {
      from: new Date(Math.max(gap.from.getTime(), from)),
      to: new Date(Math.min(gap.to.getTime(), to)),
    };
    return clipped.from < clipped.to ? [clipped] : [];
  };
  return {
    ...chart,
    series: chart.series.map((one): Series<Row> => {
      const x = one.x ?? chart.x;
      const maxGapDays = one.maxGapDays ?? chart.maxGapDays ?? Infinity;
      const holding =
        one.form === "step" ? one.rows.filter((row) => x(row).getTime() < from && row.grade !== "bound").slice(-1) : [];
      return {
        ...one,
        rows: [...holding, ...one.rows.filter((row) => isIn(x(row)))],
        ...(holding.length > 0 && { x: (row: Row) => new Date(Math.max(x(row).getTime(), from)) }),
        ...(one.shaded && { gaps: gaps(one.rows, { x, maxGapDays }).flatMap(clip) }),
      };
    }),
    ...(chart.breaks && { breaks: chart.breaks.filter(({ at }) => isIn(at)) }),
    ...(chart.labels && { labels: chart.labels.filter(({ x }) => isIn(x)) }),
  };
}

/** The same with one series set off: the others, and their labels, are drawn thinner and in the colour of what is beside the point. */
export function setOff<Row extends ChartRow>(chart: SeriesChart<Row>, id: string | undefined): SeriesChart<Row> {
  if (!id || !chart.series.some((one) => one.id === id)) return chart;
  return {
    ...chart,
    series: [
      ...chart.series
        .filter((one) => one.id !== id)
        .map((one): Series<Row> => ({
          ...one,
          role: "other",
          ...(one.form !== "columns" && { width: 1, radius: Math.min(1.6, one.radius ?? 1.6) }),
        })),
      ...chart.series
        .filter((one) => one.id === id)
        .map((one): Series<Row> => ({
          ...one,
          role: one.role === "other" ? "ink" : one.role,
          ...(one.form !== "columns" && { width: Math.max(3, one.width ?? 0) }),
        })),
    ],
    ...(chart.labels && {
      labels: chart.labels.map((label) =>
        label.series === undefined
          ? label
          : label.series === id
            ? { ...label, role: label.role === "other" ? ("ink" as const) : label.role, bold: true }
            : { ...label, role: "soft" as const, bold: false },
      ),
    }),
  };
}
