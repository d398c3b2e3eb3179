import { isoOf, parsePeriod } from "../../lib/periods.ts";
import type { Lang } from "../../i18n/lang.ts";
import { askedBy } from "./claim.ts";
import { datesIn, differs, type DateKnown } from "./dates.ts";
import type { Reviewed } from "./digits.ts";
import { datesOf, eventOf } from "./event.ts";
import type { Lookup } from "./figures.ts";
import type { Mention, Prose } from "./parse.ts";
import { sentencesOf } from "./sentences.ts";

/** How the dated sentences of an essay are accounted for. */
export interface Dated {
  /** Sentences that give a day, a month, a quarter or a year. */
  sentences: number;
  /** Of these, sentences of which every date is that of a row they name. */
  bound: number;
  reviewed: number;
  /** The others: file, line, the date and the sentence. */
  unbound: string[];
  /** Entries of the list that no essay needs. */
  idle: Reviewed[];
}

const dateColumns = ["date", "period", "year", "quarter", "month", "from", "until"];

/** The dates of the rows that a fact, a claim or an event names. */
function datesBehind(mention: Mention, lookup: Lookup): DateKnown[] {
  if (mention.tag === "Event") {
    const row = eventOf(lookup, mention.attributes["id"] ?? "");
    return row ? datesOf(row) : [];
  }
  if (mention.tag === "Quote") {
    const row = lookup("quotations")?.rows.find((row) => row["id"] === mention.attributes["of"]);
    return row ? [row["date"]].flatMap(readDate) : [];
  }
  const { of = "", at = "" } = mention.attributes;
  const cells = mention.tag === "Fact" ? [{ of, at }] : askedBy(mention, lookup);
  return cells.flatMap(({ of, at }) => {
    const row = lookup(of)?.rows.find((row) => row.key === at);
    const own = dateColumns.flatMap((column) => readDate(row?.[column]));
    return own.length > 0 ? own : at.split("/").flatMap(readDate);
  });
}

function readDate(value: unknown): DateKnown[] {
  const text = String(value ?? "");
  const period = parsePeriod(text);
  if (!period) return [];
  const { precision, year, quarters } = period;
  if (precision !== "quarter" && precision !== "quarters") return [{ date: text, precision }];
  return [...new Set(quarters)].map((quarter) => ({ date: isoOf(year, quarter * 3 - 2), precision: "quarter" }));
}

/** Title, standfirst and description: they hold no components, and lean on those of the whole text. */
function headOf(source: string): { line: number; text: string }[] {
  const end = source.indexOf("\n---", 3);
  return source
    .slice(0, Math.max(0, end))
    .split("\n")
    .flatMap((text, index) =>
      /^(title|standfirst|description|short\w*):/.test(text) ? [{ line: index + 1, text }] : [],
    );
}

/** Accounts for every dated sentence of an essay. */
export function datedSentences(
  essay: string,
  lang: Lang,
  source: string,
  prose: Prose,
  lookup: Lookup,
  list: readonly Reviewed[],
): Dated {
  const own = list.filter((entry) => entry.essay === essay && entry.lang === lang);
  const used = new Set<Reviewed>();
  const result: Dated = { sentences: 0, bound: 0, reviewed: 0, unbound: [], idle: [] };
  const all = [
    ...headOf(source).map(({ line, text }) => ({ line, text, loose: text, mentions: prose.mentions })),
    ...sentencesOf(source, prose, lang),
  ];
  for (const { line, text, loose, mentions } of all) {
    const isTold = mentions.some(
      ({ tag, words }) => tag === "Event" && loose !== text && datesIn(words, lang).length > 0,
    );
    const said = datesIn(loose, lang);
    if (said.length === 0 && !isTold) continue;
    result.sentences += 1;
    const known = said.length > 0 ? mentions.flatMap((mention) => datesBehind(mention, lookup)) : [];
    const odd = said.filter((date) => !known.some((one) => differs(date, one) === undefined));
    if (odd.length === 0) {
      result.bound += 1;
      continue;
    }
    const entry = own.find((entry) => text.includes(entry.text));
    if (entry) {
      used.add(entry);
      result.reviewed += 1;
      continue;
    }
    result.unbound.push(
      `${prose.file}:${line} gives "${odd.map(({ text }) => text).join('", "')}" in "${text.length > 90 ? `${text.slice(0, 90)}…` : text}", and names no row of that date. Put it in an <Event>, beside a <Fact> of its date, or, if no table should hold it, add it with a reason to content/reviewed-dates.csv.`,
    );
  }
  result.idle = own.filter((entry) => !used.has(entry));
  return result;
}
