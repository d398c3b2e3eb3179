import * as aq from "arquero";
import type { ColumnTable } from "arquero";
import type { ChartRow, Choices } from "../../chart-kit/define-chart.ts";
import { segmentOf } from "../../dataset-kit/segments.ts";
import paymentVolumes, { type Row as Volume } from "../../datasets/payment-volumes.ts";
import { evidenceFields } from "../evidence.ts";
import type { Tables } from "../rows.ts";

export type Measure = "count" | "value" | "ticket";
/** What is told of a figure: itself, its size against 2016, or its change on the year before. */
export type As = "level" | "index" | "growth";
export type Side = "nonbank" | "bank";

export interface Row extends ChartRow {
  year: string;
  side: Side;
  measure: Measure;
  /** What the figure covers, its scope and the stretch between breaks; a line never joins two of them. */
  scope: string;
  /** Payments (count), yuan (value) or yuan a payment (ticket); as an index, 2016 = 100; as growth, per cent. */
  figure: number;
  as: As;
}

const sides: Partial<Record<Volume["series"], Side>> = { "nonbank-online": "nonbank", "bank-mobile": "bank" };
const scale = { count: 1e9, value: 1e12 };

/** Annual payments through non-banks and through banks' phones: number, value, and yuan a payment. */
export default function rows(tables: Tables, choices: Choices): Row[] {
  const printed = tables("payment-volumes")
    .objects<Volume>()
    .flatMap((row): Row[] => {
      const side = sides[row.series];
      if (!side || !/^\d{4}$/.test(row.period)) return [];
      const { measure, period: year } = row;
      const scope = `${row.scope}/${segmentOf(paymentVolumes.breaks ?? [], row, year)}`;
      const figure = Number((row.value * scale[measure]).toPrecision(12));
      return [
        { key: `${year}/${side}/${measure}`, year, side, measure, scope, figure, as: "level", ...evidenceFields(row) },
      ];
    });
  const all = [...printed, ...tickets(printed)].sort((a, b) => (a.key < b.key ? -1 : 1));
  return choices["as"] === "index" ? indexed(all) : choices["as"] === "growth" ? growth(all) : all;
}

/** The first year both sides have on one standard, and so the base of the index. */
export const baseYear = "2016";

/** Each figure against that of the base year on the same scope, times 100; rows of other scopes cannot be compared and go. */
function indexed(rows: readonly Row[]): Row[] {
  const all = aq.from(rows as Row[]).params({ baseYear }) as ColumnTable;
  const bases = all.filter((row: Row, $: { baseYear: string }) => row.year === $.baseYear).rename({ figure: "base" });
  const on = ["side", "measure", "scope"];
  return all
    .lookup(bases, [on, on], ["base"])
    .filter((row: Row & { base?: number }) => row.base! > 0)
    .derive({
      figure: (row: Row & { base: number }) => (100 * row.figure) / row.base,
      as: () => "index",
      grade: () => "derived",
    })
    .select(aq.not("base"))
    .objects() as Row[];
}

/** Each figure's change on that of the year before on the same scope, in per cent; where there is none the row goes. */
function growth(rows: readonly Row[]): Row[] {
  return rows.flatMap((row): Row[] => {
    const before = rows.find(
      ({ year, side, measure, scope }) =>
        Number(year) === Number(row.year) - 1 && side === row.side && measure === row.measure && scope === row.scope,
    );
    if (!before) return [];
    const sources = [...new Set([...row.sources, ...before.sources])];
    const from = [...new Set([...(row.from ?? []), ...(before.from ?? [])])];
    return [
      { ...row, as: "growth", figure: (100 * row.figure) / before.figure - 100, grade: "derived", sources, from },
    ];
  });
}

/** Value over number, for each year and side that has both on one scope. */
function tickets(printed: readonly Row[]): Row[] {
  return printed
    .filter((row) => row.measure === "value")
    .flatMap((value): Row[] => {
      const { year, side, scope } = value;
      const count = printed.find(
        (row) => row.measure === "count" && row.year === year && row.side === side && row.scope === scope,
      );
      if (!count) return [];
      return [
        {
          key: `${year}/${side}/ticket`,
          year,
          side,
          scope,
          measure: "ticket",
          as: "level",
          figure: value.figure / count.figure,
          grade: "derived",
          sources: [...new Set([...value.sources, ...count.sources])],
          note: { en: "The year’s value divided by its number of payments.", zh: "全年金额除以全年笔数。" },
        },
      ];
    });
}
