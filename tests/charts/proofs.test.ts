import { describe, expect, test } from "vitest";
import type { AnyChart, ChartRow, Proof } from "../../src/chart-kit/define-chart.ts";
import { failureOf } from "../../src/chart-kit/prove.ts";
import { allCharts, allViews } from "./lib/views.ts";

type Fields = Record<string, unknown>;

/** The rows a proof speaks of are those drawn at build, under the option it names. */
function rowsUnder(chart: AnyChart, { of }: Proof<never>): readonly ChartRow[] {
  const [choice, option] = of.split("/");
  return allViews.find(
    (view) => view.chart === chart && view.built && (of === "title" || view.choices[choice!] === option),
  )!.rows;
}

/** The columns whose cells are figures: what a reader would call the data. */
const figuresOf = (chart: AnyChart): string[] => chart.columns.filter(({ numeric }) => numeric).map(({ id }) => id);

/** Columns of few different words, such as side or measure: their values name the chart's series. */
function seriesOf(chart: AnyChart, rows: readonly ChartRow[]): ((row: ChartRow) => boolean)[] {
  const words = chart.columns
    .map(({ id }) => id)
    .filter((id) => rows.every((row) => typeof (row as unknown as Fields)[id] === "string"));
  const sets = words.map((id) => [id, new Set(rows.map((row) => (row as unknown as Fields)[id]))] as const);
  const naming = sets.filter(([, values]) => values.size <= rows.length / 2);
  const nameOf = (row: ChartRow) => naming.map(([id]) => (row as unknown as Fields)[id]).join("/");
  return [...new Set(rows.map(nameOf))].map((name) => (row) => nameOf(row) === name);
}

type Change = (value: unknown, place: number, all: readonly unknown[]) => unknown;

/** The same rows with one column of one series changed. */
function changed(
  rows: readonly ChartRow[],
  column: string,
  mine: (row: ChartRow) => boolean,
  change: Change,
): ChartRow[] {
  const all = rows.filter(mine).map((row) => (row as unknown as Fields)[column]);
  let place = 0;
  return rows.map((row) => (mine(row) ? { ...row, [column]: change(all[place], place++, all) } : row));
}

const reverse: Change = (_value, place, all) => all.at(-1 - place);

const same: Change = (_value, _place, all) => all[0];

/**
 * The rows with one series ten times as large, ten times as small, or in reverse order. Where there are no figures, what
 * stands in a column is in reverse order, or everywhere the same.
 */
function perturbed(chart: AnyChart, rows: readonly ChartRow[]): ChartRow[][] {
  const figures = figuresOf(chart);
  if (figures.length === 0)
    return chart.columns.flatMap(({ id }) => [reverse, same].map((change) => changed(rows, id, () => true, change)));
  const changes: Change[] = [(value) => Number(value) * 10, (value) => Number(value) / 10, reverse];
  return figures.flatMap((figure) =>
    seriesOf(chart, rows).flatMap((mine) => changes.map((change) => changed(rows, figure, mine, change))),
  );
}

describe.each(allCharts)("$id", (chart) => {
  const proofs = chart.proofs as Proof<ChartRow>[];

  test.each(proofs)("says so of its rows: $of", (proof) =>
    expect(failureOf(chart, proof, rowsUnder(chart, proof))).toBeUndefined(),
  );

  /** A proof that holds whatever the figures are proves nothing. */
  test.each(proofs)("would not say so of other figures: $of", (proof) => {
    const others = perturbed(chart, rowsUnder(chart, proof));
    expect(others.length).toBeGreaterThan(0);
    expect(others.some((rows) => !proof.holds(rows))).toBe(true);
  });

  test("every proof is of words that stand somewhere", () => {
    const findings = Object.entries(chart.choices ?? {}).flatMap(([choice, { options }]) =>
      Object.entries(options).flatMap(([option, { finding }]) => (finding ? [`${choice}/${option}`] : [])),
    );
    expect(proofs.map(({ of }) => of).sort()).toEqual(["title", ...findings].sort());
  });
});
