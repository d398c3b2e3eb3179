import type { AnyChart } from "../../chart-kit/define-chart.ts";
import { ratesOf } from "../../chart-kit/money.ts";
import { tableOf } from "./tables.ts";

/** The tables a chart may ask for, rates of conversion among them, each with its number of rows: one cut short is noticed. */
export const tableSizes = (chart: AnyChart): { id: string; rows: number }[] =>
  [...chart.datasets, ...(chart.money?.units ?? []).map((unit) => ratesOf[unit])].map((id) => ({
    id,
    rows: tableOf(id).length,
  }));
