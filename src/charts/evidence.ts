import type { ChartRow } from "../chart-kit/define-chart.ts";
import type { Grade } from "../dataset-kit/grades.ts";

/** What a row of a table carries for its defence. */
interface Evident {
  grade: Grade;
  source: string;
  also: string[];
  noteEn?: string | undefined;
  noteZh?: string | undefined;
  /** Which table the row stands in, and under which key; the tables of a chart say so of every row. */
  dataset?: string;
  key?: string;
  /** Further rows it was computed from: "<dataset>/<key>" of a rate. */
  with?: readonly string[];
}

/** What a chart takes over from a row of a table to vouch for the row it makes of it. */
export function evidenceFields(row: Evident): Omit<ChartRow, "key"> {
  return {
    grade: row.grade,
    sources: [row.source, ...row.also],
    ...(row.dataset !== undefined && { from: [`${row.dataset}/${row.key}`, ...(row.with ?? [])] }),
    ...(row.noteEn !== undefined && row.noteZh !== undefined && { note: { en: row.noteEn, zh: row.noteZh } }),
  };
}
