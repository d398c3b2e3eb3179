import type { ChartRow } from "../../chart-kit/define-chart.ts";
import type { Row as Event } from "../../datasets/events.ts";
import type { Words } from "../../i18n/lang.ts";
import type { Tables } from "../rows.ts";

/** What the bank was to the wallet, and at the end who spoke instead of either. */
export type Part = "ally" | "rival" | "accuser" | "follower" | "partner" | "regulator";

export interface Row extends ChartRow {
  /** As exact as it is known: 2005-03, 2006-05-23. */
  date: string;
  part: Part;
  event: Words;
}

/** Our reading of each event; the events themselves are in the table of events. */
const parts: readonly (readonly [id: string, part: Part])[] = [
  ["icbc-alipay-first-big-bank", "ally"],
  ["icbc-alibaba-wider-deal", "ally"],
  ["icbc-e-payment", "rival"],
  ["icbc-abc-cap-quick-payment", "rival"],
  ["icbc-calls-quick-payment-illegal", "accuser"],
  ["e-icbc-launch", "follower"],
  ["icbc-qr-launch", "follower"],
  ["icbc-alibaba-ant-deal", "partner"],
  ["app-deposit-sales-banned", "regulator"],
];

/** What passed between one bank and one wallet, 2005–2021, in order of time. @throws if an event is gone */
export default function rows(tables: Tables): Row[] {
  const events = tables("events").objects<Event>();
  return parts
    .map(([id, part]): Row => {
      const event = events.find((event) => event.id === id);
      if (!event)
        throw new Error(
          `The chart "round-trip" needs the event "${id}". Restore it in data/events.csv, or take it out of src/charts/round-trip/rows.ts.`,
        );
      return {
        key: id,
        date: event.date,
        part,
        event: { en: event.titleEn, zh: event.titleZh },
        grade: "press",
        sources: [event.source, ...event.also],
        from: [`events/${id}`],
      };
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
