import type { PlotOptions } from "@observablehq/plot";
import type { Grade } from "../dataset-kit/grades.ts";
import type { UnitId } from "../dataset-kit/units.ts";
import { langs, type Words } from "../i18n/lang.ts";
import type { Choice, Choices } from "./choices.ts";
import type { Formatter } from "./formatter.ts";
import type { Parts } from "./parts.ts";
import { choiceName, formatterIn, moneyChoice, moneyUnit, openingOf, type Money } from "./money.ts";
import type { Size } from "./sizes.ts";

export type { Choice, Choices, Option } from "./choices.ts";

/** What every row of every chart carries: its name in drawing, table and address, and its evidence. */
export interface ChartRow {
  /** Names the row, e.g. "2014-03-31" or "2021/bank"; the same in every view of the chart. */
  key: string;
  grade: Grade;
  /** Source ids, the first the one cited. */
  sources: string[];
  /** The table rows it was made from: "<dataset>/<key>". */
  from?: string[];
  note?: Words | undefined;
}

/** A column of the table twin and of the chart's CSV. */
export interface Column<Row> {
  /** A field of the row; the header in the CSV. */
  id: keyof Row & string;
  label: Words;
  /** Names under which the column was published before it was renamed; its files go on having them. */
  formerly?: readonly string[];
  /** The cell as a reader sees it. */
  show: (row: Row, format: Formatter) => string;
  numeric?: boolean;
  /** What a figure counts, in every row or in each; a change of per cent is told in points. */
  unit?: UnitId | ((row: Row) => UnitId | undefined);
  /** What the words of the column name: the date or period of the row, or what its figure measures. */
  names?: "time" | "measure";
}

/** How the rows become a table with one column a series, for tools that read such tables. */
export interface WideTable<Row> {
  /** The column that names the lines of the table: a date, a year, a place. */
  down: keyof Row & string;
  /** The columns whose words together name a series; none where each column of figures is one series. */
  across: readonly (keyof Row & string)[];
  /** The name of a row's series as the drawing has it, where the cells of the long table are worded otherwise. */
  name?: (row: Row, format: Formatter) => string;
  /**
   * What a figure covers: figures that differ in it must not be joined, so each has a column of its own. The first one
   * of a series keeps the plain name, later ones say from when on they hold.
   */
  scope?: (row: Row) => string;
}

/** An event named on the drawing: a row of the events table and a label short enough for it. */
export interface Annotation {
  event: string;
  label: Words;
}

export interface DatedLabel {
  date: Date;
  label: string;
}

/** What `plot` may lean on. Shapes: `width` and `height` in pixels, dates in UTC. */
export interface PlotContext {
  width: number;
  height: number;
  size: Size;
  fontSize: number;
  format: Formatter;
  choices: Choices;
  events: readonly DatedLabel[];
  /**
   * Whether the frame is lower than the chart would like: a picture seen at a glance. What does not carry the finding is
   * left out, rows and labels first.
   */
  brief: boolean;
}

/** A statement about the rows that must hold for a title or a finding to be true. */
export interface Proof<Row> {
  /** Which words it carries: "title", or "<choice>/<option>" for the finding of an option. */
  of: string;
  /** `rows` are the rows of the view the words stand over. */
  holds: (rows: readonly Row[]) => boolean;
}

export interface Chart<Row extends ChartRow = ChartRow> {
  id: string;
  /** A finding. */
  title: Words;
  subtitle: Words;
  /** The datasets whose rows are drawn, for licence, sources and downloads. */
  datasets: readonly string[];
  /** Written from the rows, in the reader's language: what, range, trend, extremes. */
  alt: (rows: readonly Row[], format: Formatter, choices: Choices) => string;
  columns: readonly Column<Row>[];
  /** Only of charts of figures; a chart of events or of verdicts has no series. */
  wide?: WideTable<Row>;
  choices?: Readonly<Record<string, Choice>>;
  /** Its sums of money, if it has any: readers may ask for them in other units. */
  money?: Money;
  /** Of a chart over time: what addresses may ask for a part by. Its `plot` keeps to the years in `choices`. */
  parts?: Parts<Row>;
  annotations?: readonly Annotation[];
  /** Read under the drawing: what is not shown, what must not be compared. */
  caveat?: Words;
  proofs: readonly Proof<Row>[];
  height: Record<Size, number>;
  plot: (rows: readonly Row[], context: PlotContext) => PlotOptions;
}

/** A chart whose row type does not matter to who handles it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- rows go into callbacks, so `unknown` would not accept any chart
export type AnyChart = Chart<any>;

/**
 * Defines a chart once; page, embed, table, image and sentence are views of it.
 * @throws if words are missing in a language, or there is nothing to read, prove or cite
 */
export function defineChart<Row extends ChartRow>(definition: Chart<Row>): Chart<Row> {
  const chart = withMoney(definition);
  const where = `Chart "${chart.id}"`;
  const missing = (what: string, remedy: string) => {
    throw new Error(`${where} has no ${what}. ${remedy}`);
  };
  const requireWords = (words: Words | undefined, what: string) => {
    for (const lang of langs) if (!words?.[lang]?.trim()) missing(`${what} in "${lang}"`, "Write it in chart.ts.");
  };

  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(chart.id))
    throw new Error(
      `${where} is not named in kebab-case. Rename it, and its folder, for a subject a journalist would type.`,
    );
  requireWords(chart.title, "title");
  requireWords(chart.subtitle, "subtitle");
  if (typeof chart.alt !== "function") missing("alt text", "Write alt(rows, say), from the rows, in chart.ts.");
  if (!chart.datasets?.length) missing("source", "Name the datasets it draws.");
  if (!chart.columns?.length) missing("columns", "Name the columns of its table.");
  for (const column of chart.columns) requireWords(column.label, `name of column "${column.id}"`);
  for (const annotation of chart.annotations ?? [])
    requireWords(annotation.label, `label of event "${annotation.event}"`);
  if (chart.caveat) requireWords(chart.caveat, "caveat");

  const proven = new Set((chart.proofs ?? []).map((proof) => proof.of));
  if (!proven.has("title"))
    missing("proof of its title", "Add one to `proofs`: a title is a finding, and a finding is checked.");
  for (const [choice, { label, options }] of Object.entries(chart.choices ?? {})) {
    requireWords(label, `label of choice "${choice}"`);
    for (const [option, { label, finding }] of Object.entries(options)) {
      requireWords(label, `label of option "${choice}/${option}"`);
      if (!finding) continue;
      requireWords(finding, `finding of option "${choice}/${option}"`);
      if (!proven.has(`${choice}/${option}`))
        missing(`proof of the finding "${choice}/${option}"`, "Add one to `proofs`.");
    }
  }
  return chart;
}

/** A chart of money also has the choice of a unit, and tells its sums in the unit chosen. */
function withMoney<Row extends ChartRow>(chart: Chart<Row>): Chart<Row> {
  const { money } = chart;
  if (!money) return chart;
  const formatOf = (format: Formatter, choices: Choices) => formatterIn(format, moneyUnit(money, choices));
  return {
    ...chart,
    choices: { ...chart.choices, [choiceName(money)]: moneyChoice(money) },
    alt: (rows, format, choices) =>
      openingOf(moneyUnit(money, choices), format) + chart.alt(rows, formatOf(format, choices), choices),
    plot: (rows, context) => chart.plot(rows, { ...context, format: formatOf(context.format, context.choices) }),
  };
}

/** The first option of every choice: what is drawn at build. */
export const defaultChoices = (chart: AnyChart): Choices =>
  Object.fromEntries(Object.entries(chart.choices ?? {}).map(([id, { options }]) => [id, Object.keys(options)[0]!]));
