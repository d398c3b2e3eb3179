import { say as sayIn, type Say } from "../chart-kit/say.ts";
import { fill } from "../i18n/choosing.ts";
import { titles } from "../i18n/explore.ts";
import { langs, type Lang, type Words } from "../i18n/lang.ts";
import { comma } from "../i18n/punctuation.ts";
import type { Series } from "./series.ts";

/** The same sentence in every language, each written with its own numbers and dates. */
export const inEach = (write: (say: Say) => string): Words =>
  Object.fromEntries(langs.map((lang) => [lang, write(sayIn(lang))])) as Record<Lang, string>;

/** A sentence with values put into its braces, in every language. */
export const filled = (sentence: Words, values: (say: Say) => Record<string, string>): Words =>
  inEach((say) => fill(say(sentence), values(say)));

/** A name that begins a title or a label: the first letter of Latin script in upper case. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Quarters and years are lived in, days stood on: "in Q3 2016", "on 31 March 2014". */
export const at = (say: Say, period: string): string =>
  say.lang === "zh" ? say.date(period) : `${period.length > 7 ? "on" : "in"} ${say.date(period)}`;

const every = { year: titles.byYear, quarter: titles.byQuarter };

/** "banks' mobile payments, value": what is measured, without how long a time it covers. */
export const thing = ({ subject, measure }: Series, say: Say): string =>
  say.lang === "en" ? `${say(subject.name)}, ${say(measure)}` : say(subject.name) + say(measure);

/** Puts pieces of a title behind one another; what is empty is passed over. */
export const pieces = (say: Say, ...words: readonly string[]): string => words.filter(Boolean).join(say(comma));

export const byLength = (say: Say, length: Series["every"]): string => (length ? say(every[length]) : "");

/** "Banks' mobile payments, value, by year": the whole name of a series. */
export const fullName = (series: Series, say: Say): string =>
  capital(pieces(say, thing(series, say), byLength(say, series.every)));

/** Names for the ends of lines: the short ones, with measure and length of time where two would be the same. */
export function shortNamesIn(say: Say, series: readonly Series[]): string[] {
  const short = (one: Series) => say(one.short);
  const measured = (one: Series) => pieces(say, short(one), say(one.measure));
  const lengthened = (one: Series) => pieces(say, short(one), byLength(say, one.every));
  const whole = (one: Series) => pieces(say, measured(one), byLength(say, one.every));
  for (const name of [short, measured, lengthened]) {
    const names = series.map(name);
    if (new Set(names).size === names.length) return names;
  }
  return series.map(whole);
}

/** Names as short as keeps them apart: without the length of time unless two would be the same. */
export function namesIn(say: Say, series: readonly Series[]): string[] {
  const short = series.map((one) => capital(thing(one, say)));
  return new Set(short).size === short.length ? short : series.map((one) => fullName(one, say));
}
