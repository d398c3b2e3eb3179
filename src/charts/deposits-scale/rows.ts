import type { ChartRow } from "../../chart-kit/define-chart.ts";
import type { Row as Deposit } from "../../datasets/household-deposits.ts";
import type { Row as NetAssets } from "../../datasets/yuebao-net-assets.ts";
import { evidenceFields } from "../evidence.ts";
import type { Tables } from "../rows.ts";

export interface Row extends ChartRow {
  date: string;
  what: "total" | "demand" | "yuebao";
  /** Yuan. */
  amount: number;
}

/** When the banks had set their limits, at the fund's peak, after it was told to shrink, and the newest quarter end with both figures. */
const dates = ["2014-03-31", "2018-03-31", "2021-06-30", "2026-06-30"];

/** Household deposits, those on demand where a figure was found, and Yu'e Bao's net assets, on four days, in yuan. */
export default function rows(tables: Tables): Row[] {
  const deposits = tables("household-deposits").objects<Deposit>();
  const fund = tables("yuebao-net-assets").objects<NetAssets>();
  return dates.flatMap((date): Row[] => [
    ...(["total", "demand"] as const).flatMap((series) =>
      deposits
        .filter((row) => row.series === series && row.date === date)
        .map((row) => ({
          key: `${date}/${series}`,
          date,
          what: series,
          amount: Number((row.deposits * 1e12).toPrecision(12)),
          ...evidenceFields(row),
        })),
    ),
    ...fund
      .filter((row) => row.date === date)
      .map((row) => ({
        key: `${date}/yuebao`,
        date,
        what: "yuebao" as const,
        amount: Number((row.netAssets * 1e8).toPrecision(12)),
        ...evidenceFields(row),
      })),
  ]);
}
