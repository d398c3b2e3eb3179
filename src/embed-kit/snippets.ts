import type { Choices } from "../chart-kit/define-chart.ts";
import { writeChoices, type ChoiceSpec } from "../chart-kit/parameters.ts";
import { partNames } from "../chart-kit/parts.ts";
import { isFurther, type EmbedLang, type InLangs } from "../i18n/further.ts";
import { htmlLang, type Lang } from "../i18n/lang.ts";
import { stopIn } from "../i18n/punctuation.ts";
import { greatestHeight, heightAt, minHeight, type Heights } from "./heights.ts";
import { escapeHtml } from "../lib/html.ts";

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
  /** Under what it may be passed on; an edition made before this was told has none. */
  licence?: string;
}

/** Where it lies; whole addresses. */
export interface EmbedAddresses {
  page: string;
  frame: string;
  /** None in a further language: its faces are not ours to draw with. */
  picture?: string;
}

/** A chart as an edition holds it, and nothing in it changes. */
export interface FrozenFacts {
  texts: InLangs<EmbedTexts>;
  /** By title and view, as an embed's address names them: "on", "off", "on?scale=log". */
  heights: InLangs<Record<string, Heights>>;
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
  addresses: InLangs<EmbedAddresses>;
  /** Views that have a picture of their own, by what an address says to choose them: "?measure=value". */
  views?: Record<Lang, Record<string, ViewPicture>>;
}

export interface EmbedFacts {
  /** "live", then the editions a desk may pin to. */
  versions: Record<string, EmbedVersion>;
  oembed: InLangs<string>;
  /** The listener's address. */
  script: string;
}

export interface EmbedSettings {
  lang: EmbedLang;
  theme: "auto" | "light" | "dark";
  title: "on" | "off";
  /** What else a host may leave out; all of it is shown unless told. */
  subtitle?: "on" | "off";
  caption?: "on" | "off";
  events?: "on" | "off";
  /** "live", or an edition. */
  edition: string;
  choices: Choices;
  /** The width of the column the frame will stand in, in pixels. */
  width: string;
}

export const variants = [
  "short",
  "address",
  "frame",
  "listener",
  "picture",
  "markdown",
  "mdx",
  "mail",
  "oembed",
  "credit",
] as const;
export type Variant = (typeof variants)[number];

/** Text as an attribute or an element of HTML holds it. */
/** The version asked for; the living chart where an edition does not hold it, or not in the language. */
export function chosenVersion(
  facts: EmbedFacts,
  { edition, lang }: Pick<EmbedSettings, "edition" | "lang">,
): EmbedVersion {
  const asked = facts.versions[edition];
  return asked?.texts[lang] ? asked : facts.versions["live"]!;
}

/** The choices an address can make: none in a further language, whose embed shows all that is drawn at build. */
const choicesOf = (facts: EmbedFacts, settings: EmbedSettings): ChoiceSpec =>
  isFurther(settings.lang) ? {} : chosenVersion(facts, settings).choices;

const textsOf = (facts: EmbedFacts, settings: EmbedSettings): EmbedTexts =>
  chosenVersion(facts, settings).texts[settings.lang]!;
const addressesOf = (facts: EmbedFacts, settings: EmbedSettings): EmbedAddresses =>
  chosenVersion(facts, settings).addresses[settings.lang]!;

/** The address of a frame with these settings; defaults are left out, so that the plain address stays plain. */
export function frameAddress(facts: EmbedFacts, settings: EmbedSettings): string {
  const query = new URLSearchParams(writeChoices(settings.choices, choicesOf(facts, settings)));
  if (settings.theme !== "auto") query.set("theme", settings.theme);
  for (const name of ["title", "subtitle", "caption", "events"] as const)
    if (settings[name] === "off") query.set(name, "off");
  const text = query.toString();
  return addressesOf(facts, settings).frame + (text ? `?${text}` : "");
}

/** The page, open on the view that was chosen. */
function pageAddress(facts: EmbedFacts, settings: EmbedSettings): string {
  return addressesOf(facts, settings).page + writeChoices(settings.choices, choicesOf(facts, settings));
}

/** A view without the part of it that is asked for: parts are drawn in the reader's browser and have no files. */
const wholeOf = (choices: Choices): Choices =>
  Object.fromEntries(
    Object.entries(choices).filter(([name]) => !partNames.includes(name as (typeof partNames)[number])),
  );

/** The oEmbed answer of the view chosen: a file of its own, named by the query, "…/small.scale=log.json". */
function oembedAddress(facts: EmbedFacts, settings: EmbedSettings): string {
  // Answers are of the living chart; what it does not know of an edition's choices is left out.
  const spec = choicesOf(facts, { ...settings, edition: "live" });
  const query = writeChoices(wholeOf(settings.choices), spec).slice(1);
  const address = facts.oembed[settings.lang]!;
  return query ? address.replace(/json$/, `${query}.json`) : address;
}

/** One line to stand under a picture or a table made of the figures: who made them, this site, licence, address. */
function creditLine(facts: EmbedFacts, settings: EmbedSettings): string {
  const { credit, licence = textsOf(facts, { ...settings, edition: "live" }).licence } = textsOf(facts, settings);
  return [credit, licence, pageAddress(facts, settings)].filter(Boolean).join(" · ");
}

/**
 * The picture that shows the view chosen; the chart's own where nothing is chosen, or no picture shows that view.
 * @returns undefined in a language that has no pictures
 */
export function pictureOf(
  facts: EmbedFacts,
  settings: EmbedSettings,
): (ViewPicture & { isChosen: boolean }) | undefined {
  const { lang } = settings;
  const { picture: address } = addressesOf(facts, settings);
  if (isFurther(lang) || address === undefined) return undefined;
  const { texts, pictures, views, choices } = chosenVersion(facts, settings);
  const query = writeChoices(wholeOf(settings.choices), choices);
  const own = views?.[lang][query];
  if (own) return { ...own, isChosen: true };
  return { ...pictures[lang], address, alt: texts[lang].alt, isChosen: query === "" };
}

/** How high the frame is with these settings. A view drawn only on demand is taken to be as high as the first, a part of the years as the whole. */
export function heightsOf(facts: EmbedFacts, settings: EmbedSettings): Heights {
  const known = chosenVersion(facts, settings).heights[settings.lang] ?? {};
  const query = writeChoices(wholeOf(settings.choices), choicesOf(facts, settings));
  return known[settings.title + query] ?? known[settings.title] ?? [];
}

/** In Markdown, characters that would begin an emphasis, a link or a piece of code stand for themselves. */
const plainMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>]/g, "\\$&");

/** What a frame may do that a page of another site may not by itself: copy a table, fill the screen. */
const permissions = 'allow="clipboard-write; fullscreen"';

/** The most characters of the short frame. */
const shortLimit = 400;

/**
 * A frame alone, at most 400 characters. It is as high as the chart is at its highest column, so that nothing is cut
 * where styles are stripped. A browser that sizes frames by content undoes that height: by `block-size`, because
 * sanitizers that allow `height` and drop `frame-sizing` would leave `height: auto`, which is 150 pixels. Not lazy: a
 * lazy frame with `frame-sizing` in a sandbox without scripts is painted 150 pixels high (Chromium 156).
 */
function shortFrame(facts: EmbedFacts, settings: EmbedSettings): string {
  const height = greatestHeight(heightsOf(facts, settings));
  const { title } = textsOf(facts, settings);
  const named = (name: string) =>
    `<iframe src="${escapeHtml(frameAddress(facts, settings))}" title="${escapeHtml(name)}" width="100%" height="${height}" ` +
    `style="display:block;margin:1em 0;border:0;frame-sizing:content-height;block-size:if(supports(frame-sizing:content-height):auto;else:${height}px)" ` +
    `${permissions}></iframe>`;
  // Of a long title as much as there is room for: the frame has the whole in it.
  const letters = [...title];
  let code = named(title);
  while (code.length > shortLimit && letters.length > 20) {
    letters.pop();
    code = named(`${letters.join("").trimEnd()}…`);
  }
  return code;
}

/** The style of the short frame as JSX has it, for MDX. */
const jsxStyle = (attribute: string): string => {
  const declarations = attribute
    .slice('style="'.length, -1)
    // The semicolon inside if() separates nothing.
    .split(/;(?!else)/)
    .map((declaration) => {
      const colon = declaration.indexOf(":");
      const name = declaration.slice(0, colon).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      return `${name}: "${declaration.slice(colon + 1)}"`;
    });
  return `style={{ ${declarations.join(", ")} }}`;
};

/**
 * The code an editor pastes, one text for each kind of publishing system.
 *
 * What sets the height of the long frame, first to last: the browser, where it sizes frames by content; the listener,
 * which undoes what follows; `min-height`, which knows the height at every width of the column; `height`, for hosts that
 * strip or forbid styles, which is that of the highest column.
 *
 * The long frame carries a picture with date, source and link that `display:none` hides: most sanitizers that strip
 * frames strip that too, and the picture is what is left. `hidden` is no use: WordPress since 6.4 and DOMPurify keep it.
 * Source and link are hidden with the picture, because the frame has both, and a sanitizer that keeps styles would leave
 * a caption without a chart. Where frames stay and styles go, the short frame is the one to use.
 *
 * In a language that has no pictures the description takes the picture's place, and codes that are a picture are "".
 */
export function snippets(facts: EmbedFacts, settings: EmbedSettings): Record<Variant, string> {
  const texts = textsOf(facts, settings);
  const heights = heightsOf(facts, settings);
  const height = heightAt(heights, Number(settings.width));
  const scheme = settings.theme === "auto" ? "light dark" : settings.theme;
  const language = `lang="${isFurther(settings.lang) ? settings.lang : htmlLang[settings.lang]}" dir="ltr"`;
  const address = pageAddress(facts, settings);
  const page = escapeHtml(address);
  const shown = pictureOf(facts, settings);
  const picture = shown && `src="${escapeHtml(shown.address)}" alt="${escapeHtml(shown.alt)}"`;
  const image =
    shown &&
    `<img ${picture} width="${shown.width}" height="${shown.height}" loading="lazy" style="max-width:100%;height:auto" />`;
  const inPlace = image ? `<a href="${page}">${image}</a>` : escapeHtml(texts.alt);
  const caption = `${escapeHtml(texts.credit)} · <a href="${page}">${escapeHtml(texts.title)}</a>`;
  const dated = `${escapeHtml(texts.asOf)}${stopIn(settings.lang)}${caption}`;
  const frame =
    // A container that may shrink to what it holds would find nothing in it: 300 pixels is what a bare frame is wide.
    `<figure ${language} style="margin:1em 0;container-type:inline-size;contain-intrinsic-inline-size:300px">\n` +
    `<iframe src="${escapeHtml(frameAddress(facts, settings))}" title="${escapeHtml(texts.title)}" width="100%" height="${greatestHeight(heights)}" frameborder="0" loading="lazy" ${permissions} ` +
    `style="display:block;width:100%;block-size:auto;min-height:${height}px;min-height:${minHeight(heights)};border:0;frame-sizing:content-height;color-scheme:${scheme}"></iframe>\n` +
    `<figcaption style="display:none">${inPlace} ${dated}</figcaption>\n</figure>`;
  const plainLink = `[${plainMarkdown(texts.title)}](${address})`;
  return {
    short: shortFrame(facts, settings),
    address: isFurther(settings.lang) ? frameAddress(facts, settings) : address,
    frame,
    listener: `${frame}\n<script async src="${escapeHtml(facts.script)}"></script>`,
    picture:
      image === undefined
        ? ""
        : `<figure ${language} style="margin:1em 0">\n<strong>${escapeHtml(texts.title)}</strong>\n` +
          `<a href="${page}">${image}</a>\n<figcaption>${dated}</figcaption>\n</figure>`,
    markdown:
      shown === undefined
        ? ""
        : `[![${plainMarkdown(shown.alt)}](${shown.address})](${address})\n\n` +
          `${plainMarkdown(texts.asOf)}${stopIn(settings.lang)}${plainMarkdown(texts.credit)} · ${plainLink}`,
    mdx: shortFrame(facts, settings)
      .replace(/style="[^"]*"/, jsxStyle)
      .replace("></iframe>", " />"),
    mail:
      picture === undefined
        ? ""
        : `<table role="presentation" ${language} width="100%" cellpadding="0" cellspacing="0"><tr><td>\n<strong>${escapeHtml(texts.title)}</strong><br />\n` +
          `<a href="${page}"><img ${picture} width="600" style="max-width:100%;height:auto;border:0" /></a>\n` +
          `</td></tr><tr><td>${escapeHtml(texts.row)}</td></tr><tr><td>${dated}</td></tr></table>`,
    oembed: oembedAddress(facts, settings),
    credit: creditLine(facts, settings),
  };
}
