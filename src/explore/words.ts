import { formatterFor, type Formatter } from "../chart-kit/formatter.ts";
import { interpolate } from "../i18n/interpolate.ts";
import { titles } from "../i18n/explore.ts";
import { langs, type Lang, type Words } from "../i18n/lang.ts";
import { comma } from "../i18n/punctuation.ts";
import type { Series } from "./series.ts";

/** The same sentence in every language, each written with its own numbers and dates. */
export const inEach = (write: (format: Formatter) => string): Words =>
  Object.fromEntries(langs.map((lang) => [lang, write(formatterFor(lang))])) as Record<Lang, string>;

/** A sentence with values put into its braces, in every language. */
export const filled = (sentence: Words, values: (format: Formatter) => Record<string, string>): Words =>
  inEach((format) => interpolate(format.text(sentence), values(format)));

/** A name that begins a title or a label: the first letter of Latin script in upper case. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Quarters and years are lived in, days stood on: "in Q3 2016", "on 31 March 2014". */
export const at = (format: Formatter, period: string): string =>
  format.lang === "zh" ? format.date(period) : `${period.length > 7 ? "on" : "in"} ${format.date(period)}`;

const every = { year: titles.byYear, quarter: titles.byQuarter };

/** "banks' mobile payments, value": what is measured, without how long a time it covers. */
export const thing = ({ subject, measure }: Series, format: Formatter): string =>
  format.lang === "en"
    ? `${format.text(subject.name)}, ${format.text(measure)}`
    : format.text(subject.name) + format.text(measure);

/** Puts pieces of a title behind one another; what is empty is passed over. */
export const pieces = (format: Formatter, ...words: readonly string[]): string =>
  words.filter(Boolean).join(format.text(comma));

export const byLength = (format: Formatter, length: Series["every"]): string =>
  length ? format.text(every[length]) : "";

/** "Banks' mobile payments, value, by year": the whole name of a series. */
export const fullName = (series: Series, format: Formatter): string =>
  capital(pieces(format, thing(series, format), byLength(format, series.every)));

/** Names for the ends of lines: the short ones, with measure and length of time where two would be the same. */
export function shortNamesIn(format: Formatter, series: readonly Series[]): string[] {
  const short = (one: Series) => format.text(one.short);
  const measured = (one: Series) => pieces(format, short(one), format.text(one.measure));
  const lengthened = (one: Series) => pieces(format, short(one), byLength(format, one.every));
  const whole = (one: Series) => pieces(format, measured(one), byLength(format, one.every));
  for (const name of [short, measured, lengthened]) {
    const names = series.map(name);
    if (new Set(names).size === names.length) return names;
  }
  return series.map(whole);
}

/** Names as short as keeps them apart: without the length of time unless two would be the same. */
export function namesIn(format: Formatter, series: readonly Series[]): string[] {
  const short = series.map((one) => capital(thing(one, format)));
  return new Set(short).size === short.length ? short : series.map((one) => fullName(one, format));
}
