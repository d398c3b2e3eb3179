import type { AnyChart } from "../../chart-kit/define-chart.ts";
import { greatestHeight } from "../../embed-kit/heights.ts";
import { escapeHtml } from "../../lib/html.ts";
import { heightsOf, snippets } from "../../embed-kit/snippets.ts";
import type { Lang } from "../../i18n/lang.ts";
import { site } from "../../i18n/site.ts";
import { embedFacts, plainSettings } from "./embed-facts.ts";
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

/** An oEmbed 1.0 answer whose html works when a consumer drops scripts. */
export function oembed(chart: AnyChart, lang: Lang, host: URL) {
  const facts = embedFacts(chart, host);
  const settings = plainSettings(chart, lang);
  const { addresses, pictures } = facts.versions["live"]!;
  return {
    ...provider(lang, host),
    type: "rich" as const,
    title: chart.title[lang],
    cache_age: 86400,
    width,
    height: greatestHeight(heightsOf(facts, settings)),
    html: fallback(chart.title[lang], addresses[lang].page) + snippets(facts, settings).frame,
    thumbnail_url: addresses[lang].picture,
    thumbnail_width: pictures[lang].width * 2,
    thumbnail_height: pictures[lang].height * 2,
  };
}
