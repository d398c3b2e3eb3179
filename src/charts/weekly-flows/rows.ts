import type { ChartRow } from "../../chart-kit/define-chart.ts";
import type { Row as Week } from "../../datasets/yuebao-sample-weekly.ts";
import { evidenceFields } from "../evidence.ts";
import type { Tables } from "../rows.ts";

export interface Row extends ChartRow {
  /** The Sunday that ends the week. */
  date: string;
  /** Sample yuan, whole. */
  purchases: number;
  redemptions: number;
  /** Purchases less redemptions. */
  net: number;
}

/** The sample's flows week by week. The note is the same for every week and stands in the chart's caveat. */
export default function rows(tables: Tables): Row[] {
  return tables("yuebao-sample-weekly")
    .objects<Week>()
    .map((week) => {
      const { note: _, ...evidence } = evidenceFields(week);
      const [purchases, redemptions, net] = [week.purchases, week.redemptions, week.netFlow].map(Math.round) as [
        number,
        number,
        number,
      ];
      return { key: week.weekEnding, date: week.weekEnding, purchases, redemptions, net, ...evidence };
    });
}
