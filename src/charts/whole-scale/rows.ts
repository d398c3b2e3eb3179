import type { ChartRow, Choices } from "../../chart-kit/define-chart.ts";
import type { Row as Volume } from "../../datasets/payment-volumes.ts";
import { evidenceFields } from "../evidence.ts";
import type { Tables } from "../rows.ts";

export type Measure = Volume["measure"];
export type Channel = "nonbank" | "bank-mobile" | "bank";

export interface Row extends ChartRow {
  year: string;
  channel: Channel;
  measure: Measure;
  /** Payments (count) or yuan (value), in the year or on a day of it. */
  figure: number;
}

/** The last year for which all six figures are printed. */
const year = "2025";
const channels: Partial<Record<Volume["series"], Channel>> = {
  "nonbank-online": "nonbank",
  "bank-mobile": "bank-mobile",
  "bank-epay": "bank",
};
const scale = { count: 1e9, value: 1e12 };
const days = 365;
const byDay = { en: "The year’s figure divided by its 365 days.", zh: "全年数除以365天。" };

/**
 * One year's payments through non-banks, through banks' phones and through banks by any electronic means; by the day,
 * the year's divided by its days.
 */
export default function rows(tables: Tables, choices: Choices): Row[] {
  return tables("payment-volumes")
    .objects<Volume>()
    .flatMap((row): Row[] => {
      const channel = channels[row.series];
      if (!channel || row.period !== year) return [];
      const { measure } = row;
      const figure = Number((row.value * scale[measure]).toPrecision(12));
      const own = { key: `${channel}/${measure}`, year, channel, measure, figure, ...evidenceFields(row) };
      if (choices["unit"] !== "day") return [own];
      return [{ ...own, figure: figure / days, grade: "derived", note: byDay }];
    });
}
