import type { AnyChart } from "../../chart-kit/define-chart.ts";
import type { Words } from "../../i18n/lang.ts";
import { datasetOf } from "./tables.ts";

/** Who made the figures a chart draws: the original producers, each once, named before any page that passed them on. */
export function producersOf(chart: AnyChart): Words[] {
  const all = chart.datasets.map((id) => datasetOf(id).producer);
  return all.filter((producer, index) => all.findIndex(({ en }) => en === producer.en) === index);
}

/** Whether a chart's rows may leave as a file: only if each of its tables may. */
export const isOpen = (chart: AnyChart): boolean => chart.datasets.every((id) => datasetOf(id).licence.downloadable);

/** Whether a chart's rows are ours to license: each of its tables is under CC BY 4.0. */
export const isCcBy = (chart: AnyChart): boolean =>
  chart.datasets.every((id) => datasetOf(id).licence.id === "CC-BY-4.0");
