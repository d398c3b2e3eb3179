import type { ChartRow } from "../../chart-kit/define-chart.ts";
import type { Row as NetAssets } from "../../datasets/yuebao-net-assets.ts";
import { evidenceFields } from "../evidence.ts";
import type { Tables } from "../rows.ts";

export interface Row extends ChartRow {
  date: string;
  /** Yuan. */
  netAssets: number;
  bound?: "lower" | "upper" | undefined;
}

/** The fund's net assets in yuan, one row a date, in time order. */
export default function rows(tables: Tables): Row[] {
  return tables("yuebao-net-assets")
    .objects<NetAssets>()
    .map((row) => ({
      key: row.date,
      date: row.date,
      netAssets: Number((row.netAssets * 1e8).toPrecision(12)),
      bound: row.bound,
      ...evidenceFields(row),
    }));
}
