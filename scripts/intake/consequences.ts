import { globSync } from "node:fs";
import type { ChartRow, Proof } from "../../src/chart-kit/define-chart.ts";
import { readTable } from "../../src/dataset-kit/read-table.ts";
import { langs } from "../../src/i18n/lang.ts";
import { checkProse } from "../../src/site/prose/check.ts";
import { lookupIn, readProse } from "../../src/site/prose/essays.ts";
import { arqueroTables, charts, makeRows, viewsOf } from "../../src/site/registry/registry.ts";
import { datasetOf, readTables, tableBytes, type AnyRow } from "../../src/site/tables/tables.ts";

/** What other words would have to be written if a table were as proposed. */
export interface Consequences {
  /** Titles and findings that the rows would no longer bear out, with the file they stand in. */
  titles: string[];
  /** Sentences that would no longer hold, each with file and line. */
  sentences: string[];
  /** Charts whose rows would change, and whose drawings have to be looked at. */
  charts: string[];
}

/**
 * Runs the schema, the proofs of all charts and the check of all essays on a table that is not written yet.
 * @param csv the whole file of the table as it would be
 * @param storedBytes the files of the other tables, and of this one as it is
 * @throws TableError if the schema does not accept it
 */
export function consequencesOf(
  table: string,
  csv: string,
  storedBytes: (id: string) => Uint8Array = tableBytes,
): Consequences {
  const bytes = new TextEncoder().encode(csv);
  const after = readTables((id) => (id === table ? bytes : storedBytes(id)));
  // Only the table itself: the source of the rows may be in data/sources.csv already, where nothing cites it yet.
  const before = new Map(after).set(table, readTable(storedBytes(table), `data/${table}.csv`, datasetOf(table)));
  const rowsIn = (tables: ReadonlyMap<string, AnyRow[]>) => arqueroTables((id) => tables.get(id)!);
  const touched = [...charts.values()].filter((chart) => chart.datasets.includes(table));

  const titles = touched.flatMap((chart) => {
    const views = viewsOf(chart).map((choices) => ({ choices, rows: makeRows(chart, rowsIn(after), choices) }));
    return (chart.proofs as readonly Proof<ChartRow>[]).flatMap(({ of, holds }) => {
      const [choice, option] = of.split("/");
      const { rows } = views.find(({ choices }) => of === "title" || choices[choice!] === option)!;
      if (holdsOf(holds, rows)) return [];
      const words = of === "title" ? chart.title : chart.choices![choice!]!.options[option!]!.finding!;
      return [
        `src/charts/${chart.id}/chart.ts: the ${of === "title" ? "title" : `finding of "${of}"`} "${words.en}" (${words.zh})`,
      ];
    });
  });
  const lookup = lookupIn(
    (id) => after.get(id)!,
    (chart) => makeRows(chart, rowsIn(after)),
  );
  const slugs = globSync("content/essays/*/en.mdx").map((path) => path.split(/[\\/]/u).at(-2)!);
  const sentences = slugs
    .sort()
    .flatMap((slug) => langs.flatMap((lang) => checkProse(readProse(slug, lang), lang, lookup)));
  const changed = touched.filter((chart) => {
    const drawn = (tables: ReadonlyMap<string, AnyRow[]>) =>
      JSON.stringify(viewsOf(chart).map((choices) => makeRows(chart, rowsIn(tables), choices)));
    return drawn(before) !== drawn(after);
  });
  return { titles, sentences, charts: changed.map(({ id }) => id) };
}

/** A proof that looks for a row which is gone has not held. */
function holdsOf(holds: (rows: readonly ChartRow[]) => boolean, rows: readonly ChartRow[]): boolean {
  try {
    return holds(rows);
  } catch {
    return false;
  }
}
