import type { ChartRow } from "../../chart-kit/define-chart.ts";
import type { Row as DepositRate } from "../../datasets/deposit-rates.ts";
import type { Row as Yield } from "../../datasets/yuebao-yield.ts";
import { evidenceOf } from "../evidence.ts";
import type { Tables } from "../rows.ts";

export type Series = "fund" | DepositRate["series"];

export interface Row extends ChartRow {
  date: string;
  series: Series;
  /** Per cent a year. */
  rate: number;
  bound?: "lower" | "upper" | undefined;
}

/** The fund opened in June 2013; rates in force on that day are drawn from its start. */
const from = "2012-07-06";

/** The fund's yield and the deposit rates it is measured against, in per cent a year, by series and date. */
export default function rows(tables: Tables): Row[] {
  const fund = tables("yuebao-yield")
    .objects<Yield>()
    .map((row) => ({
      key: `${row.date}/fund`,
      date: row.date,
      series: "fund" as const,
      rate: row.yield,
      bound: row.bound,
      ...evidenceOf(row),
    }));
  const deposits = tables("deposit-rates")
    .objects<DepositRate>()
    .filter((row) => row.date >= from)
    .map((row) => ({
      key: `${row.date}/${row.series}`,
      date: row.date,
      series: row.series,
      rate: row.rate,
      ...evidenceOf(row),
    }));
  return [...fund, ...deposits];
}
