import type { Lang } from "../i18n/lang.ts";
import { writeChoices, type ChoiceSpec } from "../chart-kit/parameters.ts";
import type { Choices } from "../chart-kit/define-chart.ts";

/** What a snippet says of a chart, in one language; addresses are absolute. */
export interface EmbedWords {
  title: string;
  alt: string;
  /** Who made the figures, and this site: "Data: People's Bank of China · Word Order". */
  credit: string;
  /** The day of the last figure, in words: a picture does not change by itself, so it says how old it is. */
  asOf: string;
  /** One row of the table in words, for mail. */
  row: string;
  page: string;
  picture: string;
  oembed: string;
  /** The frame's address by edition; "live" always. */
  frames: Record<string, string>;
}

export interface EmbedFacts {
  words: Record<Lang, EmbedWords>;
  /** The listener's address. */
  script: string;
  /** Pixels, by frame width; measured in a browser. */
  heights: Record<Lang, Record<string, number>>;
  choices: ChoiceSpec;
  editions: readonly string[];
}

export interface EmbedSettings {
  lang: Lang;
  theme: "auto" | "light" | "dark";
  title: "on" | "off";
  edition: string;
  choices: Choices;
  width: string;
}

export const variants = ["frame", "listener", "picture", "mail", "oembed"] as const;
export type Variant = (typeof variants)[number];

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The address of a frame with these settings; defaults are left out, so that the plain address stays plain. */
export function frameAddress(facts: EmbedFacts, settings: EmbedSettings): string {
  const words = facts.words[settings.lang];
  const query = new URLSearchParams(writeChoices(settings.choices, facts.choices));
  if (settings.theme !== "auto") query.set("theme", settings.theme);
  if (settings.title !== "on") query.set("title", settings.title);
  const text = query.toString();
  return (words.frames[settings.edition] ?? words.frames["live"]!) + (text ? `?${text}` : "");
}

/** The height that holds the chart at a width: that of the nearest measured width not above it. */
export function heightAt(facts: EmbedFacts, lang: Lang, width: number): number {
  const measured = Object.entries(facts.heights[lang]).map(([w, h]) => [Number(w), h] as const).sort(([a], [b]) => a - b);
  return (measured.filter(([w]) => w <= width).at(-1) ?? measured[0] ?? [0, 700])[1];
}

/**
 * The code a desk pastes, one text for each way an editor may work.
 * The frame variants carry a hidden picture with link: editors that strip frames tend to strip `hidden` too, and what is left
 * is a figure with title, picture, date, source and link.
 */
export function snippets(facts: EmbedFacts, settings: EmbedSettings): Record<Variant, string> {
  const words = facts.words[settings.lang];
  const src = escape(frameAddress(facts, settings));
  const height = heightAt(facts, settings.lang, Number(settings.width));
  const scheme = settings.theme === "auto" ? "light dark" : settings.theme;
  const image = `<img src="${escape(words.picture)}" alt="${escape(words.alt)}" loading="lazy" style="max-width:100%;height:auto">`;
  const linked = `<a href="${escape(words.page)}">${image}</a>`;
  const caption = `${escape(words.credit)} · <a href="${escape(words.page)}">${escape(words.title)}</a>`;
  const frame =
    `<figure style="margin:0">\n` +
    `<iframe src="${src}" title="${escape(words.title)}" loading="lazy" allowfullscreen style="display:block;width:100%;min-height:${height}px;border:0;frame-sizing:content-height;color-scheme:${scheme}"></iframe>\n` +
    `<a hidden href="${escape(words.page)}">${image}</a>\n` +
    `<figcaption>${caption}</figcaption>\n</figure>`;
  return {
    frame,
    listener: `${frame}\n<script async src="${escape(facts.script)}"></script>`,
    picture: `<figure style="margin:0">\n<strong>${escape(words.title)}</strong>\n${linked}\n<figcaption>${escape(words.asOf)}. ${caption}</figcaption>\n</figure>`,
    mail:
      `<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td>\n<strong>${escape(words.title)}</strong><br>\n` +
      `<a href="${escape(words.page)}"><img src="${escape(words.picture)}" alt="${escape(words.alt)}" width="600" style="max-width:100%;height:auto;border:0"></a>\n` +
      `</td></tr><tr><td>${escape(words.row)}</td></tr><tr><td>${escape(words.asOf)}. ${caption}</td></tr></table>`,
    oembed: words.oembed,
  };
}
