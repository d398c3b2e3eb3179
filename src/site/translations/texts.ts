import { defaultChoices, type AnyChart } from "../../chart-kit/define-chart.ts";
import type { EmbedTexts } from "../../embed-kit/snippets.ts";
import { embedding } from "../../i18n/embedding.ts";
import { further } from "../../i18n/further.ts";
import { site } from "../../i18n/site.ts";
import { latestDate } from "../files/latest-date.ts";
import { licencesOf, producersOf } from "../tables/producers.ts";
import { rowsOf } from "../registry/registry.ts";
import type { Language } from "./languages.ts";

/** What travels with an embed in a further language. */
export function translatedTexts(chart: AnyChart, { format }: Language): EmbedTexts {
  const rows = rowsOf(chart);
  const date = latestDate(rows.map((row) => row.key));
  const producers = format.list(producersOf(chart).map((producer) => format.text(producer)));
  return {
    title: format.text(chart.title),
    alt: chart.alt(rows, format, defaultChoices(chart)),
    credit: `${format.fill(further.named, { name: format.text(site.data), words: producers })} · ${format.text(site.name)}`,
    asOf: date ? format.fill(embedding.asOf, { date: format.date(date) }) : format.text(chart.subtitle),
    row: "",
    licence: licencesOf(chart)
      .map((licence) => format.text(licence))
      .join(" · "),
  };
}
