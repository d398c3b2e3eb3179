import { ConverterFactory, Locale } from "opencc-js";
import { formatterFor, type Formatter } from "../../chart-kit/formatter.ts";
import { interpolate } from "../../i18n/interpolate.ts";

/** OpenCC's tables of characters and phrases for each place; `twp` and `hkp` have the phrases. */
const tables = { "zh-Hant-HK": "hkp", "zh-Hant-TW": "twp" } as const;
export type Traditional = keyof typeof tables;

/** Phrases of our own, in OpenCC's form: a line each, Simplified, a tab, Traditional; "#" begins a comment. */
export function readPhrases(path: string, text: string): [string, string][] {
  return text.split("\n").flatMap((line, index): [string, string][] => {
    if (!line.trim() || line.startsWith("#")) return [];
    const [from, to, ...more] = line.split("\t");
    if (!from || !to || more.length > 0)
      throw new Error(
        `${path}, line ${index + 1}: found ${JSON.stringify(line)}. Expected the Simplified phrase, one tab and the Traditional phrase.`,
      );
    return [[from, to]];
  });
}

/** Converts Simplified Chinese; our own phrases go before OpenCC's. */
export function toTraditional(lang: Traditional, phrases: readonly [string, string][]): (text: string) => string {
  const kept = phrases.map(([from], index) => [from, String.fromCodePoint(0xe000 + index)] as const);
  const restored = phrases.map(([, to], index) => [String.fromCodePoint(0xe000 + index), to] as const);
  return ConverterFactory([kept], ...Locale.from["cn"]!, ...Locale.to[tables[lang]]!, [restored]);
}

/** The formatter of Chinese in Traditional characters: whatever it writes is converted. */
export function traditionalFormatter(convert: (text: string) => string): Formatter {
  const format = formatterFor("zh");
  return {
    ...format,
    text: (words) => convert(format.text(words)),
    // The values have been converted, and to convert them again might change them.
    fill: (words, values) => interpolate(convert(format.text(words)), values),
    yuan: (value) => convert(format.yuan(value)),
    yuanExact: (value) => convert(format.yuanExact(value)),
    payments: (value) => convert(format.payments(value)),
    times: (value) => convert(format.times(value)),
    date: (iso) => convert(format.date(iso)),
    month: (iso) => convert(format.month(iso)),
  };
}
