import type { AnyChart } from "../../chart-kit/define-chart.ts";
import { htmlLang, type Lang } from "../../i18n/lang.ts";
import { site } from "../../i18n/site.ts";
import { absolute, page } from "../addresses/urls.ts";
import { chartAuthors, chartDate } from "./cite.ts";

/** A <meta> by its name. */
export interface Tag {
  name: string;
  content: string;
}

interface Cited {
  title: string;
  authors: readonly string[];
  /** YYYY-MM-DD */
  date: string;
  /** From the root of the site. */
  path: string;
}

/** What reference managers (Zotero, Mendeley, EndNote) read on a page: Highwire Press tags, one author a tag. */
const tagsOf = ({ title, authors, date, path }: Cited, lang: Lang, host: URL): Tag[] => [
  { name: "citation_title", content: title },
  ...authors.map((author) => ({ name: "citation_author", content: author })),
  { name: "citation_publication_date", content: date.replaceAll("-", "/") },
  { name: "citation_publisher", content: site.name[lang] },
  { name: "citation_language", content: htmlLang[lang] },
  { name: "citation_public_url", content: absolute(page(path, lang), host) },
];

export const essayTags = (slug: string, title: string, date: string, lang: Lang, host: URL): Tag[] =>
  tagsOf({ title, authors: [site.name[lang]], date, path: `/essays/${slug}/` }, lang, host);

/** A chart is by the producers of its figures, as in its citations. */
export const chartTags = (chart: AnyChart, lang: Lang, host: URL): Tag[] =>
  tagsOf(
    {
      title: chart.title[lang],
      authors: chartAuthors(chart, lang),
      date: chartDate(chart),
      path: `/charts/${chart.id}/`,
    },
    lang,
    host,
  );
