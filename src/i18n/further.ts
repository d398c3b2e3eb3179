/** Languages beyond those of the site, in which some charts can be embedded. They have no pages of their own. */
import type { Lang, Words } from "./lang.ts";

/** BCP 47, which is the folder in content/languages/, the address and the `lang` attribute. */
export const furtherLangs = ["es", "ja", "zh-Hant-HK", "zh-Hant-TW"] as const;
export type FurtherLang = (typeof furtherLangs)[number];

/** Every language that an embed may be in. */
export type EmbedLang = Lang | FurtherLang;

/** What an embed has in its own language, and what further ones may lack. */
export type InLangs<Value> = Record<Lang, Value> & { [lang in FurtherLang]?: Value };

export const isFurther = (lang: string): lang is FurtherLang => furtherLangs.includes(lang as FurtherLang);

/** What its readers call it. */
export const furtherNames: Record<FurtherLang, string> = {
  es: "Español",
  ja: "日本語",
  "zh-Hant-HK": "繁體中文（香港）",
  "zh-Hant-TW": "繁體中文（台灣）",
};

/** The language of the site whose words are translated, and whose page of the chart an embed links to. */
export const baseLang: Record<FurtherLang, Lang> = { es: "en", ja: "en", "zh-Hant-HK": "zh", "zh-Hant-TW": "zh" };

/** The words of an embed in a further language that are not those of the chart. */
export const further = {
  credit: {
    en: "Data: {producers}; sources read: {n}",
    zh: "数据：{producers}；所据来源{n}个",
  },
  /** The link to the chart's page: the language it is in is part of it. */
  page: { en: "Word Order: every figure with its source, in English", zh: "语序：每个数字及其来源（简体中文）" },
  /** Of what was translated and not yet read by somebody who knows the language; in Chinese, of what was converted. */
  unreviewed: { en: "Translation not yet reviewed.", zh: "由简体字自动转换。" },
  named: { en: "{name}: {words}", zh: "{name}：{words}" },
  table: { en: "Table: {n} rows", zh: "数据表：{n}行" },
} as const satisfies Record<string, Words>;
