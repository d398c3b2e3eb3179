import { escape } from "arquero";
import type { ChartRow } from "../../chart-kit/define-chart.ts";
import type { Row as Index } from "../../datasets/provincial-index.ts";
import type { Words } from "../../i18n/lang.ts";
import { evidenceFields } from "../evidence.ts";
import type { Tables } from "../rows.ts";

export interface Row extends ChartRow {
  year: string;
  province: Words;
  index: number;
}

/** Six of twelve years: close together while the gap closed, farther apart since. */
const years = ["2011", "2012", "2014", "2016", "2019", "2022"];

/** The index of 31 regions in six years, to two decimals, by year and from the lowest up. */
export default function rows(tables: Tables): Row[] {
  const chosen = tables("provincial-index")
    .filter(escape((row: Index) => years.includes(row.year)))
    .orderby("year", "value")
    .objects() as Index[];
  return chosen.map((row) => ({
    key: `${row.year}/${row.provinceEn.toLowerCase().replaceAll(" ", "-")}`,
    year: row.year,
    province: { en: row.provinceEn, zh: row.provinceZh },
    index: Math.round(row.value * 100) / 100,
    ...evidenceFields(row),
  }));
}
