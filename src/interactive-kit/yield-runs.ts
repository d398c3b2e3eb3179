import { addDays } from "../lib/days.ts";
import type { Rates } from "./earnings.ts";

/** Yields of consecutive days: the first day, then one yield a day, in per cent. */
export type YieldRun = readonly [from: string, ...yields: number[]];

/** Dated yields as runs of consecutive days: a third of the characters of a page that carries years of them. */
export function packYields(yields: Rates["yields"]): YieldRun[] {
  const runs: [string, ...number[]][] = [];
  for (const [date, value] of yields) {
    const run = runs.at(-1);
    if (run && addDays(run[0], run.length - 1) === date) run.push(value);
    else runs.push([date, value]);
  }
  return runs;
}

/** The dated yields that were packed. */
export const unpackYields = (runs: readonly YieldRun[]): Rates["yields"] =>
  runs.flatMap(([from, ...yields]) => yields.map((value, index) => [addDays(from, index), value] as const));
