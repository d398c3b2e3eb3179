import MiniSearch from "minisearch";
import { defaultChoices } from "../../chart-kit/define-chart.ts";
import { formatterFor } from "../../chart-kit/formatter.ts";
import type { Lang } from "../../i18n/lang.ts";
import { terms } from "../../i18n/terms.ts";
import { colon, gap, stop } from "../../i18n/punctuation.ts";
import { beginning } from "../../search-kit/passage.ts";
import { searchOptions, type SearchDocument } from "../../search-kit/options.ts";
import { essaysIn } from "../registry/essay-list.ts";
import { readProse, readSource } from "../prose/essays.ts";
import { sentencesOf } from "../prose/sentences.ts";
import { chartOf, charts, rowsOf } from "../registry/registry.ts";
import { datasets, tableOf, type EventOf } from "../tables/tables.ts";
import { page } from "../addresses/urls.ts";
import { spellingsIn } from "./search-names.ts";

/** Parts of a text one after the other, each ended as a sentence. */
const sentences = (lang: Lang, ...parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined)
    .map((part) => (/[.!?。！？…]["”’）)]?$/.test(part.trim()) ? part.trim() : part.trim() + stop[lang].trim()))
    .join(gap(lang));

type Nameless = Omit<SearchDocument, "names">;

/** Everything a reader may look for, in one language. */
export async function searchDocuments(lang: Lang): Promise<SearchDocument[]> {
  const documents = await namelessDocuments(lang);
  return documents.map((one) => ({ ...one, names: spellingsIn(`${one.title} ${one.text}`) }));
}

async function namelessDocuments(lang: Lang): Promise<Nameless[]> {
  const format = formatterFor(lang);
  const essays = (await essaysIn(lang)).map(({ slug, title, standfirst }): Nameless => {
    const written = sentencesOf(readSource(slug, lang), readProse(slug, lang), lang);
    const words = written.map(({ text }) => text.replace(/\s+/g, " ")).join(gap(lang));
    return {
      id: `essay/${slug}`,
      kind: "essay",
      title,
      text: sentences(lang, standfirst, words),
      url: page(`/essays/${slug}/`, lang),
    };
  });
  const drawn = [...charts.values()].map((chart): Nameless => ({
    id: `chart/${chart.id}`,
    kind: "chart",
    title: chart.title[lang],
    text: sentences(
      lang,
      chart.subtitle[lang],
      chart.alt(rowsOf(chart), format, defaultChoices(chart)),
      chart.caveat?.[lang],
    ),
    url: page(`/charts/${chart.id}/`, lang),
    image: page(`/charts/${chart.id}.svg`, lang),
  }));
  const tables = [...datasets.values()].map((dataset): Nameless => ({
    id: `table/${dataset.id}`,
    kind: "table",
    title: dataset.title[lang],
    text: sentences(lang, dataset.description[lang], dataset.producer[lang]),
    url: page(`/data/${dataset.id}/`, lang),
  }));
  // The timeline shows moves of three sides; every other event stands in its table alone.
  const onTimeline = new Set(rowsOf(chartOf("timeline")).map(({ key }) => key));
  const events = (tableOf("events") as EventOf[]).map((event): Nameless => ({
    id: `event/${event.id}`,
    kind: "event",
    title: `${format.date(event.date)}${colon[lang]}${lang === "en" ? event.titleEn : event.titleZh}`,
    text: lang === "en" ? event.summaryEn : event.summaryZh,
    url: `${page(onTimeline.has(event.id) ? "/charts/timeline/" : "/data/events/", lang)}#${event.id}`,
  }));
  const words = Object.entries(terms).map(([id, { term, definition }]): Nameless => ({
    id: `term/${id}`,
    kind: "term",
    title: term[lang],
    text: sentences(lang, definition[lang], lang === "en" ? term.zh : term.en),
    url: `${page("/glossary/", lang)}#${id}`,
  }));
  return [...essays, ...drawn, ...words, ...events, ...tables];
}

/** The index of a language, as the browser loads it. */
export async function searchIndex(lang: Lang): Promise<string> {
  const index = new MiniSearch<SearchDocument>(searchOptions);
  // Whole essays are searched in full but stored in brief: the index is fetched by phones.
  index.addAll(await searchDocuments(lang));
  return JSON.stringify(index, (key, value: unknown) =>
    key === "text" && typeof value === "string" ? beginning(value) : value,
  );
}

/** The texts that the index does not hold whole, each after the id of its document: the browser finds passages in them. */
export async function searchTexts(lang: Lang): Promise<string> {
  const long = (await searchDocuments(lang)).filter(({ text }) => beginning(text) !== text);
  return JSON.stringify({ texts: long.map(({ id, text }) => [id, text]) });
}
