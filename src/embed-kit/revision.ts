/** How a chart's rows have changed between two states of its tables. */
export interface Revision {
  /** Figures that moved, the largest relative change first. */
  revised: { key: string; column: string; percent: number }[];
  added: number;
  removed: number;
}

type Row = Record<string, unknown>;

/** Compares the numbers of rows that stand in both; rows are matched by key. */
export function compareRows(before: readonly Row[], after: readonly Row[]): Revision {
  const old = new Map(before.map((row) => [String(row["key"]), row]));
  const now = new Set(after.map((row) => String(row["key"])));
  const revised = after.flatMap((row) => {
    const key = String(row["key"]);
    const then = old.get(key);
    if (!then) return [];
    return Object.entries(row).flatMap(([column, value]) => {
      const was = then[column];
      if (typeof value !== "number" || typeof was !== "number" || value === was) return [];
      return [{ key, column, percent: was === 0 ? Infinity : (value / was - 1) * 100 }];
    });
  });
  return {
    revised: revised.sort((a, b) => Math.abs(b.percent) - Math.abs(a.percent)),
    added: [...now].filter((key) => !old.has(key)).length,
    removed: [...old.keys()].filter((key) => !now.has(key)).length,
  };
}
