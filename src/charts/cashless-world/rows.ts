import { escape } from "arquero";
import type { ChartRow, Choices } from "../../chart-kit/define-chart.ts";
import type { Row as Cashless } from "../../datasets/cashless-world.ts";
import type { Words } from "../../i18n/lang.ts";
import { evidenceFields } from "../evidence.ts";
import type { Tables } from "../rows.ts";
import { others } from "./economies.ts";

export interface Row extends ChartRow {
  year: string;
  economy: Cashless["economy"];
  name: Words;
  /** What the figure covers; a line never joins two scopes. */
  scope: Cashless["scope"];
  /** Cashless payments a head in the year. */
  payments: number;
}

/** Cashless payments a head in China and beside it in seven others, or in the one chosen, by economy and year. */
export default function rows(tables: Tables, choices: Choices): Row[] {
  const beside = choices["beside"] === "all" ? Object.keys(others) : [choices["beside"]!];
  const economies = ["CN", ...beside.map((economy) => economy.toUpperCase())];
  const chosen = tables("cashless-world")
    .filter(escape((row: Cashless) => row.measure === "cashless-per-head" && economies.includes(row.economy)))
    .objects() as Cashless[];
  return chosen.map((row) => ({
    key: `${row.year}/${row.economy.toLowerCase()}`,
    year: row.year,
    economy: row.economy,
    name: { en: row.nameEn, zh: row.nameZh },
    scope: row.scope,
    payments: row.value,
    ...evidenceFields(row),
  }));
}
