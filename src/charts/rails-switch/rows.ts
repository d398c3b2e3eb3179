import type { ChartRow } from "../../chart-kit/define-chart.ts";
import type { Row as Volume } from "../../datasets/payment-volumes.ts";
import { evidenceFields } from "../evidence.ts";
import type { Tables } from "../rows.ts";

export type Series = "hub" | "nonbank";

export interface Row extends ChartRow {
  /** 2018Q2. */
  date: string;
  series: Series;
  /** Yuan. */
  figure: number;
}

const seriesOf: Partial<Record<Volume["series"], Series>> = { netsunion: "hub", "nonbank-online": "nonbank" };

/** The last quarter of 2022 is published twice; the restated figure would stand on the same place as the first. */
const restated = (row: Volume) => row.period < "2023" && row.scope === "2023";

/** Value cleared by the hub and value of the non-banks' own payments, in yuan, by quarter from 2018. */
export default function rows(tables: Tables): Row[] {
  return tables("payment-volumes")
    .objects<Volume>()
    .flatMap((row): Row[] => {
      const series = seriesOf[row.series];
      const wanted =
        series && row.measure === "value" && /^\d{4}Q\d$/.test(row.period) && row.period >= "2018Q1" && !restated(row);
      if (!wanted) return [];
      const figure = Number((row.value * 1e12).toPrecision(12));
      return [{ key: `${row.period}/${series}`, date: row.period, series, figure, ...evidenceFields(row) }];
    });
}
