import type { ChartRow } from "../chart-kit/define-chart.ts";
import type { Grade } from "../dataset-kit/grades.ts";

/** What a chart takes over from a row of a table to vouch for the row it makes of it. */
export function evidenceOf(row: { grade: Grade; source: string; also: string[]; noteEn?: string | undefined; noteZh?: string | undefined }): Omit<ChartRow, "key"> {
  return {
    grade: row.grade,
    sources: [row.source, ...row.also],
    ...(row.noteEn !== undefined && row.noteZh !== undefined && { note: { en: row.noteEn, zh: row.noteZh } }),
  };
}
