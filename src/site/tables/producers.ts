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

/** Under what a chart may be passed on: our licence, or what the producers of its figures ask for. */
export const licencesOf = (chart: AnyChart): Words[] =>
  isCcBy(chart)
    ? [{ en: "CC BY 4.0", zh: "CC BY 4.0" }]
    : [
        ...new Set(
          chart.datasets.flatMap((id) => {
            const { licence } = datasetOf(id);
            return licence.id === "CC-BY-4.0" ? [] : [licence.credit];
          }),
        ),
      ];
