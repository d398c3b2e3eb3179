import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Feed } from "feed";
import { defaultChoices } from "../../chart-kit/define-chart.ts";
import { formatterFor } from "../../chart-kit/formatter.ts";
import { htmlLang, type Lang } from "../../i18n/lang.ts";
import { site } from "../../i18n/site.ts";
import { essaysIn } from "../registry/essay-list.ts";
import { essayFile } from "../prose/essays.ts";
import { proseHtml } from "../prose/to-html.ts";
import { chartOf, charts, rowsOf } from "../registry/registry.ts";
import { updatedOn } from "../tables/updated.ts";
import { absolute, file, page } from "../addresses/urls.ts";
import { escapeHtml } from "../../lib/html.ts";

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** A chart as a feed can carry it: picture at its absolute address, alt text, link. */
function pictureOf(id: string, lang: Lang, host: URL): string {
  const chart = chartOf(id);
  const alt = chart.alt(rowsOf(chart), formatterFor(lang), defaultChoices(chart));
  const link = absolute(page(`/charts/${id}/`, lang), host);
  const image = absolute(page(`/charts/${id}.png`, lang), host);
  return `<figure><a href="${link}"><img src="${image}" alt="${escapeHtml(alt)}"></a><figcaption><a href="${link}">${escapeHtml(chart.title[lang])}</a></figcaption></figure>\n`;
}

function empty(lang: Lang, host: URL, title: string, path: string, updated: Date): Feed {
  return new Feed({
    id: absolute(page(path, lang), host),
    title,
    description: site.tagline[lang],
    link: absolute(page("/", lang), host),
    language: htmlLang[lang],
    favicon: absolute(file("favicon.svg"), host),
    copyright: "CC BY 4.0",
    updated,
    generator: site.name.en,
    feedLinks: { atom: absolute(page("/feed.xml", lang), host), json: absolute(page("/feed.json", lang), host) },
    author: { name: site.name[lang], link: absolute(page("/", lang), host) },
  });
}

/** Whole essays, newest first. */
export async function essayFeed(lang: Lang, host: URL): Promise<Feed> {
  const essays = await essaysIn(lang);
  const modified = (slug: string, published: string) => [published, updatedOn(essayFile(slug, lang))].sort().at(-1)!;
  const feed = empty(
    lang,
    host,
    site.name[lang],
    "/feed.xml",
    day(
      essays
        .map(({ slug, published }) => modified(slug, published))
        .sort()
        .at(-1) ?? "2026-11-22",
    ),
  );
  for (const { slug, title, standfirst, published, charts } of essays) {
    const link = absolute(page(`/essays/${slug}/`, lang), host);
    const path = essayFile(slug, lang);
    feed.addItem({
      id: link,
      link,
      title,
      description: standfirst,
      content: `<p>${escapeHtml(standfirst)}</p>\n${proseHtml(readFileSync(join(process.cwd(), path), "utf8"), path, (id) => pictureOf(id, lang, host), link)}`,
      date: day(modified(slug, published)),
      published: day(published),
      ...(charts[0] && { image: absolute(page(`/charts/${charts[0]}.png`, lang), host) }),
    });
  }
  return feed;
}

/** New charts, each with its picture. */
export function chartFeed(lang: Lang, host: URL): Feed {
  const dated = [...charts.values()].map((chart) => ({
    chart,
    date: chart.datasets
      .map((id) => updatedOn(`data/${id}.csv`))
      .sort()
      .at(-1)!,
  }));
  const feed = empty(
    lang,
    host,
    `${site.name[lang]}: ${site.charts[lang]}`,
    "/charts/feed.xml",
    day(
      dated
        .map(({ date }) => date)
        .sort()
        .at(-1)!,
    ),
  );
  feed.options.feedLinks = { atom: absolute(page("/charts/feed.xml", lang), host) };
  for (const { chart, date } of dated.sort((a, b) => (a.date < b.date ? 1 : -1))) {
    const link = absolute(page(`/charts/${chart.id}/`, lang), host);
    feed.addItem({
      id: link,
      link,
      title: chart.title[lang],
      description: chart.subtitle[lang],
      content: pictureOf(chart.id, lang, host),
      date: day(date),
      published: day(date),
    });
  }
  return feed;
}
