import type { Rate, Rates } from "../../interactive-kit/earnings.ts";
import type { Row as DepositRate } from "../../datasets/deposit-rates.ts";
import type { Row as Yield } from "../../datasets/yuebao-yield.ts";
import { tableOf } from "../tables/tables.ts";
import { addDays } from "../../lib/days.ts";

const dayBefore = (iso: string) => addDays(iso, -1);

/**
 * The yields and deposit rates a calculation may lean on, from the tables: no bounds, and each rate with the last day
 * it is known to have held. A benchmark holds until its next row. A posted rate holds until its next row or the next
 * row of a benchmark, for banks move theirs when benchmarks move, and the table does not have every move.
 */
export function rates(): Rates {
  const yields = (tableOf("yuebao-yield") as unknown as Yield[])
    .filter(({ bound }) => !bound)
    .map((row) => [row.date, row.yield] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const last = yields.at(-1)![0];
  const rows = tableOf("deposit-rates") as unknown as DepositRate[];
  const of = (series: DepositRate["series"]) =>
    rows.filter((row) => row.series === series).sort((a, b) => (a.date < b.date ? -1 : 1));
  const benchmarks = [...of("benchmark-1y"), ...of("benchmark-demand")].map(({ date }) => date).sort();
  const held = (series: DepositRate["series"], isPosted: boolean): Rate[] =>
    of(series).flatMap(({ date, rate }, index, all) => {
      const ends = [all[index + 1]?.date, isPosted ? benchmarks.find((other) => other > date) : undefined]
        .filter((end) => end !== undefined)
        .sort();
      const to = ends[0] ? dayBefore(ends[0]) : last;
      return to >= yields[0]![0] ? [{ from: date, to, rate }] : [];
    });
  return {
    yields,
    demand: held("benchmark-demand", false),
    year: held("benchmark-1y", false),
    postedDemand: held("listed-demand", true),
    postedYear: held("listed-1y", true),
  };
}
