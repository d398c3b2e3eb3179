import type { ChartRow } from "../../chart-kit/define-chart.ts";
import type { Row as Event } from "../../datasets/events.ts";
import type { Words } from "../../i18n/lang.ts";
import type { Tables } from "../rows.ts";

export interface Row extends ChartRow {
  date: string;
  precision: Event["precision"];
  side: "internet" | "bank" | "state";
  title: Words;
}

/** The moves of the three sides, in order of date. What markets did and bystanders said is no side's move. */
export default function rows(tables: Tables): Row[] {
  return tables("events")
    .objects<Event & { key: string }>()
    .flatMap(({ key, date, precision, side, titleEn, titleZh, source, also }): Row[] => {
      if (side === "market" || side === "other") return [];
      const title = { en: titleEn, zh: titleZh };
      return [
        { key, date, precision, side, title, grade: "press", sources: [source, ...also], from: [`events/${key}`] },
      ];
    });
}
