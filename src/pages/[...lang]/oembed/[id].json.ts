import type { APIRoute } from "astro";
import { embedFacts, plainSettings } from "~/build/embed-facts";
import { withLangs } from "~/build/languages";
import { posterSize } from "~/build/poster";
import { chartOf, charts } from "~/build/registry";
import { absolute, page } from "~/build/urls";
import { heightAt } from "~/embed-kit/heights";
import { heightsOf, snippets } from "~/embed-kit/snippets";
import type { Lang } from "~/i18n/lang";
import { site as words } from "~/i18n/site";

export const getStaticPaths = () => withLangs([...charts.keys()].map((id) => ({ id })), ({ id }) => ({ id }));

const width = 680;

/** An oEmbed 1.0 answer whose html works when a consumer drops scripts. */
export const GET: APIRoute = ({ params, props, site }) => {
  const chart = chartOf(params["id"]!);
  const { lang } = props as { lang: Lang };
  const facts = embedFacts(chart, site!);
  const settings = plainSettings(chart, lang);
  const picture = posterSize(chart, lang);
  const answer = {
    version: "1.0",
    type: "rich",
    provider_name: words.name[lang],
    provider_url: absolute(page("/", lang), site!),
    title: chart.title[lang],
    author_name: words.name[lang],
    author_url: absolute(page("/", lang), site!),
    cache_age: 86400,
    width,
    height: heightAt(heightsOf(facts, settings), width),
    html: snippets(facts, settings).frame,
    thumbnail_url: facts.versions["live"]!.addresses[lang].picture,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
  };
  return new Response(JSON.stringify(answer, null, 1), { headers: { "content-type": "application/json; charset=utf-8" } });
};
