import type { ChartRow, Choices } from "../../chart-kit/define-chart.ts";
import type { Row as Event } from "../../datasets/events.ts";
import type { Words } from "../../i18n/lang.ts";
import type { Tables } from "../rows.ts";
import { periods, type Span } from "./spans.ts";

export interface Row extends ChartRow {
  date: string;
  precision: Event["precision"];
  side: "internet" | "bank" | "state";
  title: Words;
}

/**
 * The moves of the three sides, in order of date, of one span and about one thing, as the table tags them. What markets
 * did and bystanders said is no side's move, nor is what the essays quote a side as saying (tagged "words").
 */
export default function rows(tables: Tables, choices: Choices): Row[] {
  const [first, last] = periods[(choices["span"] ?? "all") as Span];
  const about = choices["about"] ?? "all";
  return tables("events")
    .objects<Event & { key: string }>()
    .flatMap(({ key, date, precision, side, tags, titleEn, titleZh, source, also }): Row[] => {
      if (side === "market" || side === "other" || tags.includes("words")) return [];
      const year = Number(date.slice(0, 4));
      if (year < first || year > last || (about !== "all" && !tags.includes(about))) return [];
      const title = { en: titleEn, zh: titleZh };
      return [
        { key, date, precision, side, title, grade: "press", sources: [source, ...also], from: [`events/${key}`] },
      ];
    });
}
