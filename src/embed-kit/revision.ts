/** How a chart's rows have changed between two states of its tables. */
export interface Revision {
  /** Figures that moved, the largest relative change first; from nought the change is infinite. */
  revised: { key: string; column: string; percent: number }[];
  /** Rows that are new, and blanks that were filled. */
  added: number;
  /** Rows that are gone, and figures that were taken back. */
  removed: number;
}

type Row = Record<string, unknown>;

const isBlank = (value: unknown) => value === null || value === undefined;

/** Compares the numbers of rows that stand in both; rows are matched by key. */
export function compareRows(before: readonly Row[], after: readonly Row[]): Revision {
  const old = new Map(before.map((row) => [String(row["key"]), row]));
  const now = new Set(after.map((row) => String(row["key"])));
  const revision: Revision = { revised: [], added: 0, removed: 0 };
  for (const row of after) {
    const key = String(row["key"]);
    const then = old.get(key);
    if (!then) {
      revision.added += 1;
      continue;
    }
    for (const column of new Set([...Object.keys(then), ...Object.keys(row)])) {
      const [was, is] = [then[column], row[column]];
      if (isBlank(was) && typeof is === "number") revision.added += 1;
      else if (typeof was === "number" && isBlank(is)) revision.removed += 1;
      else if (typeof was === "number" && typeof is === "number" && was !== is)
        revision.revised.push({ key, column, percent: was === 0 ? Infinity : (is / was - 1) * 100 });
    }
  }
  revision.removed += [...old.keys()].filter((key) => !now.has(key)).length;
  revision.revised.sort((a, b) => Math.abs(b.percent) - Math.abs(a.percent));
  return revision;
}
