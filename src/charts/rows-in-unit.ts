import type { ChartRow } from "../chart-kit/define-chart.ts";
import { formatterFor } from "../chart-kit/formatter.ts";
import type { MoneyUnit } from "../chart-kit/money.ts";
import { timeOf } from "../dataset-kit/exchange.ts";
import { conversionNote } from "./in-unit.ts";
import { conversions, type RowsOf } from "./money-rates.ts";

const [en, zh] = [formatterFor("en"), formatterFor("zh")];

/** The rows of a chart that are already made, and which of their columns are sums of money. */
export interface PrintedRows {
  rows: readonly ChartRow[];
  sums: readonly string[];
}

/**
 * The rows of a chart with their sums in another unit: of a chart whose tables may not leave the site, so that a page has
 * the rows it prints and nothing else. `inUnit` converts the tables of all other charts before rows are made.
 * @param rates the rows of the table that the unit takes its rates from
 */
export function rowsInUnit({ rows, sums }: PrintedRows, unit: MoneyUnit, rates: RowsOf): ChartRow[] {
  if (unit === "yuan") return [...rows];
  const conversionOf = conversions[unit](rates);
  return rows.map((row) => {
    const fields = row as unknown as Record<string, number>;
    const { factor, from, sources, how } = conversionOf(timeOf(fields)!);
    const printed = sums.map((id) => ({ en: en.yuanExact(fields[id]!), zh: zh.yuanExact(fields[id]!) }));
    const note = conversionNote(printed, how);
    return {
      ...row,
      ...Object.fromEntries(sums.map((id) => [id, fields[id]! * factor])),
      grade: row.grade === "bound" ? "bound" : "derived",
      sources: [...new Set([...row.sources, ...sources])],
      from: [...(row.from ?? []), ...from],
      note: row.note ? { en: `${note.en} ${row.note.en}`, zh: note.zh + row.note.zh } : note,
    };
  });
}
