import { readFileSync } from "node:fs";
import { readTable } from "../../../src/dataset-kit/read-table.ts";
import type { Access, TableRow } from "../../../src/explore/points.ts";
import { datasetOf } from "../../../src/site/tables/tables.ts";

const cache = new Map<string, readonly TableRow[]>();

function read(id: string): readonly TableRow[] {
  const known = cache.get(id) ?? readTable(readFileSync(`data/${id}.csv`), `data/${id}.csv`, datasetOf(id));
  cache.set(id, known);
  return known;
}

/** The tables of the site, as the build and the Worker read them. */
export const tables: Access = {
  rows: read,
  breaks: (id) => datasetOf(id).breaks ?? [],
  producer: (id) => datasetOf(id).producer,
};

/** The tables of the site with the rows of some of them given by hand. */
export const withRows = (rows: Record<string, Partial<TableRow>[]>): Access => ({
  ...tables,
  rows: (id) => (rows[id] as TableRow[] | undefined) ?? read(id),
});
