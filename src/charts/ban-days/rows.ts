import type { ChartRow } from "../../chart-kit/define-chart.ts";
import type { Row as Event } from "../../datasets/events.ts";
import type { Words } from "../../i18n/lang.ts";
import type { Tables } from "../rows.ts";
import { dayLength } from "../../lib/days.ts";

export interface Row extends ChartRow {
  date: string;
  side: Event["side"];
  title: Words;
  /** Whole days after the halt. */
  days: number;
}

const halt = "pboc-suspends-bar-code";
const milestones = [
  "alipay-double-12",
  "icbc-qr-launch",
  "pcac-draft-norms",
  "unionpay-qr-standard",
  "binding-bar-code-rules",
  "bar-code-rules-in-force",
];

/** The milestones of bar-code payment, each with its days since the halt of 13 March 2014, in order of date. */
export default function rows(tables: Tables): Row[] {
  const events = tables("events").objects<Event & { key: string }>();
  const start = events.find(({ id }) => id === halt)!;
  return milestones
    .map((id) => events.find((event) => event.id === id)!)
    .map((event) => ({
      key: event.id,
      date: event.date,
      side: event.side,
      title: { en: event.titleEn, zh: event.titleZh },
      days: (Date.parse(event.date) - Date.parse(start.date)) / dayLength,
      grade: "press",
      sources: [event.source, ...event.also],
      from: [`events/${event.key}`],
    }));
}
