import * as aq from "arquero";
import { ratesOf, type MoneyUnit } from "../chart-kit/money.ts";
import { formatterFor } from "../chart-kit/formatter.ts";
import { columnMeta } from "../dataset-kit/columns.ts";
import type { DatasetSchema } from "../dataset-kit/define-dataset.ts";
import { timeOf } from "../dataset-kit/exchange.ts";
import { isUnit, units } from "../dataset-kit/units.ts";
import type { Row as Source } from "../datasets/sources.ts";
import type { Words } from "../i18n/lang.ts";
import { conversions, type ConversionOf } from "./money-rates.ts";
import type { Tables } from "./rows.ts";

/** A row of any table, as far as a conversion looks at it. */
type Row = Record<string, unknown> & { grade: string; source: Source["id"]; also: string[]; unit?: string };

const [en, zh] = [formatterFor("en"), formatterFor("zh")];

/** A figure of a row that is converted, in base units and as words. */
interface Sum {
  column: string;
  words: Words;
}

/** The figures of a row that a unit converts: sums in yuan, and a head of population numbers of payments too. */
function sumsOf(schema: DatasetSchema, row: Row, unit: MoneyUnit): Sum[] {
  return Object.entries(schema.row.shape).flatMap(([column, type]): Sum[] => {
    const { type: kind, unit: fixed } = columnMeta(type);
    const own = fixed ?? row.unit;
    if (kind !== "number" || typeof row[column] !== "number" || own === undefined || !isUnit(own)) return [];
    const { kind: counted, scale } = units[own];
    const value = row[column] * scale;
    if (counted === "yuan") return [{ column, words: { en: en.yuanExact(value), zh: zh.yuanExact(value) } }];
    return counted === "transactions" && unit === "head"
      ? [{ column, words: { en: `${en.payments(value)} payments`, zh: zh.payments(value) } }]
      : [];
  });
}

/** What a note begins with: the sums as printed, and how they were converted. */
export const conversionNote = (sums: readonly Words[], how: Words): Words => ({
  en: `${en.list(sums.map((sum) => sum.en))} ${how.en}.`,
  zh: `${zh.list(sums.map((sum) => sum.zh))}${how.zh}。`,
});

/** A row with its sums converted; it becomes derived, and its note names the sum as printed and the rate. */
function converted(schema: DatasetSchema, row: Row, unit: MoneyUnit, conversionOf: ConversionOf): Row {
  const sums = sumsOf(schema, row, unit);
  const time = timeOf(row);
  // arquero knows the columns of the first row alone, so each row has all of them.
  if (sums.length === 0 || time === undefined) return { ...row, with: [] };
  const { factor, from, sources, how } = conversionOf(time);
  const sentence = conversionNote(
    sums.map(({ words }) => words),
    how,
  );
  const before = (own: unknown, words: string, gap: string) => (own ? `${words}${gap}${String(own)}` : words);
  return {
    ...row,
    ...Object.fromEntries(sums.map(({ column }) => [column, (row[column] as number) * factor])),
    // A bound stays one: its sign says which way it points.
    grade: row.grade === "bound" ? "bound" : "derived",
    also: [...new Set([...row.also, ...sources])],
    with: from,
    noteEn: before(row["noteEn"], sentence.en, " "),
    noteZh: before(row["noteZh"], sentence.zh, ""),
  };
}

/**
 * The tables of a chart with their sums of money in another unit: whatever the chart makes of them then is in it too.
 * @param schemas the schema of each table the chart draws
 */
export function inUnit(tables: Tables, unit: MoneyUnit, schemas: (table: string) => DatasetSchema): Tables {
  if (unit === "yuan") return tables;
  const conversionOf = conversions[unit]((table) => tables(table).objects());
  return (table) => {
    if (table === ratesOf[unit]) return tables(table);
    const rows = tables(table).objects<Row>();
    return aq.from(
      rows.map((row) => converted(schemas(table), row, unit, conversionOf)),
    ) as unknown as ReturnType<Tables>;
  };
}
