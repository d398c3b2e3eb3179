import type { ChartRow } from "../../chart-kit/define-chart.ts";
import type { Row as Machines } from "../../datasets/atm.ts";
import type { Row as Cash } from "../../datasets/cash.ts";
import { evidenceFields } from "../evidence.ts";
import type { Tables } from "../rows.ts";

export interface Row extends ChartRow {
  /** A month (2018-12) or a quarter (2018Q4); the figure is for its end. */
  date: string;
  measure: "cash" | "atm";
  /** Yuan, or machines. */
  figure: number;
  /** What the figure covers; a line never joins two. */
  scope: string;
}

/** The number of machines leaps in this quarter for a reason the report does not give. */
const leap = "2018Q1";

/** Cash in circulation in yuan at month ends, and cash machines at quarter ends. */
export default function rows(tables: Tables): Row[] {
  const cash = tables("cash")
    .objects<Cash>()
    .map((row): Row => ({
      key: `${row.period}/cash`,
      date: row.period,
      measure: "cash",
      scope: "all",
      figure: Number((row.value * 1e12).toPrecision(12)),
      ...evidenceFields(row),
    }));
  const machines = tables("atm")
    .objects<Machines>()
    .filter((row) => row.series === "atm")
    .map((row): Row => {
      const scope = row.scope === "2015" && row.period >= leap ? leap : row.scope;
      return {
        key: `${row.period}/atm`,
        date: row.period,
        measure: "atm",
        scope,
        figure: Math.round(row.value * 1e6),
        ...evidenceFields(row),
      };
    });
  return [...cash, ...machines];
}
