import type { ChartRow } from "../../chart-kit/define-chart.ts";
import type { Row as Weekday } from "../../datasets/yuebao-sample-weekday.ts";
import { evidenceFields } from "../evidence.ts";
import type { Tables } from "../rows.ts";

export interface Row extends ChartRow {
  /** Monday is 1. */
  weekday: number;
  flow: "purchases" | "redemptions";
  /** The mean day is 100. */
  index: number;
}

/** How much moves on each day of the week, by flow. The note is the same for every row and stands in the caveat. */
export default function rows(tables: Tables): Row[] {
  return tables("yuebao-sample-weekday")
    .objects<Weekday>()
    .flatMap((day) => {
      const { note: _, ...evidence } = evidenceFields(day);
      const row = (flow: Row["flow"], index: number): Row => ({
        key: `${day.weekday}/${flow}`,
        weekday: Number(day.weekday),
        flow,
        index,
        ...evidence,
      });
      return [row("purchases", day.purchaseIndex), row("redemptions", day.redemptionIndex)];
    });
}
