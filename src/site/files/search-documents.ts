import MiniSearch from "minisearch";
import { defaultChoices } from "../../chart-kit/define-chart.ts";
import { formatterFor } from "../../chart-kit/formatter.ts";
import type { Lang } from "../../i18n/lang.ts";
import { terms } from "../../i18n/terms.ts";
import { colon } from "../../i18n/punctuation.ts";
import { searchOptions, type SearchDocument } from "../../search-kit/options.ts";
import { essaysIn } from "../registry/essay-list.ts";
import { readProse } from "../prose/essays.ts";
import { chartOf, charts, rowsOf } from "../registry/registry.ts";
import { datasets, tableOf, type EventOf } from "../tables/tables.ts";
import { page } from "../addresses/urls.ts";

/** Everything a reader may look for, in one language. */
export async function searchDocuments(lang: Lang): Promise<SearchDocument[]> {
  const format = formatterFor(lang);
  const essays = (await essaysIn(lang)).map(({ slug, title, standfirst }): SearchDocument => {
    const { loose, mentions } = readProse(slug, lang);
    const words = [...loose.map(({ text }) => text), ...mentions.map(({ words }) => words)].join(" ");
    return {
      id: `essay/${slug}`,
      kind: "essay",
      title,
      text: `${standfirst} ${words}`,
      url: page(`/essays/${slug}/`, lang),
    };
  });
  const drawn = [...charts.values()].map((chart): SearchDocument => ({
    id: `chart/${chart.id}`,
    kind: "chart",
    title: chart.title[lang],
    text: [chart.subtitle[lang], chart.alt(rowsOf(chart), format, defaultChoices(chart)), chart.caveat?.[lang]]
      .filter(Boolean)
      .join(" "),
    url: page(`/charts/${chart.id}/`, lang),
    image: page(`/charts/${chart.id}.svg`, lang),
  }));
  const tables = [...datasets.values()].map((dataset): SearchDocument => ({
    id: `table/${dataset.id}`,
    kind: "table",
    title: dataset.title[lang],
    text: `${dataset.description[lang]} ${dataset.producer[lang]}`,
    url: page(`/data/${dataset.id}/`, lang),
  }));
  // The timeline shows moves of three sides; every other event stands in its table alone.
  const onTimeline = new Set(rowsOf(chartOf("timeline")).map(({ key }) => key));
  const events = (tableOf("events") as EventOf[]).map((event): SearchDocument => ({
    id: `event/${event.id}`,
    kind: "event",
    title: `${format.date(event.date)}${colon[lang]}${lang === "en" ? event.titleEn : event.titleZh}`,
    text: lang === "en" ? event.summaryEn : event.summaryZh,
    url: `${page(onTimeline.has(event.id) ? "/charts/timeline/" : "/data/events/", lang)}#${event.id}`,
  }));
  const words = Object.entries(terms).map(([id, { term, definition }]): SearchDocument => ({
    id: `term/${id}`,
    kind: "term",
    title: term[lang],
    text: `${definition[lang]} ${lang === "en" ? term.zh : term.en}`,
    url: `${page("/glossary/", lang)}#${id}`,
  }));
  return [...essays, ...drawn, ...words, ...events, ...tables];
}

/** The index of a language, as the browser loads it. */
export async function searchIndex(lang: Lang): Promise<string> {
  const index = new MiniSearch<SearchDocument>(searchOptions);
  // Whole essays are searched in full but stored in brief: the index is fetched by phones.
  const documents = await searchDocuments(lang);
  index.addAll(documents);
  return JSON.stringify(index, (key, value: unknown) =>
    key === "text" && typeof value === "string" ? value.slice(0, 160) : value,
  );
}
