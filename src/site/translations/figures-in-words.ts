import type { FurtherLang } from "../../i18n/further.ts";

/** Numbers that English writes as words, and another language may write as digits. */
const inWords: readonly (readonly [RegExp, number])[] = [
  [/\bone\b|\bfirst\b/, 1],
  [/\btwo\b|\bsecond\b|\bhalved\b|\bhalf\b/, 2],
  [/\bthree\b|\bthird|\btripled\b/, 3],
  [/\bfour\b|\bfourth\b/, 4],
  [/\bfive\b/, 5],
  [/\bsix\b/, 6],
  [/\bseven\b/, 7],
  [/\beight\b/, 8],
  [/\bnine\b/, 9],
  [/\bten\b/, 10],
  ...(
    [
      "january",
      "february",
      "march",
      "april",
      "may",
      "june",
      "july",
      "august",
      "september",
      "october",
      "november",
      "december",
    ] as const
  ).map((month, index) => [new RegExp(`\\b${month}\\b`), index + 1] as const),
];

const myriads: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8, 兆: 1e12 };

/** How a language separates thousands and decimals, as Intl has it. */
function separators(lang: FurtherLang | "en") {
  const parts = new Intl.NumberFormat(lang, { useGrouping: "always" }).formatToParts(12345.6);
  const of = (type: string) => parts.find((part) => part.type === type)!.value;
  return { group: of("group"), decimal: of("decimal") };
}

/** Every number of a text that is written in digits, as a number; names of values in braces are none. */
export function numbersIn(text: string, lang: FurtherLang | "en"): number[] {
  const { group, decimal } = separators(lang);
  return [...text.replace(/\{\w+\}/g, "").matchAll(/(\d(?:[\d.,]*\d)?)([万億兆]?)/g)].map(
    ([, digits, myriad]) => Number(digits!.replaceAll(group, "").replace(decimal, ".")) * (myriads[myriad ?? ""] ?? 1),
  );
}

/**
 * Compares the figures of a translation with those of the English, which are checked against the rows: a translation can
 * state no figure of its own, and drop none.
 * @returns the numbers it has and the English has not, and those it lacks
 */
export function strayNumbers(english: string, translated: string, lang: FurtherLang) {
  const [expected, found] = [numbersIn(english, "en"), numbersIn(translated, lang)];
  const words = english.toLowerCase();
  const allowed = new Set([...expected, ...inWords.flatMap(([word, number]) => (word.test(words) ? [number] : []))]);
  return {
    added: [...new Set(found.filter((number) => !allowed.has(number)))],
    dropped: [...new Set(expected.filter((number) => !found.includes(number)))],
  };
}
