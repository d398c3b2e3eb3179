import type { Rates } from "./earnings.ts";

/** Yields of consecutive days: the first day, then one yield a day, in per cent. */
export type YieldRun = readonly [from: string, ...yields: number[]];

const day = 86_400_000;
const next = (iso: string, days: number) =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * day).toISOString().slice(0, 10);

/** Dated yields as runs of consecutive days: a third of the characters of a page that carries years of them. */
export function packYields(yields: Rates["yields"]): YieldRun[] {
  const runs: [string, ...number[]][] = [];
  for (const [date, value] of yields) {
    const run = runs.at(-1);
    if (run && next(run[0], run.length - 1) === date) run.push(value);
    else runs.push([date, value]);
  }
  return runs;
}

/** The dated yields that were packed. */
export const unpackYields = (runs: readonly YieldRun[]): Rates["yields"] =>
  runs.flatMap(([from, ...yields]) => yields.map((value, index) => [next(from, index), value] as const));
