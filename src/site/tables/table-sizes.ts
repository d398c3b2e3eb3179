import type { AnyChart } from "../../chart-kit/define-chart.ts";
import { ratesOf } from "../../chart-kit/money.ts";
import { datasetOf, tableOf } from "./tables.ts";

/**
 * The tables a page may fetch for a chart, rates of conversion among them, each with its number of rows: one cut short is
 * noticed. Those that may not leave the site are not there to be fetched.
 */
export const tableSizes = (chart: AnyChart): { id: string; rows: number }[] =>
  [...chart.datasets, ...(chart.money?.units ?? []).map((unit) => ratesOf[unit])]
    .filter((id) => datasetOf(id).licence.downloadable)
    .map((id) => ({ id, rows: tableOf(id).length }));
