import type { Row as Event } from "../../datasets/events.ts";
import { tableOf } from "../tables/tables.ts";
import { dayLength } from "../../lib/days.ts";

/** The questions a reader of the suspension asks, and the events that answer them. */
const answers = {
  pay: [
    "pboc-suspends-bar-code",
    "unionpay-postal-savings-qr",
    "alipay-double-12",
    "unionpay-qr-40-banks",
    "bar-code-rules-in-force",
  ],
  lawful: [
    "pboc-suspends-bar-code",
    "pboc-says-suspended",
    "pboc-letter-accepts-codes",
    "pcac-draft-norms",
    "binding-bar-code-rules",
    "bar-code-rules-in-force",
  ],
  offer: [
    "pboc-suspends-bar-code",
    "unionpay-postal-savings-qr",
    "alipay-double-12",
    "icbc-qr-launch",
    "unionpay-qr-standard",
    "unionpay-qr-40-banks",
  ],
} as const;
export type Question = keyof typeof answers;
export const questions = Object.keys(answers) as Question[];

export interface BanEvent {
  event: Event;
  /** Whole days after the halt; an event known to the month counts from its first day. */
  day: number;
  answers: Question[];
}

const time = (date: string) => Date.parse(date.length === 7 ? `${date}-01` : date);

/** What happened to payment by code from the halt to the norms in force, by day. @throws if an event is gone */
export function banEvents(): { start: string; last: number; events: BanEvent[] } {
  const rows = tableOf("events") as unknown as Event[];
  const find = (id: string): Event => {
    const event = rows.find((row) => row.id === id);
    if (!event)
      throw new Error(
        `<BanSlider> needs the event "${id}". Restore it in data/events.csv, or take it out of src/site/interactives/ban.ts.`,
      );
    return event;
  };
  const start = find("pboc-suspends-bar-code").date;
  const ids = [...new Set<string>(Object.values(answers).flat())];
  const events = ids
    .map((id) => {
      const event = find(id);
      const day = Math.round((time(event.date) - time(start)) / dayLength);
      return { event, day, answers: questions.filter((one) => (answers[one] as readonly string[]).includes(id)) };
    })
    .sort((a, b) => a.day - b.day);
  return { start, last: events.at(-1)!.day, events };
}
