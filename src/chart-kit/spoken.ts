/** Figures and periods as a voice can say them: signs and short forms that are seen are words when they are heard. */
import type { Lang } from "../i18n/lang.ts";

const scales: Readonly<Record<string, string>> = { tn: "trillion", bn: "billion", m: "million" };
const currencies: Readonly<Record<string, string>> = { "¥": "yuan", $: "US dollars" };
const ordinals = ["first", "second", "third", "fourth"];
const ordinal = (quarter: string) => ordinals[Number(quarter) - 1]!;

const rules: Record<Lang, readonly [RegExp, (...found: string[]) => string][]> = {
  en: [
    [/−(?=[¥$\d])/g, () => "minus "],
    [
      /([¥$])([\d.,]*\d)(?: (tn|bn|m)\b)?/g,
      (_, currency, number, scale) => [number, scale && scales[scale], currencies[currency]].filter(Boolean).join(" "),
    ],
    [/(\d) (tn|bn|m)\b/g, (_, number, scale) => `${number} ${scales[scale]}`],
    [/(\d)%/g, (_, number) => `${number} percent`],
    [/(\d)×/g, (_, number) => `${number} times`],
    [/\bQ([1-4])–Q([1-4]) (\d{4})/g, (_, from, to, year) => `${ordinal(from)} to ${ordinal(to)} quarter of ${year}`],
    [/\bQ([1-4]) (\d{4})/g, (_, quarter, year) => `${ordinal(quarter)} quarter of ${year}`],
  ],
  zh: [
    [/−(?=\d)/g, () => "负"],
    [/([\d.,]*\d)%/g, (_, number) => `百分之${number}`],
    [/(\d)×/g, (_, number) => `${number}倍`],
  ],
};

/** @param text as this site writes it: "¥1.69 tn" becomes "1.69 trillion yuan", "2.75%" in Chinese "百分之2.75" */
export const spoken = (text: string, lang: Lang): string =>
  rules[lang].reduce((words, [pattern, say]) => words.replace(pattern, say), text);
