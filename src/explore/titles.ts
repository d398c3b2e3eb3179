import type { Formatter } from "../chart-kit/formatter.ts";
import { interpolate } from "../i18n/interpolate.ts";
import { seriesKinds, titles } from "../i18n/explore.ts";
import { colon, gap, semicolon, stop } from "../i18n/punctuation.ts";
import { site } from "../i18n/site.ts";
import type { Words } from "../i18n/lang.ts";
import { findSeries } from "./catalogue.ts";
import { brief, type Quantity } from "./figures.ts";
import { averageWords, moneyWords, computedFrom } from "./money-words.ts";
import { isTicket } from "./rules.ts";
import type { Series } from "./series.ts";
import type { Row, View } from "./model.ts";
import { byLength, capital, inEach, namesIn, pieces, thing } from "./words.ts";

const only = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);

/** What a chart shows, said by what it is made of: a description, because nobody has checked a finding. */
export function titleOf(view: View, format: Formatter): string {
  const { as } = view.state;
  const picked = view.state.series.map(findSeries);
  const [a, b] = picked as [Series, Series];
  const measure = only(picked.map((series) => format.text(series.measure))) ?? "";
  const length = only(picked.map(({ every }) => every ?? "day"));
  const by = byLength(format, length === "day" ? undefined : length);
  // A year and its quarters of one thing are told apart by their length.
  const mixed = new Set(picked.map((series) => thing(series, format))).size < picked.length;
  const whole = (series: Series) =>
    pieces(
      format,
      measure ? format.text(series.subject.name) : thing(series, format),
      mixed ? byLength(format, series.every) : "",
    );
  const between = (sentence: Words) => interpolate(format.text(sentence), { a: whole(a), b: whole(b) });
  switch (as) {
    case "share":
      return capital(pieces(format, between(titles.share), measure, by));
    case "ratio":
      return capital(
        isTicket(a, b)
          ? pieces(format, interpolate(format.text(titles.ticket), { a: format.text(a.subject.name) }), by)
          : pieces(format, between(titles.ratio), measure, by),
      );
    case "sum":
      return capital(
        pieces(format, interpolate(format.text(titles.sum), { list: format.list(picked.map(whole)) }), measure, by),
      );
    default: {
      // The year is said by "growth on a year", the quarter by "rolling four quarters".
      const when = as === "rolling" || (as === "growth" && length === "year") ? "" : by;
      const way = as === "level" ? "" : format.text(titles[as]);
      if (measure) {
        const all = format.list(picked.map(whole));
        return capital(
          format.lang === "zh" ? pieces(format, all + measure, when, way) : pieces(format, all, measure, when, way),
        );
      }
      return capital(
        [picked.map(whole).join(format.text(semicolon)), pieces(format, when, way)]
          .filter(Boolean)
          .join(format.text(colon)),
      );
    }
  }
}

const units: Partial<Record<Quantity, Words>> = {
  yuan: titles.inYuan,
  transactions: titles.inPayments,
  people: titles.inPeople,
  pieces: titles.inPieces,
  percent: titles.inPercent,
  usd: titles.inDollars,
  times: titles.inTimes,
  "per-head": titles.inPerHead,
  "yuan-a-head": moneyWords["yuan-a-head"],
  "yuan-real": moneyWords["yuan-real"],
  "of-gdp": titles.inGdp,
  index: titles.inIndexPoints,
  exchange: seriesKinds.exchange,
};
const spans = { year: titles.ofYears, quarter: titles.ofQuarters, day: titles.ofDays };

/** What the figures of a view are counted in. */
export function unitOf(view: View, format: Formatter): string {
  const { as } = view.state;
  const unit =
    as === "growth"
      ? titles.inGrowth
      : as === "index"
        ? inEach((format) => interpolate(format.text(titles.inIndex), { when: format.date(view.base!) }))
        : isAverage(view)
          ? averageWords[view.state.unit]
          : view.quantity === "usd" && view.state.unit === "usd"
            ? moneyWords.usd
            : units[view.quantity];
  return unit ? format.text(unit) : "";
}

/** Whether the figures are value over number: an average payment. */
const isAverage = ({ state, quantity }: View): boolean => state.as === "ratio" && quantity !== "times";

/** What sums were told in before they became a growth or an index */
const computedIn = ({ state: { as, unit } }: View, format: Formatter): string =>
  as === "growth" || as === "index" ? format.text(computedFrom[unit]) : "";

/** Unit and dates of the figures, and what sort of scale they stand on. */
export function subtitleOf(view: View, format: Formatter): string {
  const { as, scale } = view.state;
  const picked = view.state.series.map(findSeries);
  const length = only(picked.map(({ every }) => every ?? "day"));
  const span = as === "rolling" ? titles.ofFourQuarters : length && spans[length];
  return capital(
    pieces(
      format,
      unitOf(view, format),
      computedIn(view, format),
      span ? format.text(span) : "",
      scale === "log" ? format.text(titles.logarithmic) : "",
    ),
  );
}

/** What the drawing is called; its description is `altOf`. */
export const drawingName = (view: View, format: Formatter): string =>
  format.text(site.chart) + format.text(colon) + subtitleOf(view, format);

/** The name of a line in table and reading: the series, or what was made of several, which the title spells out. */
export function lineName(view: View, line: number, format: Formatter): string {
  const { series } = view.lines[line]!;
  if (series.length === 1) {
    const all = view.lines.map((one) => findSeries(one.series[0]!));
    return namesIn(format, all)[line]!;
  }
  if (view.state.as === "share") return format.text(titles.theShare);
  if (view.state.as === "sum") return format.text(titles.theSum);
  return format.text(isAverage(view) ? titles.theTicket : titles.theRatio);
}

const reach = (rows: readonly Row[]) => ({
  top: rows.reduce((best, row) => (row.value > best.value ? row : best)),
  low: rows.reduce((best, row) => (row.value < best.value ? row : best)),
});

/** What range, extremes and breaks a reader would see, written from the rows. */
export function altOf(view: View, format: Formatter): string {
  const figure = (row: Row) => brief(format, view.quantity, row.value);
  const lines = view.lines.map((_, line) => {
    const rows = view.rows.filter((row) => row.line === line && row.grade !== "bound");
    if (rows.length === 0) return lineName(view, line, format);
    const [first, last] = [rows[0]!, rows.at(-1)!];
    const { top, low } = reach(rows);
    return interpolate(format.text(titles.altSeries), {
      name: lineName(view, line, format),
      n: String(rows.length),
      first: figure(first),
      from: format.date(first.period),
      last: figure(last),
      to: format.date(last.period),
      top: figure(top),
      topWhen: format.date(top.period),
      low: figure(low),
      lowWhen: format.date(low.period),
    });
  });
  const breaks = [...new Set(view.breaks.map(({ at }) => format.date(at)))];
  return [
    `${format.text(titles.alt[view.state.form])}${format.text(stop)}${titleOf(view, format)}${format.text(stop).trim()}`,
    ...lines,
    ...(breaks.length > 0 ? [interpolate(format.text(titles.altBreaks), { list: format.list(breaks) })] : []),
  ].join(gap(format.lang));
}

/** Who made the figures, and that a reader made the chart. */
export const creditOf = (producers: readonly Words[], format: Formatter): string =>
  interpolate(format.text(titles.credit), {
    producers: format.list(producers.map((producer) => format.text(producer))),
    site: format.text(site.name),
  });
