import { formatterFor, type Formatter } from "../../chart-kit/formatter.ts";
import { baseLang, type FurtherLang } from "../../i18n/further.ts";
import { interpolate } from "../../i18n/interpolate.ts";
import { readPeriod } from "../../lib/periods.ts";
import type { Numbers, Step } from "./numbers.ts";

/** Three significant digits, but the whole part in full. */
const rounded = (value: number): number => (Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
const sizeOf = ({ from, in: size = from }: Step) => size;

/** The largest step that a figure reaches, also by being rounded up; the last where it reaches none. */
function stepOf(value: number, steps: readonly Step[]): Step {
  const reached = (step: Step) => rounded(Math.abs(value) / sizeOf(step)) * sizeOf(step) >= step.from;
  return steps.find(reached) ?? steps.at(-1)!;
}

/**
 * A formatter of a language that the site itself is not in: words from files, numbers, dates and lists by Intl.
 * @param say the words of the language for those of the site
 * @param isDrawing whether it is for a drawing, where sums are told more briefly
 */
export function intlFormatter(
  lang: FurtherLang,
  numbers: Numbers,
  say: Formatter["text"],
  isDrawing: boolean,
): Formatter {
  const plurals = new Intl.PluralRules(lang);
  const plain = (value: number, decimals: number) =>
    new Intl.NumberFormat(lang, { maximumFractionDigits: decimals, useGrouping: "min2" }).format(value);
  /** Three significant digits, but the whole part in full. */
  const significant = (value: number) =>
    plain(value, Math.max(0, 2 - Math.floor(Math.log10(Math.max(Math.abs(value), 1e-9)))));
  const counted = (value: number, steps: readonly Step[], write: (value: number, step: Step) => string) => {
    if (value === 0) return plain(0, 0);
    const step = stepOf(value, steps);
    const scaled = value / sizeOf(step);
    const { words } = step;
    return interpolate(words[plurals.select(rounded(scaled))] ?? words.other!, { n: write(scaled, step) });
  };
  const sums = isDrawing ? numbers.yuanInDrawing : numbers.yuan;
  const payments = isDrawing ? numbers.paymentsInDrawing : numbers.payments;
  const date = (iso: string, month: "long" | "short") => {
    const { precision, year, quarters, months, day } = readPeriod(iso);
    const [from, to] = quarters;
    if (precision === "quarter") return interpolate(numbers.quarter, { n: String(from), year: String(year) });
    if (precision === "quarters")
      return interpolate(numbers.quarters, { from: String(from), to: String(to), year: String(year) });
    return new Intl.DateTimeFormat(lang, {
      timeZone: "UTC",
      year: "numeric",
      ...(precision !== "year" && { month }),
      ...(day !== undefined && { day: "numeric" }),
    }).format(Date.UTC(year, months[0] - 1, day ?? 1));
  };
  return {
    ...formatterFor(baseLang[lang]),
    text: say,
    fill: (words, values) => interpolate(say(words), values),
    number: (value, decimals = 2) => plain(value, decimals),
    yuan: (value) => counted(value, sums, significant),
    yuanExact: (value) => counted(value, sums, (scaled, { decimals }) => plain(scaled, decimals)),
    payments: (value) => counted(value, payments, significant),
    percent: (value, decimals = 2) =>
      new Intl.NumberFormat(lang, { style: "percent", maximumFractionDigits: decimals }).format(value / 100),
    times: (value) => interpolate(numbers.times, { n: significant(value) }),
    date: (iso) => date(iso, "long"),
    month: (iso) => date(iso.slice(0, 7), "short"),
    list: (items) => new Intl.ListFormat(lang, { type: "conjunction" }).format(items),
  };
}
