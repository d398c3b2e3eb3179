import { defaultChoices, type AnyChart } from "../../chart-kit/define-chart.ts";
import { formatterFor } from "../../chart-kit/formatter.ts";
import { columnMeta } from "../../dataset-kit/columns.ts";
import type { DatasetSchema } from "../../dataset-kit/define-dataset.ts";
import { interpolate } from "../../i18n/interpolate.ts";
import { dataPages } from "../../i18n/data-pages.ts";
import { htmlLang, type Lang } from "../../i18n/lang.ts";
import { colon, gap, stop } from "../../i18n/punctuation.ts";
import { site } from "../../i18n/site.ts";
import { timeColumn } from "../tables/coverage.ts";
import { producersOf } from "../tables/producers.ts";
import { rowsOf } from "../registry/registry.ts";
import { datasetOf, tableOf } from "../tables/tables.ts";
import { updatedOn } from "../tables/updated.ts";
import { absolute, file, page } from "../addresses/urls.ts";

/** Structured data in the words of schema.org, as search engines read it. */
export type Thing = Record<string, unknown>;

const ccBy = "https://creativecommons.org/licenses/by/4.0/";

const publisher = (lang: Lang, host: URL): Thing => ({
  "@type": "Organization",
  name: site.name[lang],
  url: absolute(page("/", lang), host),
  logo: absolute(file("icon-512.png"), host),
});

const latest = (dates: readonly string[]): string => [...dates].sort().at(-1)!;

/** First and last day or period of a table, as schema.org writes a span. */
function temporalCoverage(ids: readonly string[]): string | undefined {
  const dates = ids.flatMap((id) => {
    const column = timeColumn(datasetOf(id));
    return column ? tableOf(id).map((row) => String(row[column]).replace(/Q.*$/, "")) : [];
  });
  const sorted = dates.filter((date) => /^\d{4}/.test(date)).sort();
  return sorted.length > 0 ? `${sorted[0]}/${sorted.at(-1)}` : undefined;
}

/** The licence of what is drawn from some tables, where they share one that has an address. */
function licenceOf(datasets: readonly DatasetSchema[]): Thing {
  const addresses = new Set(
    datasets.map(({ licence }) =>
      licence.id === "CC-BY-4.0" ? ccBy : licence.id === "with-citation" ? licence.terms : undefined,
    ),
  );
  const [only] = addresses;
  return addresses.size === 1 && only ? { license: only } : {};
}

/** What a table is and what its columns hold: a search engine wants fifty characters, and Chinese needs fewer to say the first. */
function describe({ id, description, producer, row }: DatasetSchema, lang: Lang): string {
  const columns = formatterFor(lang).list(Object.values(row.shape).map((column) => columnMeta(column).title[lang]));
  const facts = [
    `${dataPages.producer[lang]}${colon[lang]}${producer[lang]}`,
    `${dataPages.columns[lang]}${colon[lang]}${columns}`,
    interpolate(site.rows[lang], { n: String(tableOf(id).length) }),
  ];
  return (description[lang] + gap(lang) + facts.map((fact) => fact + stop[lang]).join("")).trim();
}

export function datasetSchema(dataset: DatasetSchema, lang: Lang, host: URL): Thing {
  const open = dataset.licence.downloadable;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: dataset.title[lang],
    description: describe(dataset, lang),
    url: absolute(page(`/data/${dataset.id}/`, lang), host),
    inLanguage: htmlLang[lang],
    isAccessibleForFree: open,
    ...licenceOf([dataset]),
    creator: { "@type": "Organization", name: dataset.producer[lang] },
    publisher: publisher(lang, host),
    temporalCoverage: temporalCoverage([dataset.id]),
    ...(!("economy" in dataset.row.shape) && { spatialCoverage: "China" }),
    dateModified: updatedOn(`data/${dataset.id}.csv`),
    version: updatedOn(`data/${dataset.id}.csv`),
    ...(open && {
      distribution: [
        {
          "@type": "DataDownload",
          encodingFormat: "text/csv",
          contentUrl: absolute(file(`data/${dataset.id}.csv`), host),
        },
      ],
    }),
  };
}

export function chartSchema(chart: AnyChart, lang: Lang, host: URL): Thing {
  const link = (extension: string) => absolute(page(`/charts/${chart.id}.${extension}`, lang), host);
  const open = chart.datasets.every((id) => datasetOf(id).licence.downloadable);
  const modified = latest(chart.datasets.map((id) => updatedOn(`data/${id}.csv`)));
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: chart.title[lang],
    description: chart.alt(rowsOf(chart), formatterFor(lang), defaultChoices(chart)),
    url: absolute(page(`/charts/${chart.id}/`, lang), host),
    inLanguage: htmlLang[lang],
    isAccessibleForFree: true,
    ...licenceOf(chart.datasets.map(datasetOf)),
    creator: producersOf(chart).map((producer) => ({ "@type": "Organization", name: producer[lang] })),
    publisher: publisher(lang, host),
    temporalCoverage: temporalCoverage(chart.datasets),
    dateModified: modified,
    version: modified,
    image: link("png"),
    distribution: [
      ...(open ? [{ "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: link("csv") }] : []),
      { "@type": "DataDownload", encodingFormat: "image/png", contentUrl: link("png") },
    ],
  };
}

export interface EssayFacts {
  slug: string;
  title: string;
  description: string;
  published: string;
  image: string;
}

export function articleSchema(essay: EssayFacts, lang: Lang, host: URL): Thing {
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: essay.title,
    description: essay.description,
    url: absolute(page(`/essays/${essay.slug}/`, lang), host),
    mainEntityOfPage: absolute(page(`/essays/${essay.slug}/`, lang), host),
    inLanguage: htmlLang[lang],
    datePublished: essay.published,
    dateModified: latest([essay.published, updatedOn(`content/essays/${essay.slug}/${lang}.mdx`)]),
    image: essay.image,
    author: publisher(lang, host),
    publisher: publisher(lang, host),
    license: ccBy,
    isAccessibleForFree: true,
  };
}

/** The path from the home page to a page, as names and addresses. */
export const breadcrumbs = (trail: readonly (readonly [string, string])[]): Thing => ({
  "@context": "https://schema.org",
  "@type": "BreadcrumbList",
  itemListElement: trail.map(([name, item], index) => ({ "@type": "ListItem", position: index + 1, name, item })),
});
