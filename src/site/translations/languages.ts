import type { Formatter } from "../../chart-kit/formatter.ts";
import { formatterFor } from "../../chart-kit/formatter.ts";
import { furtherLangs, type FurtherLang } from "../../i18n/further.ts";
import type { Words } from "../../i18n/lang.ts";
import { memo } from "../registry/memo.ts";
import { numbersOf, phrasesOf, translatedCharts, wordsFilesOf } from "./files.ts";
import { intlFormatter } from "./intl-formatter.ts";
import { toTraditional, traditionalFormatter, type Traditional } from "./traditional.ts";

/** The charts whose Chinese is converted to Traditional characters: those most likely to travel. */
const convertedCharts = ["count-or-value", "rate-gap", "yuebao-balance"];

const isTraditional = (lang: FurtherLang): lang is Traditional => lang === "zh-Hant-HK" || lang === "zh-Hant-TW";

/** The charts that can be embedded in a further language. */
export const chartsIn = (lang: FurtherLang): readonly string[] =>
  isTraditional(lang) ? convertedCharts : translatedCharts(lang);

/** The further languages that a chart can be embedded in. */
export const languagesOf = (chart: string): FurtherLang[] =>
  furtherLangs.filter((lang) => chartsIn(lang).includes(chart));

/** What an embed in a further language is written with. */
export interface Language {
  lang: FurtherLang;
  /** For sentences and tables. */
  format: Formatter;
  /** For drawings, where there is less room. */
  drawn: Formatter;
  /** Whether its words have been read by somebody who knows the language. */
  isReviewed: boolean;
}

const converterOf = memo(
  (lang: Traditional) => lang,
  (lang) => toTraditional(lang, phrasesOf(lang)),
);

/** The language of one chart's embed. */
export function languageOf(lang: FurtherLang, chart: string): Language {
  if (isTraditional(lang)) {
    const format = traditionalFormatter(converterOf(lang));
    return { lang, format, drawn: format, isReviewed: false };
  }
  const files = wordsFilesOf(lang, chart);
  // What no file has is found, with all the rest, before any embed is written: see check.ts.
  const say = ({ en }: Words) => files.find(({ words }) => words.has(en))?.words.get(en) ?? en;
  const [format, drawn] = [false, true].map((isDrawing) => intlFormatter(lang, numbersOf(lang), say, isDrawing));
  return { lang, format: format!, drawn: drawn!, isReviewed: files.every(({ reviewedBy }) => reviewedBy) };
}

/** English, noting each of the words that are asked for. */
export function listener(lang: FurtherLang): { language: Language; asked: Set<string> } {
  const asked = new Set<string>();
  const english = formatterFor("en");
  const note = (words: Words) => {
    if (words.en) asked.add(words.en);
  };
  const format: Formatter = {
    ...english,
    text: (words) => {
      note(words);
      return english.text(words);
    },
    fill: (words, values) => {
      note(words);
      return english.fill(words, values);
    },
  };
  return { language: { lang, format, drawn: format, isReviewed: false }, asked };
}
