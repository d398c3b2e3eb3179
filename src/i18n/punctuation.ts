import type { Lang, Words } from "./lang.ts";

/** Sets a name off from what is said of it. */
export const colon: Words = { en: ": ", zh: "：" };

/** Stands between things told one after another. */
export const comma: Words = { en: ", ", zh: "，" };

/** Stands between things told with commas of their own. */
export const semicolon: Words = { en: "; ", zh: "；" };

/** What stands between two whole sentences, or between a number and its word. */
export const gap = (lang: Lang): string => (lang === "en" ? " " : "");

/** Ends a sentence before another. */
export const stop: Words = { en: ". ", zh: "。" };

/** Ends a sentence before another, in a language of any script. @param lang a BCP 47 tag */
export const stopIn = (lang: string): string => stop[new Intl.Locale(lang).maximize().script === "Latn" ? "en" : "zh"];

/** Words in brackets behind others: " (34 rows)", "（34行）". */
export const bracketed = (words: string, lang: Lang): string => (lang === "en" ? ` (${words})` : `（${words}）`);
