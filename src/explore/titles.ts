import type { Say } from "../chart-kit/say.ts";
import { fill } from "../i18n/choosing.ts";
import { titles } from "../i18n/explore.ts";
import { colon, gap, semicolon, stop } from "../i18n/punctuation.ts";
import { site } from "../i18n/site.ts";
import type { Words } from "../i18n/lang.ts";
import { seriesOf } from "./catalogue.ts";
import { brief, type Quantity } from "./figures.ts";
import { isTicket } from "./rules.ts";
import type { Series } from "./series.ts";
import type { Row, View } from "./view.ts";
import { byLength, capital, inEach, namesIn, pieces, thing } from "./words.ts";

const only = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);

/** What a chart shows, said by what it is made of: a description, because nobody has checked a finding. */
export function titleOf(view: View, say: Say): string {
  const { as } = view.state;
  const picked = view.state.series.map(seriesOf);
  const [a, b] = picked as [Series, Series];
  const measure = only(picked.map((series) => say(series.measure))) ?? "";
  const length = only(picked.map(({ every }) => every ?? "day"));
  const by = byLength(say, length === "day" ? undefined : length);
  // A year and its quarters of one thing are told apart by their length.
  const mixed = new Set(picked.map((series) => thing(series, say))).size < picked.length;
  const whole = (series: Series) =>
    pieces(say, measure ? say(series.subject.name) : thing(series, say), mixed ? byLength(say, series.every) : "");
  const between = (sentence: Words) => fill(say(sentence), { a: whole(a), b: whole(b) });
  switch (as) {
    case "share":
      return capital(pieces(say, between(titles.share), measure, by));
    case "ratio":
      return capital(
        isTicket(a, b)
          ? pieces(say, fill(say(titles.ticket), { a: say(a.subject.name) }), by)
          : pieces(say, between(titles.ratio), measure, by),
      );
    case "sum":
      return capital(pieces(say, fill(say(titles.sum), { list: say.list(picked.map(whole)) }), measure, by));
    default: {
      // The year is said by "growth on a year", the quarter by "rolling four quarters".
      const when = as === "rolling" || (as === "growth" && length === "year") ? "" : by;
      const way = as === "level" ? "" : say(titles[as]);
      if (measure) {
        const all = say.list(picked.map(whole));
        return capital(
          say.lang === "zh" ? pieces(say, all + measure, when, way) : pieces(say, all, measure, when, way),
        );
      }
      return capital([picked.map(whole).join(say(semicolon)), pieces(say, when, way)].filter(Boolean).join(say(colon)));
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
  "of-gdp": titles.inGdp,
  index: titles.inIndexPoints,
};
const spans = { year: titles.ofYears, quarter: titles.ofQuarters, day: titles.ofDays };

/** Unit and dates of the figures, and what sort of scale they stand on. */
export function subtitleOf(view: View, say: Say): string {
  const { as, scale } = view.state;
  const picked = view.state.series.map(seriesOf);
  const length = only(picked.map(({ every }) => every ?? "day"));
  const span = as === "rolling" ? titles.ofFourQuarters : length && spans[length];
  const unit =
    as === "growth"
      ? titles.inGrowth
      : as === "index"
        ? inEach((say) => fill(say(titles.inIndex), { when: say.date(view.base!) }))
        : as === "ratio" && view.quantity === "yuan"
          ? titles.inTicket
          : units[view.quantity];
  return capital(
    pieces(say, unit ? say(unit) : "", span ? say(span) : "", scale === "log" ? say(titles.logarithmic) : ""),
  );
}

/** The name of a line in table and reading: the series, or what was made of several, which the title spells out. */
export function lineName(view: View, line: number, say: Say): string {
  const { series } = view.lines[line]!;
  if (series.length === 1) {
    const all = view.lines.map((one) => seriesOf(one.series[0]!));
    return namesIn(say, all)[line]!;
  }
  if (view.state.as === "share") return say(titles.theShare);
  if (view.state.as === "sum") return say(titles.theSum);
  return say(view.quantity === "yuan" ? titles.theTicket : titles.theRatio);
}

const reach = (rows: readonly Row[]) => ({
  top: rows.reduce((best, row) => (row.value > best.value ? row : best)),
  low: rows.reduce((best, row) => (row.value < best.value ? row : best)),
});

/** What range, extremes and breaks a reader would see, written from the rows. */
export function altOf(view: View, say: Say): string {
  const figure = (row: Row) => brief(say, view.quantity, row.value);
  const lines = view.lines.map((_, line) => {
    const rows = view.rows.filter((row) => row.line === line && row.grade !== "bound");
    if (rows.length === 0) return lineName(view, line, say);
    const [first, last] = [rows[0]!, rows.at(-1)!];
    const { top, low } = reach(rows);
    return fill(say(titles.altSeries), {
      name: lineName(view, line, say),
      n: String(rows.length),
      first: figure(first),
      from: say.date(first.period),
      last: figure(last),
      to: say.date(last.period),
      top: figure(top),
      topWhen: say.date(top.period),
      low: figure(low),
      lowWhen: say.date(low.period),
    });
  });
  const breaks = [...new Set(view.breaks.map(({ at }) => say.date(at)))];
  return [
    `${say(titles.alt[view.state.form])}${say(stop)}${titleOf(view, say)}${say(stop).trim()}`,
    ...lines,
    ...(breaks.length > 0 ? [fill(say(titles.altBreaks), { list: say.list(breaks) })] : []),
  ].join(gap(say.lang));
}

/** Who made the figures, and that a reader made the chart. */
export const creditOf = (producers: readonly Words[], say: Say): string =>
  fill(say(titles.credit), { producers: say.list(producers.map((producer) => say(producer))), site: say(site.name) });
