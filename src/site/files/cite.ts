import type { AnyChart } from "../../chart-kit/define-chart.ts";
import { formatterFor } from "../../chart-kit/formatter.ts";
import type { DatasetSchema } from "../../dataset-kit/define-dataset.ts";
import type { Lang, Words } from "../../i18n/lang.ts";
import { site } from "../../i18n/site.ts";
import { producersOf } from "../tables/producers.ts";
import { updatedOn } from "../tables/updated.ts";
import { absolute, page } from "../addresses/urls.ts";

/** What is cited: the producer of the figures comes first, then this site. */
interface Work {
  key: string;
  /** Original producers; none for an essay, which is ours. */
  producers: string[];
  title: string;
  /** YYYY-MM-DD */
  date: string;
  url: string;
  kind: "essay" | "chart" | "dataset";
}

/** A citation by the name of its form. */
export type Citations = { form: "APA" | "BibTeX" | "GB/T 7714"; text: string }[];

function cite({ key, producers, title, date, url, kind }: Work, lang: Lang): Citations {
  const name = site.name[lang];
  const year = date.slice(0, 4);
  const authors = producers.length > 0 ? producers : [name];
  const via = producers.length > 0 ? name : undefined;
  const shape = {
    essay: "",
    chart: lang === "en" ? " [Chart]" : "［图表］",
    dataset: lang === "en" ? " [Data set]" : "［数据集］",
  }[kind];
  const mark = kind === "dataset" ? "DS/OL" : "EB/OL";
  return [
    {
      form: "APA",
      text: `${stopped(apaList(authors, lang))} (${year}). ${title}${shape}. ${via ? `${via}. ` : ""}${url}`,
    },
    {
      form: "GB/T 7714",
      text: `${stopped(authors.join(", "))} ${title}[${mark}]. ${via ? `${via}, ${year}` : ""}(${date})[${date}]. ${url}.`,
    },
    {
      form: "BibTeX",
      text: `@misc{${key},\n  author = {${authors.map((author) => `{${tex(author)}}`).join(" and ")}},\n  title = {${tex(title)}},\n  year = {${year}},\n${via ? `  howpublished = {${via}},\n` : ""}  url = {${url}}\n}`,
    },
  ];
}

/** Before the last of several authors APA sets an ampersand, after a comma from three on. */
const apaList = (authors: readonly string[], lang: Lang): string =>
  lang === "zh" || authors.length === 1
    ? formatterFor(lang).list(authors)
    : `${authors.slice(0, -1).join(", ")}${authors.length > 2 ? "," : ""} & ${authors.at(-1)}`;

/** Names end in a full stop, once: "Alipay Inc." has its own. */
const stopped = (names: string): string => names.replace(/\.?$/, ".");

/** Signs that mean something to TeX stand for themselves. */
const tex = (text: string): string => text.replace(/[&%$#_{}]/g, "\\$&");

/** Names of producers as authors: the year of a paper, "Guo et al. (2020)", is that of the figures and not of the page cited. */
const names = (words: readonly Words[], lang: Lang) =>
  words.map((word) => word[lang].replace(/\s?[(（]\d{4}[)）]/, ""));

export const citeDataset = (dataset: DatasetSchema, lang: Lang, host: URL): Citations =>
  cite(
    {
      key: `wordorder-${dataset.id}`,
      producers: names([dataset.producer], lang).filter((name) => name !== site.name[lang]),
      title: dataset.title[lang],
      date: updatedOn(`data/${dataset.id}.csv`),
      url: absolute(page(`/data/${dataset.id}/`, lang), host),
      kind: "dataset",
    },
    lang,
  );

/** The day of the newest table behind a chart, YYYY-MM-DD. */
export const chartDate = (chart: AnyChart): string =>
  chart.datasets
    .map((id) => updatedOn(`data/${id}.csv`))
    .sort()
    .at(-1)!;

const chartProducers = (chart: AnyChart, lang: Lang): string[] =>
  names(producersOf(chart), lang).filter((name) => name !== site.name[lang]);

/** Whose a chart is in a citation: the producers of its figures, or this site where it made them itself. */
export function chartAuthors(chart: AnyChart, lang: Lang): string[] {
  const producers = chartProducers(chart, lang);
  return producers.length > 0 ? producers : [site.name[lang]];
}

export const citeChart = (chart: AnyChart, lang: Lang, host: URL): Citations =>
  cite(
    {
      key: `wordorder-${chart.id}`,
      producers: chartProducers(chart, lang),
      title: chart.title[lang],
      date: chartDate(chart),
      url: absolute(page(`/charts/${chart.id}/`, lang), host),
      kind: "chart",
    },
    lang,
  );

export const citeEssay = (slug: string, title: string, date: string, lang: Lang, host: URL): Citations =>
  cite(
    {
      key: `wordorder-${slug}`,
      producers: [],
      title,
      date,
      url: absolute(page(`/essays/${slug}/`, lang), host),
      kind: "essay",
    },
    lang,
  );
