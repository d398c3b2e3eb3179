import type { AnyChart } from "../chart-kit/define-chart.ts";
import type { Words } from "../i18n/lang.ts";
import { datasetOf } from "./tables.ts";

/** Who made the figures a chart draws: the original producers, each once, named before any page that passed them on. */
export function producersOf(chart: AnyChart): Words[] {
  const all = chart.datasets.map((id) => datasetOf(id).producer);
  return all.filter((producer, index) => all.findIndex(({ en }) => en === producer.en) === index);
}
