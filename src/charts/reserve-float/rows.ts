import type { ChartRow } from "../../chart-kit/define-chart.ts";
import type { Row as Reserve } from "../../datasets/reserve-funds.ts";
import { evidenceFields } from "../evidence.ts";
import type { Tables } from "../rows.ts";

export interface Row extends ChartRow {
  date: string;
  where: "at-banks" | "at-pboc";
  /** Yuan. */
  amount: number;
  bound?: "lower" | "upper" | undefined;
}

/** Clients' money of payment firms by where it lay, in yuan, in time order. */
export default function rows(tables: Tables): Row[] {
  return tables("reserve-funds")
    .objects<Reserve>()
    .flatMap((row): Row[] =>
      row.series === "custody-ratio"
        ? []
        : [
            {
              key: `${row.date}/${row.series}`,
              date: row.date,
              where: row.series,
              amount: Number((row.value * 1e8).toPrecision(12)),
              bound: row.bound,
              ...evidenceFields(row),
            },
          ],
    )
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
