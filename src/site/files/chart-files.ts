import { colon } from "../../i18n/punctuation.ts";
import { languageMark, publisherIn } from "../../i18n/sources.ts";
import type { AnyChart, ChartRow } from "../../chart-kit/define-chart.ts";
import { formatterFor } from "../../chart-kit/formatter.ts";
import { htmlLang, langs, type Lang } from "../../i18n/lang.ts";
import { site } from "../../i18n/site.ts";
import { csvLine } from "../../lib/csv.ts";
import { holdLines } from "../pictures/held-lines.ts";
import { poster } from "../pictures/poster.ts";
import { isOpen, producersOf } from "../tables/producers.ts";
import { lettersOf, outlinesOf, pdfOf, raster } from "../pictures/raster.ts";
import { charts, eventsOf, rowsOf, viewsByName, viewsOf } from "../registry/registry.ts";
import { byteOrderMark } from "../../dataset-kit/byte-order-mark.ts";
import { unitWords } from "../../charts/unit-words.ts";
import { gradeMeanings, gradeNames, grades } from "../../dataset-kit/grades.ts";
import { tableSizes } from "../tables/table-sizes.ts";
import { datasetOf, sourceOf, tableOf, type Rejected } from "../tables/tables.ts";
import { absolute, file, page } from "../addresses/urls.ts";
import { wideCsv } from "./wide-csv.ts";

/** The forms in which a chart leaves the site, by extension. */
export const fileForms = ["svg", "outlines.svg", "png", "pdf", "csv", "wide.csv", "json"] as const;

export type Form = (typeof fileForms)[number];

/** The forms of one chart: no table of rows where no licence was found to pass one on, a wide one where there are series. */
export const formsOf = (chart: AnyChart): readonly Form[] =>
  fileForms.filter((form) => !form.endsWith("csv") || (isOpen(chart) && (form === "csv" || chart.wide !== undefined)));

/** What a view has of its own: a picture, "value.png". */
export const viewForms = (chart: AnyChart): readonly string[] =>
  [...viewsByName(chart).keys()].map((view) => `${view}.png`);

const types: Record<Form, string> = {
  svg: "image/svg+xml",
  "outlines.svg": "image/svg+xml",
  png: "image/png",
  pdf: "application/pdf",
  csv: "text/csv; charset=utf-8",
  "wide.csv": "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
};

/** A chart in one form and language, as a response. */
export async function chartFile(chart: AnyChart, form: Form, lang: Lang, host: URL): Promise<Response> {
  const bodies: Record<Form, () => string | Promise<Uint8Array<ArrayBuffer>>> = {
    svg: () => holdLines(poster(chart, lang)),
    "outlines.svg": () => outlinesOf(poster(chart, lang), letters()),
    png: () => raster(poster(chart, lang), letters()),
    pdf: () => pdfOf(poster(chart, lang), letters()),
    csv: () => chartCsv(chart, lang),
    "wide.csv": () => wideCsv(chart, rowsOf(chart), lang),
    json: () => JSON.stringify(chartJson(chart, lang, host), null, 1),
  };
  return new Response(await bodies[form](), { headers: { "content-type": types[form] } });
}

/** The picture of one view, as a response. @param form one of `viewForms` */
export async function viewFile(chart: AnyChart, form: string, lang: Lang): Promise<Response> {
  const view = viewsByName(chart).get(form.replace(/\.png$/, ""))!;
  return new Response(await raster(poster(chart, lang, "light", [view]), letters()), {
    headers: { "content-type": types.png },
  });
}

/** Values printed elsewhere for the table rows behind a chart's row, and why they were not used. */
function rejectedFor(from: readonly string[] = [], lang: Lang) {
  const found = rejectedRows(from).map(({ value, unit, source, reasonEn, reasonZh }) => ({
    value,
    unit,
    source,
    reason: lang === "en" ? reasonEn : reasonZh,
  }));
  return found.length > 0 ? found : undefined;
}

const rejectedRows = (from: readonly string[] = []) =>
  (tableOf("rejected-values") as Rejected[]).filter(({ dataset, row }) => from.includes(`${dataset}/${row}`));

/** Every source a chart's rows cite or were weighed against. */
const sourcesOf = (rows: readonly ChartRow[]): string[] => [
  ...new Set(rows.flatMap((row) => [...row.sources, ...rejectedRows(row.from).map(({ source }) => source)])),
];

let known: string | undefined;

/** Every character of every poster; what the subset font must hold. */
export const letters = (): string =>
  (known ??= lettersOf(langs.flatMap((lang) => [...charts.values()].map((chart) => poster(chart, lang)))));

/** A cell as CSV can hold it: words in one language, anything else as it is. */
const plain = (cell: unknown, lang: Lang): unknown =>
  typeof cell === "object" && cell !== null && lang in cell ? (cell as Record<Lang, unknown>)[lang] : cell;

type Column = AnyChart["columns"][number];

const text = (row: ChartRow, lang: Lang) => row.note?.[lang];

/** The unit of each figure of a row, by column. */
const unitsOfRow = (chart: AnyChart, row: ChartRow, lang: Lang): Record<string, string> =>
  Object.fromEntries(
    chart.columns.flatMap((column) => {
      const unit = unitWords(column, row, lang);
      return unit ? [[column.id, unit]] : [];
    }),
  );

/** Which side a bound bounds. */
const bounds = { lower: { en: "at least", zh: "不低于" }, upper: { en: "at most", zh: "不高于" } } as const;
const boundOf = (row: ChartRow) => (row as ChartRow & { bound?: keyof typeof bounds }).bound;

/**
 * The chart's rows: its columns in base units, each figure with its unit beside it, then which side a bound bounds, grade,
 * source, address of the source, note; last, columns that were renamed under their former names. Begins with a byte order mark.
 */
export function chartCsv(chart: AnyChart, lang: Lang): string {
  const rows = rowsOf(chart);
  const hasBounds = rows.some((row) => boundOf(row));
  const names = ({ unit }: Column, id: string) => (unit === undefined ? [id] : [id, `${id}_unit`]);
  const former = chart.columns.flatMap((column) => (column.formerly ?? []).map((id) => ({ column, id })));
  const header = [
    ...["key", ...chart.columns.flatMap((column) => names(column, column.id)), ...(hasBounds ? ["bound"] : [])],
    ...["grade", "source", "source_url", "note", ...former.flatMap(({ column, id }) => names(column, id))],
  ];
  const lines = rows.map((row) => {
    const source = sourceOf(row.sources[0]!);
    const bound = boundOf(row);
    const cells = (column: Column) => {
      const cell = plain((row as unknown as Record<string, unknown>)[column.id], lang);
      return column.unit === undefined ? [cell] : [cell, cell === undefined ? undefined : unitWords(column, row, lang)];
    };
    return [
      row.key,
      ...chart.columns.flatMap(cells),
      ...(hasBounds ? [bound && bounds[bound][lang]] : []),
      row.grade,
      publisherIn(source, lang) + colon[lang] + source.title + languageMark(source.language, lang, source.title),
      source.url,
      text(row, lang),
      ...former.flatMap(({ column }) => cells(column)),
    ];
  });
  return byteOrderMark + [header, ...lines].map((line) => `${csvLine(line)}\n`).join("");
}

/** The fields of a row once more under the names their columns had before. */
const formerFields = (chart: AnyChart, row: ChartRow): Record<string, unknown> =>
  Object.fromEntries(
    chart.columns.flatMap(({ id, formerly = [] }) =>
      formerly.map((name) => [name, (row as unknown as Record<string, unknown>)[id]]),
    ),
  );

/** Everything about a chart that a machine may want: words, columns, rows, sources, licence, citation, addresses. */
export function chartJson(chart: AnyChart, lang: Lang, host: URL) {
  const format = formatterFor(lang);
  const rows = rowsOf(chart);
  const address = (form: Form) => absolute(page(`/charts/${chart.id}.${form}`, lang), host);
  const home = absolute(page(`/charts/${chart.id}/`, lang), host);
  return {
    id: chart.id,
    language: htmlLang[lang],
    title: chart.title[lang],
    subtitle: chart.subtitle[lang],
    alt: viewsOf(chart).map((choices) => chart.alt(rows, format, choices)),
    caveat: chart.caveat?.[lang],
    producers: producersOf(chart).map((producer) => producer[lang]),
    licence: chart.datasets.map((id) => ({ dataset: id, ...datasetOf(id).licence })),
    citation: `${format.list(producersOf(chart).map((producer) => producer[lang]))}; ${site.name[lang]}, “${chart.title[lang]}”, ${home}`,
    addresses: {
      page: home,
      embed: absolute(page(`/embed/${chart.id}/`, lang), host),
      ...Object.fromEntries(formsOf(chart).map((form) => [form, address(form)])),
    },
    datasets: chart.datasets
      .filter((id) => datasetOf(id).licence.downloadable)
      .map((id) => absolute(file(`data/${id}.csv`), host)),
    /** What is drawn beside the rows, and how long the tables are that they are made from: for pictures made in a page. */
    events: eventsOf(chart, lang).map(({ iso, label }) => ({ date: iso, label })),
    tables: tableSizes(chart),
    columns: chart.columns.map(({ id, label }) => ({ id, label: label[lang] })),
    grades: Object.fromEntries(
      grades.map((grade) => [grade, { name: gradeNames[grade][lang], meaning: gradeMeanings[grade][lang] }]),
    ),
    rows: rows.map(({ sources, note, from, key, grade, ...figures }, index) => ({
      key,
      grade,
      ...(isOpen(chart) && { units: unitsOfRow(chart, rows[index]!, lang) }),
      // Where no file may be passed on, the receipts are here and the figures are not.
      ...(isOpen(chart) && { ...figures, ...formerFields(chart, rows[index]!) }),
      sources,
      note: note?.[lang],
      rejected: rejectedFor(from, lang),
    })),
    sources: sourcesOf(rows).map((id) => {
      const source = sourceOf(id);
      const { title, published, url, language, via } = source;
      const through = via === undefined ? undefined : publisherIn(sourceOf(via), lang);
      return { id, title, publisher: publisherIn(source, lang), published, url, language, through };
    }),
  };
}
