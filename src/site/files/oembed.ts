import { defaultChoices, type AnyChart, type Choices } from "../../chart-kit/define-chart.ts";
import { writeChoices } from "../../chart-kit/parameters.ts";
import { greatestHeight } from "../../embed-kit/heights.ts";
import { escapeHtml } from "../../lib/html.ts";
import { heightsOf, pictureOf, snippets } from "../../embed-kit/snippets.ts";
import { baseLang, isFurther, type EmbedLang } from "../../i18n/further.ts";
import type { Lang } from "../../i18n/lang.ts";
import { site } from "../../i18n/site.ts";
import { embedFacts, plainSettings, choiceSpecOf } from "./embed-facts.ts";
import { allViews } from "../registry/registry.ts";
import { absolute, page } from "../addresses/urls.ts";

const width = 680;

/** Who answers; part of every answer. */
export const provider = (lang: Lang, host: URL) => ({
  version: "1.0" as const,
  provider_name: site.name[lang],
  provider_url: absolute(page("/", lang), host),
  author_name: site.name[lang],
  author_url: absolute(page("/", lang), host),
});

/**
 * What WordPress shows until the frame has told its height, and where the frame does not come: it takes html of a
 * provider it does not list for its own kind only if it begins with a quotation that holds a link. WordPress strips the
 * style; others hide the quotation, for the frame has title and link.
 */
const fallback = (title: string, address: string) =>
  `<blockquote class="wp-embedded-content" style="display:none"><a href="${escapeHtml(address)}">${escapeHtml(title)}</a></blockquote>\n`;

/** What is shown where a frame has no title of the chart's own. */
interface Told {
  title: string;
  /** The address that was asked about. */
  page: string;
}

/**
 * An oEmbed 1.0 answer whose html works when a consumer drops scripts.
 * @param choices the view that was asked for
 * @param told title and address, where it was not the chart's own page that was asked for
 */
export function oembed(
  chart: AnyChart,
  lang: EmbedLang,
  host: URL,
  choices: Choices = defaultChoices(chart),
  told?: Told,
) {
  const facts = embedFacts(chart, host);
  const settings = { ...plainSettings(chart, lang), choices };
  const query = writeChoices(choices, choiceSpecOf(chart));
  const { texts, addresses } = facts.versions["live"]!;
  const { title, page: address } = told ?? { title: texts[lang]!.title, page: addresses[lang]!.page + query };
  const picture = pictureOf(facts, settings);
  return {
    ...provider(isFurther(lang) ? baseLang[lang] : lang, host),
    type: "rich" as const,
    title,
    cache_age: 86400,
    width,
    height: greatestHeight(heightsOf(facts, settings)),
    html: fallback(title, address) + snippets(facts, settings).frame,
    ...(picture && {
      thumbnail_url: picture.address,
      thumbnail_width: picture.width * 2,
      thumbnail_height: picture.height * 2,
    }),
  };
}

/** The answers about a chart by their names: "rate-gap", and for each view the query that asks for it, "rate-gap.span=boom". */
export const oembedViews = (chart: AnyChart): Map<string, Choices> =>
  new Map(
    allViews(chart).map((view) => {
      const query = writeChoices(view, choiceSpecOf(chart)).slice(1);
      return [query ? `${chart.id}.${query}` : chart.id, view];
    }),
  );

/** The answer about an essay: the chart its first sentence is about, under the essay's title and with a link to it. */
export const essayOembed = (slug: string, title: string, chart: AnyChart, lang: Lang, host: URL) =>
  oembed(chart, lang, host, defaultChoices(chart), { title, page: absolute(page(`/essays/${slug}/`, lang), host) });
