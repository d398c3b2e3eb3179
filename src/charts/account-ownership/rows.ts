import type { ChartRow } from "../../chart-kit/define-chart.ts";
import type { Row as Account } from "../../datasets/account-ownership.ts";
import type { Words } from "../../i18n/lang.ts";
import { evidenceFields } from "../evidence.ts";
import type { Tables } from "../rows.ts";

export interface Row extends ChartRow {
  economy: string;
  name: Words;
  group: Account["group"];
  year: string;
  /** Per cent of the group. */
  share: number;
}

/** The first and the last survey. */
export const surveys = ["2011", "2024"] as const;

/** Account ownership at the first and the last survey, by group of people, the highest at the last survey first. */
export default function rows(tables: Tables): Row[] {
  const all = tables("account-ownership")
    .objects<Account>()
    .filter((row) => (surveys as readonly string[]).includes(row.year))
    .map((row): Row => ({
      key: `${row.economy}/${row.group}/${row.year}`,
      economy: row.economy,
      name: { en: row.nameEn, zh: row.nameZh },
      group: row.group,
      year: row.year,
      share: row.value,
      ...evidenceFields(row),
    }));
  const last = (row: Row) =>
    all.find(({ economy, group, year }) => economy === row.economy && group === row.group && year === surveys[1])
      ?.share ?? 0;
  const order = (a: Row, b: Row) => last(b) - last(a) || (a.key < b.key ? -1 : 1);
  return [
    ...all.filter((row) => row.group === "adults").sort(order),
    ...all.filter((row) => row.group !== "adults").sort(order),
  ];
}
