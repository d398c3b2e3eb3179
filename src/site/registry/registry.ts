import * as aq from "arquero";
import {
  defaultChoices,
  type AnyChart,
  type ChartRow,
  type Choices,
  type DatedLabel,
} from "../../chart-kit/define-chart.ts";
import { utc } from "../../chart-kit/time-frame.ts";
import type { Tables } from "../../charts/rows.ts";
import type { Lang } from "../../i18n/lang.ts";
import { inUnit } from "../../charts/in-unit.ts";
import { rowsInUnit } from "../../charts/rows-in-unit.ts";
import { moneyColumns } from "../../charts/unit-words.ts";
import { moneyUnit, type MoneyUnit } from "../../chart-kit/money.ts";
import { isOpen } from "../tables/producers.ts";
import { datasetOf, tableOf } from "../tables/tables.ts";

type MakeRows = (tables: Tables, choices: Choices) => ChartRow[];

const chartModules = import.meta.glob<{ default: AnyChart }>("../../charts/*/chart.ts", { eager: true });
const rowModules = import.meta.glob<{ default: MakeRows }>("../../charts/*/rows.ts", { eager: true });

const folderOf = (path: string) => path.split("/").at(-2)!;

/** Every chart, by id, in the order of their ids. @throws if a folder, its chart's id and its rows do not match */
export const charts: ReadonlyMap<string, AnyChart> = new Map(
  Object.entries(chartModules)
    .map(([path, { default: chart }]): [string, AnyChart] => {
      const folder = folderOf(path);
      if (chart.id !== folder)
        throw new Error(
          `src/charts/${folder}/chart.ts defines the chart "${chart.id}". Expected "${folder}": the folder is the id is the URL.`,
        );
      if (!Object.keys(rowModules).some((path) => folderOf(path) === folder))
        throw new Error(`src/charts/${folder}/ has no rows.ts. Export its rows there.`);
      return [chart.id, chart];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);

/** @throws if no chart has this id */
export function chartOf(id: string): AnyChart {
  const chart = charts.get(id);
  if (!chart) throw new Error(`No chart "${id}". Known: ${[...charts.keys()].join(", ")}.`);
  return chart;
}

/** Gives each dataset's checked rows as an arquero table. */
export const arqueroTables =
  (rowsOf: (dataset: string) => object[] = tableOf): Tables =>
  (dataset) =>
    aq.from(rowsOf(dataset).map((row) => ({ ...row, dataset }))) as unknown as ReturnType<Tables>;

const cache = new Map<string, ChartRow[]>();

/** The rows a chart draws at build, shaped from the checked tables. @throws if two rows share a key */
export function rowsOf(chart: AnyChart): ChartRow[] {
  const known = cache.get(chart.id);
  if (known) return known;
  const rows = makeRows(chart, arqueroTables());
  cache.set(chart.id, rows);
  return rows;
}

/** Rows whose tables no page may fetch, in a unit: converted from what the page prints, here as there. */
const asPageConverts = (chart: AnyChart, rows: ChartRow[], unit: MoneyUnit, tables: Tables): ChartRow[] =>
  rowsInUnit({ rows, sums: moneyColumns(chart, rows[0]!) }, unit, (table) => tables(table).objects());

/** The same from other tables; tests change a cell and look what follows. */
export function makeRows(chart: AnyChart, tables: Tables, choices: Choices = defaultChoices(chart)): ChartRow[] {
  const make = Object.entries(rowModules).find(([path]) => folderOf(path) === chart.id)![1].default;
  const unit = moneyUnit(chart.money, choices);
  const rows = isOpen(chart)
    ? make(inUnit(tables, unit, datasetOf), choices)
    : asPageConverts(chart, make(tables, choices), unit, tables);
  const keys = new Set<string>();
  for (const row of rows) {
    if (keys.has(row.key))
      throw new Error(
        `src/charts/${chart.id}/rows.ts makes two rows with the key "${row.key}". Keys name rows in drawing, table and address: make each unique.`,
      );
    keys.add(row.key);
  }
  if (rows.length === 0)
    throw new Error(`src/charts/${chart.id}/rows.ts makes no rows. A chart needs something to draw.`);
  return rows;
}

/** The views drawn at build: every option of the choices that are drawn, the first of the others. */
export function viewsOf(chart: AnyChart): Choices[] {
  return Object.entries(chart.choices ?? {}).reduce<Choices[]>(
    (views, [id, { options, drawn }]) =>
      views.flatMap((view) =>
        Object.keys(options)
          .slice(0, drawn ? undefined : 1)
          .map((option) => ({ ...view, [id]: option })),
      ),
    [{}],
  );
}

/** Every view that an address can ask for, the first included: all options of all choices. */
export const allViews = (chart: AnyChart): Choices[] =>
  Object.entries(chart.choices ?? {}).reduce<Choices[]>(
    (views, [id, { options }]) =>
      views.flatMap((view) => Object.keys(options).map((option) => ({ ...view, [id]: option }))),
    [{}],
  );

/**
 * The views drawn at build that are not the first, by a name for their pictures: the options that set them apart. An
 * address that chooses nothing stands for all views, one that chooses for its own.
 */
export function viewsByName(chart: AnyChart): Map<string, Choices> {
  const [first, ...others] = viewsOf(chart);
  const nameOf = (view: Choices) =>
    Object.entries(view)
      .filter(([choice, option]) => first![choice] !== option)
      .map(([, option]) => option)
      .join(".");
  return new Map(others.map((view) => [nameOf(view), view]));
}

/** The events a chart names, dated from the events table, in time order. @throws if an event does not exist */
export function eventsOf(chart: AnyChart, lang: Lang): (DatedLabel & { id: string; iso: string })[] {
  return (chart.annotations ?? [])
    .map(({ event, label }) => {
      const row = tableOf("events").find((row) => row.key === event);
      if (!row)
        throw new Error(
          `Chart "${chart.id}" annotates the event "${event}". No such id in data/events.csv. Correct the id, or add the event.`,
        );
      const iso = String(row["date"]);
      return { id: event, iso, date: utc(iso), label: label[lang] };
    })
    .sort((a, b) => a.date.getTime() - b.date.getTime());
}

export { defaultChoices };
