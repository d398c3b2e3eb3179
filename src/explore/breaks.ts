import type { SeriesBreak } from "../dataset-kit/define-dataset.ts";
import { spanOf } from "./periods.ts";
import type { Access } from "./points.ts";
import type { Series } from "./series.ts";
import type { Row, ViewBreak } from "./model.ts";

/** Whether a break concerns a series: the columns it names hold what the series asks of them, or tell its scopes apart. */
const concerns = ({ where = {} }: SeriesBreak, series: Series) =>
  Object.entries(where).every(
    ([column, value]) => (series.where[column] ?? (column === series.scope ? value : undefined)) === value,
  );

/** Whether figures lie on either side of a break. */
function standsWithin({ at }: SeriesBreak, rows: readonly Row[]): boolean {
  const start = Date.parse(spanOf(at).from);
  return rows.some((row) => row.at < start) && rows.some((row) => row.at >= start);
}

/** Where lines stop although their figures go on: each break once, with the lines it cuts. */
export function breaksOf(
  lines: readonly { series: readonly Series[] }[],
  rows: readonly Row[],
  access: Access,
): ViewBreak[] {
  const found: { one: SeriesBreak; line: number }[] = lines.flatMap(({ series }, line) => {
    const own = rows.filter((row) => row.line === line);
    return series.flatMap((one) =>
      access
        .breaks(one.table)
        .filter((found) => concerns(found, one) && standsWithin(found, own))
        .map((found) => ({ one: found, line })),
    );
  });
  const breaks = new Map<string, ViewBreak>();
  for (const { one, line } of found) {
    const key = `${one.at} ${one.reason.en}`;
    const known = breaks.get(key);
    breaks.set(key, {
      at: one.at,
      reason: one.reason,
      source: one.source,
      lines: [...new Set([...(known?.lines ?? []), line])],
    });
  }
  return [...breaks.values()].sort((x, y) => (spanOf(x.at).from < spanOf(y.at).from ? -1 : 1));
}
