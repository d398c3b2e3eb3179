import type { Contestant } from "./pages.ts";
import { median, type Visit } from "./measure.ts";

/** The median visit of several, measure by measure. */
export function medianVisit(visits: readonly Visit[]): Visit {
  const of = (measure: keyof Visit) => median(visits.map((visit) => visit[measure]));
  return {
    bytes: of("bytes"),
    scriptBytes: of("scriptBytes"),
    requests: of("requests"),
    drawn: of("drawn"),
    blocking: of("blocking"),
  };
}

const whole = (value: number) => Math.round(value).toLocaleString("en");

/**
 * The results as text, ratios in one run being what can be compared: a bare time is of one machine at one moment.
 * @param results the page itself first, then those it is compared with
 */
export function table(results: readonly { page: Contestant; visit: Visit }[]): string {
  const [first, ...others] = results;
  if (!first) return "";
  return inColumns([
    ["page", "bytes", "of script", "requests", "first drawn chart", "blocking"],
    ...results.map(({ page, visit }) => [
      page.name,
      whole(visit.bytes),
      whole(visit.scriptBytes),
      whole(visit.requests),
      `${(visit.drawn / 1000).toFixed(2)} s`,
      `${whole(visit.blocking)} ms`,
    ]),
    ...others.map(({ page, visit }) => [
      `${first.page.name} ÷ ${page.name}`,
      (first.visit.bytes / visit.bytes).toFixed(2),
      "",
      "",
      (first.visit.drawn / visit.drawn).toFixed(2),
      "",
    ]),
  ]);
}

/** Rows of cells as text, the first column to the left and numbers to the right. */
export function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
