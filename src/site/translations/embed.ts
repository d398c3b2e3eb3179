import type { AnyChart } from "../../chart-kit/define-chart.ts";
import { draw } from "../../chart-kit/draw.ts";
import { sizeNames } from "../../chart-kit/sizes.ts";
import { phrases } from "../../chart-kit/cjk-line-breaks.ts";
import { gradeNames, grades, type Grade } from "../../dataset-kit/grades.ts";
import { baseLang, further } from "../../i18n/further.ts";
import { site } from "../../i18n/site.ts";
import { buildDocument } from "../files/document.ts";
import { eventsOf, rowsOf, viewsOf } from "../registry/registry.ts";
import { producersOf } from "../tables/producers.ts";
import type { Language } from "./languages.ts";

/** All that an embed in a further language says and shows. */
export interface TranslatedEmbed {
  title: string;
  /** The title, cut where a line of Chinese may end; whole in other languages. */
  titlePieces: string[];
  subtitle: string;
  /** Every view that is drawn at build, one below the other: there are no scripts to change them. */
  views: { label?: string; finding?: string; name: string; drawings: string; alt: string }[];
  events: { heading: string; items: string[] };
  grades: { heading: string; items: { grade: Grade; name: string }[] };
  caveat?: string;
  credit: string;
  page: string;
  /** Said of words that nobody who knows the language has read. */
  unreviewed?: string;
  table: {
    summary: string;
    heads: { name: string; isNumeric: boolean }[];
    rows: { key: string; cells: string[] }[];
  };
}

/** Puts an embed into the words of a language. */
export function translatedEmbed(chart: AnyChart, { lang, format, drawn, isReviewed }: Language): TranslatedEmbed {
  const rows = rowsOf(chart);
  const base = baseLang[lang];
  const events = eventsOf(chart, base).map((event) => ({
    ...event,
    label: format.text(chart.annotations!.find(({ event: id }) => id === event.id)!.label),
  }));
  const [choice, { options = {} } = {}] = Object.entries(chart.choices ?? {}).find(([, { drawn }]) => drawn) ?? [];
  const named = (name: string, words: string) => format.fill(further.named, { name, words });
  const subtitle = format.text(chart.subtitle);
  const sources = new Set(rows.map((row) => row.sources[0]!));
  const title = format.text(chart.title);
  return {
    title,
    titlePieces: base === "zh" ? phrases(chart.title.zh).map((zh) => format.text({ en: zh, zh })) : [title],
    subtitle,
    views: viewsOf(chart).map((choices) => {
      const option = choice === undefined ? undefined : options[choices[choice]!];
      return {
        ...(option && { label: format.text(option.label) }),
        ...(option?.finding && { finding: format.text(option.finding) }),
        name: named(format.text(site.chart), subtitle),
        drawings: sizeNames
          .map(
            (size) =>
              draw(chart, rows, { lang: base, format: drawn, size, choices, events }, buildDocument()).outerHTML,
          )
          .join(""),
        alt: chart.alt(rows, format, choices),
      };
    }),
    events: {
      heading: format.text(site.events),
      items: events.map(({ iso, label }) => named(format.date(iso), label)),
    },
    grades: {
      heading: format.text(site.legendOfGrades),
      items: grades
        .filter((grade) => rows.some((row) => row.grade === grade))
        .map((grade) => ({ grade, name: format.text(gradeNames[grade]) })),
    },
    ...(chart.caveat && { caveat: format.text(chart.caveat) }),
    credit: format.fill(further.credit, {
      producers: format.list(producersOf(chart).map((producer) => format.text(producer))),
      n: format.number(sources.size),
    }),
    page: format.text(further.page),
    ...(!isReviewed && { unreviewed: format.text(further.unreviewed) }),
    table: {
      summary: format.fill(further.table, { n: format.number(rows.length) }),
      heads: [
        ...chart.columns.map(({ label, numeric = false }) => ({ name: format.text(label), isNumeric: numeric })),
        { name: format.text(site.grade), isNumeric: false },
      ],
      rows: rows.map((row) => ({
        key: row.key,
        cells: [...chart.columns.map((column) => column.show(row, format)), format.text(gradeNames[row.grade])],
      })),
    },
  };
}
