import { say as sayIn, type Say } from "../chart-kit/say.ts";
import { fill } from "../i18n/choosing.ts";
import { titles } from "../i18n/explore.ts";
import { langs, type Lang, type Words } from "../i18n/lang.ts";
import type { Series } from "./series.ts";

/** The same sentence in every language, each written with its own numbers and dates. */
export const inEach = (write: (say: Say) => string): Words =>
  Object.fromEntries(langs.map((lang) => [lang, write(sayIn(lang))])) as Record<Lang, string>;

/** A sentence with values put into its braces, in every language. */
export const filled = (sentence: Words, values: (say: Say) => Record<string, string>): Words =>
  inEach((say) => fill(say(sentence), values(say)));

const every = { year: titles.byYear, quarter: titles.byQuarter };

/** "Banks' mobile payments, value": what is measured, without how long a time it covers. */
export const thing = ({ subject, measure }: Series, say: Say): string =>
  say.lang === "en" ? `${say(subject.name)}, ${say(measure)}` : say(subject.name) + say(measure);

/** "Banks' mobile payments, value, by year": the whole name of a series. */
export function fullName(series: Series, say: Say): string {
  if (!series.every) return thing(series, say);
  return say.lang === "en" ? `${thing(series, say)}, ${say(every[series.every])}` : `${thing(series, say)}（${say(every[series.every])}）`;
}

/** The name in every language. */
export const nameOf = (series: Series): Words => inEach((say) => fullName(series, say));
