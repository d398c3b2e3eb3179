import type { AnyChart } from "../../chart-kit/define-chart.ts";
import type { DatasetSchema } from "../../dataset-kit/define-dataset.ts";
import { seriesGroups } from "../../explore/catalogue.ts";
import type { Access } from "../../explore/points.ts";
import type { Series } from "../../explore/series.ts";
import { defaultState } from "../../explore/state.ts";
import type { View } from "../../explore/model.ts";
import { makeView } from "../../explore/view.ts";
import { withoutSeries } from "../../explore/without-series.ts";
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

/**
 * Holds the catalogue to the tables: each is in Explore, or declared out of it.
 * @throws listing every table that is neither, is both, or may not be downloaded, one a line
 */
export function checkOffers(
  offered: readonly string[],
  known: ReadonlyMap<string, Pick<DatasetSchema, "licence">>,
  without: Readonly<Record<string, string>> = withoutSeries,
): void {
  const series = (id: string) => `src/explore/series/${id}.ts`;
  const complaints = [
    ...[...known.keys()]
      .filter((id) => !offered.includes(id) && !(id in without))
      .map(
        (id) =>
          `data/${id}.csv is not in Explore. Expected ${series(id)}, listed in src/explore/catalogue.ts, or a reason in src/explore/without-series.ts.`,
      ),
    ...Object.keys(without)
      .filter((id) => !known.has(id) || offered.includes(id))
      .map(
        (id) =>
          `src/explore/without-series.ts lists "${id}", which is ${known.has(id) ? "in src/explore/catalogue.ts" : "no table"}. Remove it there.`,
      ),
    ...offered
      .filter((id) => !known.get(id)?.licence.downloadable)
      .map(
        (id) =>
          `${series(id)} offers the series of a table that ${known.has(id) ? "may not be downloaded" : "does not exist"}. Take it out of src/explore/catalogue.ts.`,
      ),
  ];
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
}

/** Every table that may be taken away: those with series first, in the order of the catalogue. */
export function offers(): Offer[] {
  const open = [...datasets.values()].filter(({ licence }) => licence.downloadable);
  const order = seriesGroups.map(({ table }) => table);
  checkOffers(order, datasets);
  const rank = ({ id }: DatasetSchema) => (order.includes(id) ? order.indexOf(id) : order.length);
  return open
    .sort((a, b) => rank(a) - rank(b))
    .map((dataset) => ({
      dataset,
      series: seriesGroups.find(({ table }) => table === dataset.id)?.series ?? [],
      charts: [...charts.values()].filter(({ datasets }) => datasets.includes(dataset.id)),
    }));
}

/** The tables a reader's browser may fetch, each with how many rows it has: fewer have not arrived whole. */
export const tableSizes = (): { id: string; rows: number }[] =>
  [...seriesGroups.map(({ table }) => table), "events", "rejected-values", "sources"].map((id) => ({
    id,
    rows: tableOf(id).length,
  }));
