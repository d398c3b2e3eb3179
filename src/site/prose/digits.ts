import type { Lang } from "../../i18n/lang.ts";
import { comparedTags, type Prose } from "./parse.ts";

/** An entry of the reviewed list: digits in an essay that are no figure of a table. */
export interface Reviewed {
  essay: string;
  lang: Lang;
  /** The words as they stand, digits and all. */
  text: string;
  reason: string;
}

/** How the digits of an essay are accounted for. */
export interface Coverage {
  /** Runs of digits inside facts, claims, events and quotations. */
  bound: number;
  dates: number;
  reviewed: number;
  /** What is none of these: file, line and the words around it. */
  stray: string[];
  /** Entries of the list that no essay needs. */
  idle: Reviewed[];
}

const months = "January|February|March|April|May|June|July|August|September|October|November|December";
const year = "(?:19|20)\\d{2}";

/** What a date or a year looks like in prose. */
const dates: Record<Lang, RegExp> = {
  en: new RegExp(`\\b\\d{1,2} (?:(?:to|and|or) \\d{1,2} )?(?:${months})\\b|\\b${year}(?:[–-]\\d{2,4})?\\b`, "g"),
  zh: new RegExp(
    `(?:${year}年)?\\d{1,2}月(?:\\d{1,2}日)?(?:至(?:\\d{1,2}月)?\\d{1,2}日)?|${year}(?=[年至—–-]|$)|${year}年|(?<![\\d,.])\\d{1,2}日`,
    "g",
  ),
};

const digits = /\d[\d,.]*/g;
const count = (text: string): number => text.match(digits)?.length ?? 0;

/** The head of an essay is read as much as its text: title, standfirst, description. */
function headOf(source: string): { line: number; text: string }[] {
  const end = source.indexOf("\n---", 3);
  return source
    .slice(0, end === -1 ? 0 : end)
    .split("\n")
    .flatMap((text, index) => (/^(title|standfirst|description):/.test(text) ? [{ line: index + 1, text }] : []));
}

/** Accounts for every digit of an essay. */
export function coverage(essay: string, lang: Lang, source: string, prose: Prose, list: readonly Reviewed[]): Coverage {
  const own = list.filter((entry) => entry.essay === essay && entry.lang === lang);
  const used = new Set<Reviewed>();
  const result: Coverage = {
    bound: prose.mentions.filter(({ tag }) => comparedTags.has(tag)).reduce((sum, { words }) => sum + count(words), 0),
    dates: 0,
    reviewed: 0,
    stray: [],
    idle: [],
  };
  for (const { line, text } of [...headOf(source), ...prose.loose]) {
    let rest = text;
    for (const entry of own) {
      if (!rest.includes(entry.text)) continue;
      used.add(entry);
      result.reviewed += count(entry.text) * (rest.split(entry.text).length - 1);
      rest = rest.replaceAll(entry.text, "▮");
    }
    rest = rest.replace(dates[lang], (date) => {
      result.dates += count(date);
      return "▮";
    });
    for (const match of rest.matchAll(digits))
      result.stray.push(
        `${prose.file}:${line} has "${match[0]}" in "…${rest.slice(Math.max(0, match.index - 25), match.index + 25).trim()}…", bound to no row. Put it in a <Fact>, or, if no table should hold it, add it with a reason to content/reviewed-digits.csv.`,
      );
  }
  result.idle = own.filter((entry) => !used.has(entry));
  return result;
}
