import type { Lang } from "../../i18n/lang.ts";

/** A date as words give it; what they leave out is undefined. */
export interface DateSaid {
  year?: number | undefined;
  /** 1 to 4. */
  quarter?: number | undefined;
  /** 1 to 12. */
  month?: number | undefined;
  day?: number | undefined;
  /** The words, and where in the text they begin. */
  text: string;
  index: number;
}

const months = [
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
const month = months.join("|");
const ordinals = ["first", "second", "third", "fourth"];
/** Before a month that stands alone: “may” and “march” are words, too. */
const before =
  "(?:[Ii]n|[Oo]f|[Bb]y|[Ss]ince|[Uu]ntil|[Ff]rom|[Tt]o|[Tt]hat|[Ll]ast|[Nn]ext|[Ee]arly|[Ll]ate|[Mm]id|[Aa]nd|[Bb]etween|[Bb]efore|[Aa]fter|[Ee]very)[ -]";
const year = "(?:19|20)\\d{2}";

type Groups = Record<string, string | undefined>;
interface Pattern {
  pattern: RegExp;
  read: (groups: Groups) => Omit<DateSaid, "text" | "index">[];
}

const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));
const monthOf = (text: string | undefined): number | undefined => (text ? months.indexOf(text) + 1 : undefined);

/** Tried in this order at each place; what one has read no other reads again. */
const patterns: Record<Lang, readonly Pattern[]> = {
  en: [
    {
      pattern: new RegExp(
        `\\b(?<day>\\d{1,2})(?: (?:to|and|or|or the) |[–-])(?<other>\\d{1,2}) (?<month>${month})(?: (?<year>${year}))?\\b`,
      ),
      read: ({ day, other, month, year }) =>
        [day, other].map((day) => ({ year: number(year), month: monthOf(month), day: number(day) })),
    },
    {
      pattern: new RegExp(`\\b(?<day>\\d{1,2}) (?<month>${month})(?: (?<year>${year}))?\\b`),
      read: ({ day, month, year }) => [{ year: number(year), month: monthOf(month), day: number(day) }],
    },
    {
      pattern: new RegExp(`\\b(?<quarter>first|second|third|fourth|last) quarter of (?<year>${year})\\b`),
      read: ({ quarter, year }) => [
        { year: number(year), quarter: quarter === "last" ? 4 : ordinals.indexOf(quarter!) + 1 },
      ],
    },
    {
      pattern: new RegExp(`\\b(?<month>${month}) (?<year>${year})\\b`),
      read: ({ month, year }) => [{ year: number(year), month: monthOf(month) }],
    },
    {
      pattern: new RegExp(`(?<=\\b${before})(?<month>${month})\\b`),
      read: ({ month }) => [{ month: monthOf(month) }],
    },
    {
      pattern: new RegExp(`\\b(?<year>${year})[–-](?<other>\\d{2}|${year})\\b`),
      read: ({ year, other }) => [
        { year: number(year) },
        { year: other!.length === 2 ? Number(year!.slice(0, 2) + other!) : Number(other) },
      ],
    },
    { pattern: new RegExp(`\\b(?<year>${year})\\b`), read: ({ year }) => [{ year: number(year) }] },
  ],
  zh: [
    {
      pattern: new RegExp(
        `(?:(?<year>${year})年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})日?(?:至|到|、|—)(?:(?<otherMonth>\\d{1,2})月)?(?<other>\\d{1,2})日`,
      ),
      read: ({ year, month, day, otherMonth, other }) => [
        { year: number(year), month: number(month), day: number(day) },
        { year: number(year), month: number(otherMonth ?? month), day: number(other) },
      ],
    },
    {
      pattern: new RegExp(`(?:(?<year>${year})年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})日`),
      read: ({ year, month, day }) => [{ year: number(year), month: number(month), day: number(day) }],
    },
    {
      pattern: new RegExp(`(?:(?<year>${year})年)?第?(?<quarter>[一二三四])季度`),
      read: ({ year, quarter }) => [{ year: number(year), quarter: "一二三四".indexOf(quarter!) + 1 }],
    },
    {
      pattern: new RegExp(`(?:(?<year>${year})年)?(?<![\\d.])(?<month>\\d{1,2})月(?!份?收益)`),
      read: ({ year, month }) => [{ year: number(year), month: number(month) }],
    },
    {
      pattern: new RegExp(`(?<year>${year})(?:—|–|-|至|到|、)(?<other>${year})年`),
      read: ({ year, other }) => [{ year: number(year) }, { year: number(other) }],
    },
    { pattern: new RegExp(`(?<year>${year})年`), read: ({ year }) => [{ year: number(year) }] },
    { pattern: /(?<![\d.,])(?<day>\d{1,2})日/, read: ({ day }) => [{ day: number(day) }] },
  ],
};

/** Every date a text gives, in order; two joined (“10 to 16 February”) are two. */
export function datesIn(text: string, lang: Lang): DateSaid[] {
  const found: DateSaid[] = [];
  let rest = text;
  for (const { pattern, read } of patterns[lang])
    for (const match of [...rest.matchAll(new RegExp(pattern, "g"))]) {
      found.push(...read(match.groups as Groups).map((said) => ({ ...said, text: match[0], index: match.index })));
      rest = rest.slice(0, match.index) + " ".repeat(match[0].length) + rest.slice(match.index + match[0].length);
    }
  return found.sort((a, b) => a.index - b.index);
}

/** How exactly a row knows its date. */
export type Precision = "day" | "month" | "quarter" | "year";

/** A date of a row: 2014, 2014-03 or 2014-03-13; that of a quarter is its first month. */
export interface DateKnown {
  date: string;
  precision: Precision;
}

/** Why words and a date differ; nothing where they agree. Words may be less exact than the row, and not more. */
export function differs(said: DateSaid, { date, precision }: DateKnown): "another" | "exacter" | undefined {
  const [year, month, day] = date.split("-").map(Number) as [number, number?, number?];
  const quarter = month === undefined ? undefined : Math.ceil(month / 3);
  if (said.year !== undefined && said.year !== year) return "another";
  if (said.quarter !== undefined) {
    if (quarter === undefined) return "exacter";
    if (said.quarter !== quarter) return "another";
  }
  if (said.month !== undefined) {
    if (precision === "year") return "exacter";
    if (precision === "quarter") return Math.ceil(said.month / 3) === quarter ? "exacter" : "another";
    if (said.month !== month) return "another";
  }
  if (said.day !== undefined) {
    if (precision !== "day") return "exacter";
    if (said.day !== day) return "another";
  }
  return undefined;
}
