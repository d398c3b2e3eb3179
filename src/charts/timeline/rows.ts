import type { ChartRow } from "../../chart-kit/define-chart.ts";
import type { Row as Event } from "../../datasets/events.ts";
import type { Words } from "../../i18n/lang.ts";
import type { Tables } from "../rows.ts";

export interface Row extends ChartRow {
  date: string;
  precision: Event["precision"];
  side: Event["side"];
  title: Words;
}

/** Every event of the table, in order of date. */
export default function rows(tables: Tables): Row[] {
  return tables("events")
    .objects<Event & { key: string }>()
    .map((event) => ({
      key: event.id,
      date: event.date,
      precision: event.precision,
      side: event.side,
      title: { en: event.titleEn, zh: event.titleZh },
      grade: "press",
      sources: [event.source, ...event.also],
      from: [`events/${event.key}`],
    }));
}
