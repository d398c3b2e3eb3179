import type { Choices } from "../chart-kit/define-chart.ts";
import { writeChoices, type ChoiceSpec } from "../chart-kit/parameters.ts";
import { htmlLang, type Lang } from "../i18n/lang.ts";
import { heightAt, minHeight, type Heights } from "./heights.ts";

/** What travels with a chart in words, in one language. */
export interface EmbedTexts {
  title: string;
  alt: string;
  /** Who made the figures, and this site: "Data: People's Bank of China · Word Order". */
  credit: string;
  /** The day of the last figure, in words: a picture does not change by itself, so it says how old it is. */
  asOf: string;
  /** One row of the table in words, for mail. */
  row: string;
}

/** Where it lies; whole addresses. */
export interface EmbedAddresses {
  page: string;
  frame: string;
  picture: string;
}

/** A chart as an edition holds it, and nothing in it changes. */
export interface FrozenFacts {
  texts: Record<Lang, EmbedTexts>;
  /** By title and view, as an embed's address names them: "on", "off", "on?scale=log". */
  heights: Record<Lang, Record<string, Heights>>;
  /** Of the picture as it is shown at most, in pixels: a page that knows it does not move when the picture comes. */
  pictures: Record<Lang, { width: number; height: number }>;
  choices: ChoiceSpec;
}

/** The picture of one view. */
export interface ViewPicture {
  address: string;
  alt: string;
  width: number;
  height: number;
}

export interface EmbedVersion extends FrozenFacts {
  addresses: Record<Lang, EmbedAddresses>;
  /** Views that have a picture of their own, by what an address says to choose them: "?measure=value". */
  views?: Record<Lang, Record<string, ViewPicture>>;
}

export interface EmbedFacts {
  /** "live", then the editions a desk may pin to. */
  versions: Record<string, EmbedVersion>;
  oembed: Record<Lang, string>;
  /** The listener's address. */
  script: string;
}

export interface EmbedSettings {
  lang: Lang;
  theme: "auto" | "light" | "dark";
  title: "on" | "off";
  /** "live", or an edition. */
  edition: string;
  choices: Choices;
  /** The width of the column the frame will stand in, in pixels. */
  width: string;
}

export const variants = ["frame", "listener", "picture", "mail", "oembed"] as const;
export type Variant = (typeof variants)[number];

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The version asked for; the living chart where an edition does not hold it. */
export const chosenVersion = (facts: EmbedFacts, { edition }: Pick<EmbedSettings, "edition">): EmbedVersion =>
  facts.versions[edition] ?? facts.versions["live"]!;

/** The address of a frame with these settings; defaults are left out, so that the plain address stays plain. */
export function frameAddress(facts: EmbedFacts, settings: EmbedSettings): string {
  const version = chosenVersion(facts, settings);
  const query = new URLSearchParams(writeChoices(settings.choices, version.choices));
  if (settings.theme !== "auto") query.set("theme", settings.theme);
  if (settings.title !== "on") query.set("title", settings.title);
  const text = query.toString();
  return version.addresses[settings.lang].frame + (text ? `?${text}` : "");
}

/** The page, open on the view that was chosen. */
function pageAddress(facts: EmbedFacts, settings: EmbedSettings): string {
  const version = chosenVersion(facts, settings);
  return version.addresses[settings.lang].page + writeChoices(settings.choices, version.choices);
}

/** The picture that shows the view chosen; the chart's own where nothing is chosen, or no picture shows that view. */
export function pictureOf(facts: EmbedFacts, settings: EmbedSettings): ViewPicture & { isChosen: boolean } {
  const { texts, pictures, addresses, views, choices } = chosenVersion(facts, settings);
  const query = writeChoices(settings.choices, choices);
  const own = views?.[settings.lang][query];
  if (own) return { ...own, isChosen: true };
  const { alt } = texts[settings.lang];
  return { ...pictures[settings.lang], address: addresses[settings.lang].picture, alt, isChosen: query === "" };
}

/** How high the frame is with these settings. A view drawn only on demand is taken to be as high as the first. */
export function heightsOf(facts: EmbedFacts, settings: EmbedSettings): Heights {
  const { heights, choices } = chosenVersion(facts, settings);
  const known = heights[settings.lang];
  return known[settings.title + writeChoices(settings.choices, choices)] ?? known[settings.title] ?? [];
}

/**
 * The code a desk pastes, one text for each way an editor may work.
 *
 * What holds a frame's height, first to last: the browser, where it sizes frames by content; the listener, which
 * undoes what follows; `min-height`, which knows the height at every width of the column; `height`, for hosts that strip
 * or forbid styles.
 *
 * The frame variants carry a hidden picture with link: editors that strip frames tend to strip `hidden` too, and what is left
 * is a figure with title, picture, date, source and link.
 */
export function snippets(facts: EmbedFacts, settings: EmbedSettings): Record<Variant, string> {
  const version = chosenVersion(facts, settings);
  const texts = version.texts[settings.lang];
  const heights = heightsOf(facts, settings);
  const height = heightAt(heights, Number(settings.width));
  const scheme = settings.theme === "auto" ? "light dark" : settings.theme;
  const language = `lang="${htmlLang[settings.lang]}" dir="ltr"`;
  const page = escape(pageAddress(facts, settings));
  const { address, alt, width, height: tall } = pictureOf(facts, settings);
  const picture = `src="${escape(address)}" alt="${escape(alt)}"`;
  const image = `<img ${picture} width="${width}" height="${tall}" loading="lazy" style="max-width:100%;height:auto">`;
  const caption = `${escape(texts.credit)} · <a href="${page}">${escape(texts.title)}</a>`;
  const dated = `${escape(texts.asOf)}. ${caption}`;
  const frame =
    // A container that may shrink to what it holds would find nothing in it: 300 pixels is what a bare frame is wide.
    `<figure ${language} style="margin:0;container-type:inline-size;contain-intrinsic-inline-size:300px">\n` +
    `<iframe src="${escape(frameAddress(facts, settings))}" title="${escape(texts.title)}" width="100%" height="${height}" frameborder="0" loading="lazy" allowfullscreen ` +
    `style="display:block;width:100%;height:auto;min-height:${height}px;min-height:${minHeight(heights)};border:0;frame-sizing:content-height;color-scheme:${scheme}"></iframe>\n` +
    `<a hidden href="${page}">${image} ${escape(texts.asOf)}</a>\n` +
    `<figcaption>${caption}</figcaption>\n</figure>`;
  return {
    frame,
    listener: `${frame}\n<script async src="${escape(facts.script)}"></script>`,
    picture:
      `<figure ${language} style="margin:0">\n<strong>${escape(texts.title)}</strong>\n` +
      `<a href="${page}">${image}</a>\n<figcaption>${dated}</figcaption>\n</figure>`,
    mail:
      `<table role="presentation" ${language} width="100%" cellpadding="0" cellspacing="0"><tr><td>\n<strong>${escape(texts.title)}</strong><br>\n` +
      `<a href="${page}"><img ${picture} width="600" style="max-width:100%;height:auto;border:0"></a>\n` +
      `</td></tr><tr><td>${escape(texts.row)}</td></tr><tr><td>${dated}</td></tr></table>`,
    oembed: facts.oembed[settings.lang],
  };
}
