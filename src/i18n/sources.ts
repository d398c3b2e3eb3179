import type { Lang, Words } from "./lang.ts";
import { bracketed } from "./punctuation.ts";

/** What a citation needs of a source. */
interface Named {
  publisher: string;
  publisherZh: string;
}

/** The publisher by the name readers of the language know it under. */
export const publisherIn = ({ publisher, publisherZh }: Named, lang: Lang): string =>
  lang === "zh" ? publisherZh : publisher;

const languages: Record<string, Words> = {
  en: { en: "in English", zh: "英文" },
  ja: { en: "in Japanese", zh: "日文" },
  tl: { en: "in Tagalog", zh: "他加禄文" },
  zh: { en: "in Chinese", zh: "中文" },
};

/**
 * In brackets, which language a source is in, where it is not the page’s; else nothing. No space follows a title that
 * ends with full-width punctuation.
 */
export function languageMark(language: string, lang: Lang, title = ""): string {
  if (language === lang || !languages[language]) return "";
  const mark = bracketed(languages[language][lang], lang);
  return /[）》」』】]$/.test(title) ? mark.trimStart() : mark;
}

export const sourceWords = {
  via: { en: "read through", zh: "转见于" },
} as const satisfies Record<string, Words>;
