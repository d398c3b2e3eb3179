import { publisherIn } from "../../i18n/sources.ts";
import type { AnyChart, ChartRow } from "../../chart-kit/define-chart.ts";
import { readingLine, type Cell } from "../../chart-kit/reading-line.ts";
import { formatterFor } from "../../chart-kit/formatter.ts";
import { wrapText } from "../../chart-kit/text-width.ts";
import { gradeNames } from "../../dataset-kit/grades.ts";
import { reading } from "../../i18n/reading.ts";
import { comma } from "../../i18n/punctuation.ts";
import type { Lang } from "../../i18n/lang.ts";
import { rowsOf } from "../registry/registry.ts";
import { sourceOf } from "../tables/tables.ts";

/** A phone's column, the sizes of type in the readout, and the lines it has room for unless told. */
const width = 288;
const sizes = { reading: 15, evidence: 13 };
const usual = 3;

/**
 * How many lines the longest reading of a chart takes in the readout on a phone, three at least: the readout keeps one
 * height whatever is read, so its room has to be known before anything is.
 */
export function readoutLines(chart: AnyChart, lang: Lang): number {
  const format = formatterFor(lang);
  const rows = rowsOf(chart);
  const cellsOf = (row: ChartRow): Cell[] =>
    chart.columns.map((column) => ({
      kind: column.numeric ? "figure" : (column.names ?? "name"),
      label: format.text(column.label),
      text: column.show(row, format),
    }));
  const times = rows.flatMap((row) => cellsOf(row).filter(({ kind }) => kind === "time"));
  const longest = times.reduce((best, { text }) => (text.length > best.length ? text : best), "");
  // A series through time also tells the change since the figure before, most often in two digits.
  const isSeries = longest !== "" && chart.columns.filter(({ numeric }) => numeric).length === 1;
  const change = isSeries ? [`${format.text(reading.down)} 99% ${format.text(reading.since)} ${longest}`] : [];
  const lines = rows.map((row) => {
    const told = readingLine(cellsOf(row), lang);
    const evidence = [format.text(gradeNames[row.grade]), publisherIn(sourceOf(row.sources[0]!), lang), ...change].join(
      comma[lang],
    );
    return wrapText(told, sizes.reading, width, "bold").length + wrapText(evidence, sizes.evidence, width).length;
  });
  return Math.max(usual, ...lines);
}
