/** The languages of the site, English first: its pages stand at the root, the others under their code. */
export const langs = ["en", "zh"] as const;
export type Lang = (typeof langs)[number];

/** The same words in every language of the site. */
export type Words = Record<Lang, string>;

/** The `lang` attribute of a page: the script matters to fonts and to speech. */
export const htmlLang: Record<Lang, string> = { en: "en", zh: "zh-Hans" };

export const isLang = (value: unknown): value is Lang => langs.includes(value as Lang);

export const otherLang = (lang: Lang): Lang => (lang === "en" ? "zh" : "en");

/** Whether thousands are set off by commas: the Chinese press, which counts in 万 and 亿, does not. */
export const isGrouped: Record<Lang, boolean> = { en: true, zh: false };
