import { readdirSync } from "node:fs";
import { checkProse } from "../../../src/site/prose/check.ts";
import { readProse } from "../../../src/site/prose/essays.ts";
import type { Lookup } from "../../../src/site/prose/figures.ts";
import type { Prose } from "../../../src/site/prose/parse.ts";
import { arqueroTables, charts, makeRows } from "../../../src/site/registry/registry.ts";
import { datasets, type AnyRow } from "../../../src/site/tables/tables.ts";
import type { AnyChart, ChartRow } from "../../../src/chart-kit/define-chart.ts";
import { langs, type Lang } from "../../../src/i18n/lang.ts";

export type Tables = ReadonlyMap<string, readonly AnyRow[]>;

/** What is said of the tables: charts with titles and findings, and the essays' figures and comparisons. */
export interface World {
  rowsOf: (chart: AnyChart) => readonly ChartRow[];
  lookup: Lookup;
}

/** Everything that can be said of a set of tables; rows are shaped when they are first asked for. */
export function worldOf(tables: Tables): World {
  const shaped = new Map<string, readonly ChartRow[]>();
  const rowsOf = (chart: AnyChart) => {
    const rows =
      shaped.get(chart.id) ??
      makeRows(
        chart,
        arqueroTables((id) => [...tables.get(id)!]),
      );
    shaped.set(chart.id, rows);
    return rows;
  };
  const lookup: Lookup = (of) => {
    if (datasets.has(of)) return { rows: tables.get(of)!, what: `data/${of}.csv` };
    const chart = charts.get(of);
    return chart && { rows: rowsOf(chart) as unknown as AnyRow[], what: `the chart ${of}` };
  };
  return { rowsOf, lookup };
}

export const lead = "word-order";

const essays = readdirSync("content/essays");

const proses: (readonly [string, Lang, Prose])[] = essays.flatMap((slug) =>
  langs.map((lang) => [slug, lang, readProse(slug, lang)] as const),
);

/** What the essays complain of; of one essay where it is named. */
export const proseComplaints = ({ lookup }: World, only?: string): string[] =>
  proses.filter(([slug]) => !only || slug === only).flatMap(([, lang, prose]) => checkProse(prose, lang, lookup));

/** The charts that draw a table. */
export const chartsOf = (table: string): AnyChart[] =>
  [...charts.values()].filter(({ datasets }) => datasets.includes(table));

/** The titles and findings that do not hold. */
export const brokenProofs = (world: World, among: readonly AnyChart[]): string[] =>
  among.flatMap((chart) =>
    chart.proofs.flatMap(({ of, holds }) => {
      try {
        return holds(world.rowsOf(chart)) ? [] : [`${chart.id}: ${of}`];
      } catch {
        return [`${chart.id}: ${of}`];
      }
    }),
  );

/** Rows that note each number read from them, as "<table or chart>|<key>|<column>". */
export function watched<Row extends { key: string }>(rows: readonly Row[], of: string, seen: Set<string>): Row[] {
  return rows.map(
    (row) =>
      new Proxy(row, {
        get(target, column, receiver) {
          const value: unknown = Reflect.get(target, column, receiver);
          if (typeof value === "number" && column !== "line") seen.add(`${of}|${row.key}|${String(column)}`);
          return value;
        },
      }),
  );
}
