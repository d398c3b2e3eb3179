import { corrections } from "../prose/corrections.ts";
import type { Lang } from "../../i18n/lang.ts";
import { site } from "../../i18n/site.ts";
import { essaysIn } from "../registry/essay-list.ts";
import { charts } from "../registry/registry.ts";
import { datasets } from "../tables/tables.ts";
import { updatedOn } from "../tables/updated.ts";

export interface NewsItem {
  kind: "tablesUpdated" | "essaysUpdated" | "corrected";
  links: { href: string; name: string }[];
}

/** What changed on one day. */
export interface NewsDay {
  /** YYYY-MM-DD */
  date: string;
  items: NewsItem[];
}

/** Tables that are evidence for others; a change of theirs is told by those. */
const supporting = new Set(["sources", "rejected-values"]);

/** What changed on the site, by day, newest day first; dates are those of the content, not of the build. */
export async function newsOf(lang: Lang): Promise<NewsDay[]> {
  const essays = await essaysIn(lang);
  const titles = new Map([
    ...essays.map(({ slug, title }): [string, string] => [`/essays/${slug}/`, title]),
    ...[...charts.values()].map((chart): [string, string] => [`/charts/${chart.id}/`, chart.title[lang]]),
  ]);
  const changes: [date: string, kind: NewsItem["kind"], href: string, name: string][] = [
    ...[...datasets.values()]
      .filter(({ id }) => !supporting.has(id))
      .map(({ id, title }): (typeof changes)[number] => [
        updatedOn(`data/${id}.csv`),
        "tablesUpdated",
        `/data/${id}/`,
        title[lang],
      ]),
    ...essays.map(({ slug, title }): (typeof changes)[number] => [
      updatedOn(`content/essays/${slug}/${lang}.mdx`),
      "essaysUpdated",
      `/essays/${slug}/`,
      title,
    ]),
    ...corrections.map(({ date, page }): (typeof changes)[number] => [
      date,
      "corrected",
      "/corrections/",
      titles.get(page) ?? site.corrections[lang],
    ]),
  ];
  const dates = [...new Set(changes.map(([date]) => date))].toSorted().reverse();
  const kinds = ["corrected", "essaysUpdated", "tablesUpdated"] as const;
  return dates.map((date) => ({
    date,
    items: kinds
      .map((kind) => ({
        kind,
        links: [
          ...new Map(
            changes
              .filter((change) => change[0] === date && change[1] === kind)
              .map(([, , href, name]) => [name, { href, name }]),
          ).values(),
        ],
      }))
      .filter(({ links }) => links.length > 0),
  }));
}
