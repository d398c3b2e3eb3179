import type { AnyChart, ChartRow, Column, WideTable } from "../../chart-kit/define-chart.ts";
import { formatterFor } from "../../chart-kit/formatter.ts";
import { byteOrderMark } from "../../dataset-kit/byte-order-mark.ts";
import { spanOf } from "../../dataset-kit/periods.ts";
import { units } from "../../dataset-kit/units.ts";
import type { Lang } from "../../i18n/lang.ts";
import { bracketed, colon, comma } from "../../i18n/punctuation.ts";
import { wide as words } from "../../i18n/wide.ts";
import { csvLine } from "../../lib/csv.ts";

type Bound = keyof typeof words.bounds;
type AnyRow = ChartRow & Record<string, unknown> & { bound?: Bound };

/** A column of the wide table, with its figures in base units by the line they are on. */
interface SeriesColumn {
  name: string;
  cells: Map<string, number>;
}

/** A cell that names a line: dates and periods as written in the data, anything else as a reader sees it. */
const lineOf = (column: Column<AnyRow>, row: AnyRow, lang: Lang): string =>
  column.names === "time" ? String(row[column.id]) : column.show(row, formatterFor(lang));

function columnOf(chart: AnyChart, id: string): Column<AnyRow> {
  const column = (chart.columns as Column<AnyRow>[]).find((column) => column.id === id);
  if (!column)
    throw new Error(
      `Chart "${chart.id}" has a wide table by "${id}", which is none of its columns. Known: ${chart.columns.map(({ id }) => id).join(", ")}. Correct \`wide\` in chart.ts.`,
    );
  return column;
}

const unitOf = ({ unit }: Column<AnyRow>, row: AnyRow, lang: Lang): string | undefined => {
  const id = typeof unit === "function" ? unit(row) : unit;
  return id && units[id].name[lang];
};

/** The columns of figures, series by series, each with the scopes and bounds of the series side by side. */
function seriesOf(chart: AnyChart, wide: WideTable<AnyRow>, rows: readonly AnyRow[], lang: Lang): SeriesColumn[] {
  const format = formatterFor(lang);
  const down = columnOf(chart, wide.down);
  const across = wide.across.map((id) => columnOf(chart, id));
  const figures = (chart.columns as Column<AnyRow>[]).filter((column) => column.numeric);
  /** By series, then by scope and bound. */
  const series = new Map<string, Map<string, SeriesColumn>>();
  /** What the scopes of a series add to its name: nothing to the first, to a later one its first date. */
  const starts = new Map<string, Map<string, string>>();
  for (const row of rows)
    for (const figure of figures) {
      const value = row[figure.id];
      if (typeof value !== "number") continue;
      const named = wide.name?.(row, format) ?? across.map((column) => column.show(row, format)).join(comma[lang]);
      const measured = named === "" || figures.length > 1 ? figure.label[lang] : "";
      const base = [named, measured].filter(Boolean).join(colon[lang]);
      const scope = wide.scope?.(row) ?? "";
      const own = series.get(base) ?? new Map<string, SeriesColumn>();
      series.set(base, own);
      const key = `${scope}|${row.bound ?? ""}`;
      const line = lineOf(down, row, lang);
      const since = starts.get(base) ?? new Map<string, string>();
      starts.set(base, since);
      if (!since.has(scope)) since.set(scope, since.size === 0 ? "" : words.from(format.date(line))[lang]);
      const unit = unitOf(figure, row, lang);
      const column = own.get(key) ?? {
        name:
          base +
          since.get(scope)! +
          (row.bound ? words.bounds[row.bound][lang] : "") +
          (unit ? bracketed(unit, lang) : ""),
        cells: new Map<string, number>(),
      };
      own.set(key, column);
      if (column.cells.has(line))
        throw new Error(
          `Chart "${chart.id}" has two figures for "${column.name}" at "${line}" in its wide table; the second is of the row "${row.key}". Name what sets them apart in \`wide.across\`.`,
        );
      column.cells.set(line, value);
    }
  return [...series.values()].flatMap((own) => [...own.values()]);
}

/**
 * The chart's rows with one column a series, for tools that draw or import such tables: figures in base units, the unit
 * in the header, no sources, an empty cell where there is no figure. Begins with a byte order mark.
 * @throws if the chart declares no wide table, or two figures would be in one cell
 */
export function wideCsv(chart: AnyChart, rows: readonly ChartRow[], lang: Lang): string {
  const wide = chart.wide as WideTable<AnyRow> | undefined;
  if (!wide) throw new Error(`Chart "${chart.id}" has no wide table. Declare \`wide\` in chart.ts.`);
  const down = columnOf(chart, wide.down);
  const columns = seriesOf(chart, wide, rows as AnyRow[], lang);
  const names = columns.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice)
    throw new Error(
      `Chart "${chart.id}" has two columns "${twice}" in its wide table. Name what sets them apart in \`wide.across\`.`,
    );
  const lines = [...new Set((rows as AnyRow[]).map((row) => lineOf(down, row, lang)))];
  if (down.names === "time")
    lines.sort((a, b) => {
      const [one, other] = [spanOf(a).to, spanOf(b).to];
      return one < other ? -1 : one > other ? 1 : 0;
    });
  const filled = lines.filter((line) => columns.some(({ cells }) => cells.has(line)));
  const table = [
    [down.label[lang], ...names],
    ...filled.map((line) => [line, ...columns.map(({ cells }) => cells.get(line))]),
  ];
  return byteOrderMark + table.map((line) => `${csvLine(line)}\n`).join("");
}
