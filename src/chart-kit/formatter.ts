import { readPeriod } from "../lib/periods.ts";
import { interpolate } from "../i18n/interpolate.ts";
import { isGrouped, type Lang, type Words } from "../i18n/lang.ts";

/** Formats words, figures and dates in one language; the only formatter of the site, at build and in the browser. */
export interface Formatter {
  lang: Lang;
  /** What sums of money are in. */
  currency: Currency;
  /** The words of this language. */
  text(words: Words): string;
  /** The words of this language with values in their braces; no figure is typed in a sentence that is put together here. */
  fill(words: Words, values: Record<string, string>): string;
  /** A plain number, thousands grouped in English, at most `decimals` places (2). */
  number(value: number, decimals?: number): string;
  /** Money, in yuan unless the formatter is of another currency, three significant digits: ¥541 bn, 5413亿元. */
  yuan(value: number): string;
  /** The same to the nearest 100 million at most: ¥541.28 bn, ¥1.6892 tn, 5412.8亿元. */
  yuanExact(value: number): string;
  /** A number of payments: 1.03 tn, 1.03万亿笔. */
  payments(value: number): string;
  /** Per cent, at most `decimals` places (2): 6.76%. */
  percent(value: number, decimals?: number): string;
  /** A ratio in words of its language: 6.8 times, 6.8倍. */
  times(value: number): string;
  /** A date or period: 31 March 2014, Q3 2016, 2014年3月31日, 2016年三季度. */
  date(iso: string): string;
  /** A short month or year for an axis or a label: Mar 2014, 2014年3月. */
  month(iso: string): string;
  /** Joins words as a sentence lists them: a, b and c; a、b和c. */
  list(words: readonly string[]): string;
}

const locales: Record<Lang, string> = { en: "en-GB", zh: "zh-CN" };
/** Formats of numbers made so far, by their most decimals. */
const formats: Record<Lang, Intl.NumberFormat[]> = { en: [], zh: [] };
const quarterNames = ["一", "二", "三", "四"];
const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

interface Scale {
  size: number;
  unit: string;
}

/** Three significant digits, but the whole part in full. */
const rounded = (value: number): number => (Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)));

/**
 * The largest scale that leaves at least one whole unit; the last where none does. A figure that rounds up to the next
 * scale is put in that one: 999.6 billion is 1 trillion, not 1,000 billion.
 */
function scaleOf(value: number, scales: readonly Scale[]): Scale {
  const index = scales.findIndex(({ size }) => Math.abs(value) >= size);
  const own = scales.at(index)!;
  const next = index > 0 ? scales[index - 1]! : undefined;
  return next && rounded(Math.abs(value) / own.size) * own.size >= next.size ? next : own;
}

const yuanScales: Record<Lang, readonly Scale[]> = {
  en: [
    { size: 1e12, unit: " tn" },
    { size: 1e9, unit: " bn" },
    { size: 1e6, unit: " m" },
    { size: 1, unit: "" },
  ],
  zh: [
    { size: 1e12, unit: "万亿元" },
    { size: 1e8, unit: "亿元" },
    { size: 1e4, unit: "万元" },
    { size: 1, unit: "元" },
  ],
};

const dollarScales: Record<Lang, readonly Scale[]> = {
  en: yuanScales.en,
  zh: [
    { size: 1e12, unit: "万亿美元" },
    { size: 1e8, unit: "亿美元" },
    { size: 1e4, unit: "万美元" },
    { size: 1, unit: "美元" },
  ],
};

/** What sums of money are counted in: figures have to be in it already. */
export type Currency = "yuan" | "usd";

const paymentScales: Record<Lang, readonly Scale[]> = {
  en: [
    { size: 1e12, unit: " tn" },
    { size: 1e9, unit: " bn" },
    { size: 1e6, unit: " m" },
    { size: 1, unit: "" },
  ],
  zh: [
    { size: 1e12, unit: "万亿笔" },
    { size: 1e8, unit: "亿笔" },
    { size: 1e4, unit: "万笔" },
    { size: 1, unit: "笔" },
  ],
};

export function createFormatter(lang: Lang, currency: Currency = "yuan"): Formatter {
  const locale = locales[lang];
  const decimals = (value: number, max: number) => {
    // To make a format costs a hundred times what formatting does.
    const format =
      formats[lang][max] ?? new Intl.NumberFormat(locale, { maximumFractionDigits: max, useGrouping: isGrouped[lang] });
    formats[lang][max] = format;
    return format.format(value);
  };
  /** Three significant digits, but never fewer than the whole part has. */
  const significant = (value: number) =>
    decimals(value, Math.max(0, 2 - Math.floor(Math.log10(Math.max(Math.abs(value), 1e-9)))));

  const money = (value: number, format: (scaled: number, size: number) => string) => {
    const sign = currency === "usd" ? "$" : "¥";
    if (value === 0) return lang === "en" ? `${sign}0` : "0";
    const { size, unit } = scaleOf(value, (currency === "usd" ? dollarScales : yuanScales)[lang]);
    if (lang === "zh") return format(value / size, size) + unit;
    return size === 1 && currency === "yuan"
      ? `${format(value, size)} yuan`
      : `${sign}${format(value / size, size)}${unit}`;
  };

  return {
    lang,
    currency,
    text: (words) => words[lang],
    fill: (words, values) => interpolate(words[lang], values),
    number: (value, max = 2) => decimals(value, max),
    yuan: (value) => money(value, significant),
    yuanExact: (value) => money(value, (scaled, size) => decimals(scaled, size === 1e12 ? 4 : 2)),
    payments: (value) => {
      if (value === 0) return "0";
      const { size, unit } = scaleOf(value, paymentScales[lang]);
      return significant(value / size) + unit;
    },
    percent: (value, max = 2) => `${decimals(value, max)}%`,
    times: (value) => (lang === "en" ? `${significant(value)} times` : `${significant(value)}倍`),
    date: (iso) => dateIn(lang, iso, false),
    month: (iso) => dateIn(lang, iso.slice(0, 7), true),
    list: (words) => new Intl.ListFormat(locale, { type: "conjunction" }).format(words),
  };
}

/** @throws if the text is neither a date nor a period the tables use */
function dateIn(lang: Lang, iso: string, short: boolean): string {
  const { precision, year, quarters, months, day } = readPeriod(iso);
  if (precision === "quarter" || precision === "quarters") {
    const [from, to] = quarters;
    if (lang === "en") return precision === "quarters" ? `Q${from}–Q${to} ${year}` : `Q${from} ${year}`;
    const name = (quarter: number) => quarterNames[quarter - 1];
    return precision === "quarters" ? `${year}年${name(from)}至${name(to)}季度` : `${year}年${name(from)}季度`;
  }
  const month = precision === "year" ? undefined : months[0];
  if (lang === "zh") return `${year}年${month ? `${month}月` : ""}${day ? `${day}日` : ""}`;
  const name = month && (short ? monthNames[month - 1]!.slice(0, 3) : monthNames[month - 1]);
  return [day && String(day), name, String(year)].filter(Boolean).join(" ");
}

/** One formatter a language and currency, made once: number formats are costly to build. */
const cache = new Map<string, Formatter>();
export function formatterFor(lang: Lang, currency: Currency = "yuan"): Formatter {
  const known = cache.get(lang + currency) ?? createFormatter(lang, currency);
  cache.set(lang + currency, known);
  return known;
}
