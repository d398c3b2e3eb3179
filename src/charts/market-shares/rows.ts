import type { ChartRow } from "../../chart-kit/define-chart.ts";
import type { Row as Share } from "../../datasets/market-shares.ts";
import { evidenceFields } from "../evidence.ts";
import type { Tables } from "../rows.ts";

export type Firm = "alipay" | "tenpay";
/** Who counted, and what: "analysys/mobile". */
export type Basis = `${Share["publisher"]}/${Share["definition"]}`;

export interface Row extends ChartRow {
  /** 2016Q4. */
  date: string;
  basis: Basis;
  firm: Firm;
  /** Per cent of the market as that basis draws it. */
  share: number;
}

/** Quarters, well apart, in which both firms' shares were published on two bases or more. */
const quarters = ["2016Q4", "2017Q2", "2018Q4", "2020Q2"];

/** Shares of Alipay and Tenpay in the same quarters on different bases, in order of quarter. */
export default function rows(tables: Tables): Row[] {
  return tables("market-shares")
    .objects<Share>()
    .filter((row) => quarters.includes(row.period) && row.firm !== "unionpay")
    .map((row): Row => {
      const basis: Basis = `${row.publisher}/${row.definition}`;
      return {
        key: `${row.period}/${basis}/${row.firm}`,
        date: row.period,
        basis,
        firm: row.firm as Firm,
        share: row.share,
        ...evidenceFields(row),
      };
    })
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}
