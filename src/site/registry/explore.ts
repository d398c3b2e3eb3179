import type { AnyChart } from "../../chart-kit/define-chart.ts";
import type { DatasetSchema } from "../../dataset-kit/define-dataset.ts";
import { shelves } from "../../explore/catalogue.ts";
import type { Access } from "../../explore/points.ts";
import type { Series } from "../../explore/series.ts";
import { defaultState } from "../../explore/state.ts";
import { makeView, type View } from "../../explore/view.ts";
import { charts } from "./registry.ts";
import { datasetOf, datasets, tableOf } from "../tables/tables.ts";

const access: Access = {
  rows: tableOf,
  breaks: (table) => datasetOf(table).breaks ?? [],
  producer: (table) => datasetOf(table).producer,
};

let made: View | undefined;

/** What the plain page shows, drawn at build like every other chart. @throws if it would be refused */
export function plainView(): View {
  if (made) return made;
  const { view, refusal } = makeView(defaultState, access);
  if (!view)
    throw new Error(
      `The plain page of Explore is refused: ${refusal.reason.en} Choose another default in src/explore/state.ts.`,
    );
  return (made = view);
}

/** A table on offer: its series, and the charts that are drawn from it. */
export interface Offer {
  dataset: DatasetSchema;
  series: readonly Series[];
  charts: readonly AnyChart[];
}

/** Every table that may be taken away: those with series first, in the order of the catalogue. */
export function offers(): Offer[] {
  const open = [...datasets.values()].filter(({ licence }) => licence.downloadable);
  const order = shelves.map(({ table }) => table);
  for (const id of order)
    if (!open.some((dataset) => dataset.id === id))
      throw new Error(
        `src/explore/series/${id}.ts offers the series of a table that may not be downloaded. Take it out of src/explore/catalogue.ts.`,
      );
  const rank = ({ id }: DatasetSchema) => (order.includes(id) ? order.indexOf(id) : order.length);
  return open
    .sort((a, b) => rank(a) - rank(b))
    .map((dataset) => ({
      dataset,
      series: shelves.find(({ table }) => table === dataset.id)?.series ?? [],
      charts: [...charts.values()].filter(({ datasets }) => datasets.includes(dataset.id)),
    }));
}

/** The tables a reader's browser may fetch, each with how many rows it has: fewer have not arrived whole. */
export const tableSizes = (): { id: string; rows: number }[] =>
  [...shelves.map(({ table }) => table), "events", "rejected-values", "sources"].map((id) => ({
    id,
    rows: tableOf(id).length,
  }));
