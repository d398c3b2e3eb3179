/** A row as the checks between rows see it. */
export type LooseRow = Record<string, unknown>;

/** One disagreement between rows: which row (index), which column, what was found, expected, to do. */
export interface Disagreement {
  row: number;
  column: string;
  found: string;
  expected: string;
  remedy: string;
}

/** Something that must hold between the rows of one table. Shapes: typed rows in file order → disagreements. */
export type Check = (rows: readonly LooseRow[]) => Disagreement[];

/** How far a figure may be off because it was printed with `decimals` places. */
const halfStep = (value: number): number => {
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals;
};

interface SeriesColumns {
  /** Columns that, with the period, name a figure; figures are compared only where all of these agree. */
  series: readonly string[];
  period: string;
  value: string;
  /** A list column that names the checks a row's note explains. */
  explains: string;
}

const explained = (row: LooseRow, column: string, check: string) =>
  ((row[column] as string[] | undefined) ?? []).includes(check);

const nameOf = (row: LooseRow, columns: readonly string[]) => columns.map((c) => row[c]).join("/");

function indexRows(rows: readonly LooseRow[], { series, period }: SeriesColumns) {
  return new Map(rows.map((row, index) => [`${nameOf(row, series)}/${row[period]}`, { row, index }]));
}

/** The same period one year earlier: 2016Q3 → 2015Q3. */
export const yearEarlier = (period: string): string => String(Number(period.slice(0, 4)) - 1) + period.slice(4);

/**
 * Published growth must agree with growth computed from the rows, as far as printed rounding allows.
 * A row whose note explains a mismatch says so in its `explains` column ("growth").
 */
export function publishedGrowth(columns: SeriesColumns & { growth: string }): Check {
  return (rows) => {
    const byPeriod = indexRows(rows, columns);
    return rows.flatMap((row, index) => {
      const published = row[columns.growth] as number | undefined;
      const before = byPeriod.get(`${nameOf(row, columns.series)}/${yearEarlier(String(row[columns.period]))}`)?.row;
      const excuse = explained(row, columns.explains, "growth");
      if (published === undefined || !before) return excuse ? [idle(index, columns.explains, "growth")] : [];
      const now = row[columns.value] as number;
      const then = before[columns.value] as number;
      const low = ((now - halfStep(now)) / (then + halfStep(then)) - 1) * 100 - halfStep(published);
      const high = ((now + halfStep(now)) / (then - halfStep(then)) - 1) * 100 + halfStep(published);
      const agrees = published >= low - 0.005 && published <= high + 0.005;
      if (agrees) return excuse ? [idle(index, columns.explains, "growth")] : [];
      if (excuse) return [];
      return [
        {
          row: index,
          column: columns.growth,
          found: String(published),
          expected: `about ${((now / then - 1) * 100).toFixed(2)}, which ${now} against ${then} a year earlier gives`,
          remedy: `Correct one of the figures, or explain the mismatch in the note and write "growth" into "${columns.explains}".`,
        },
      ];
    });
  };
}

/** Four quarters must add up to their year, as far as printed rounding allows; "year" in `explains` excuses the year's row. */
export function quartersAddUp(columns: SeriesColumns): Check {
  return (rows) => {
    const byPeriod = indexRows(rows, columns);
    return rows.flatMap((row, index) => {
      const year = String(row[columns.period]);
      const excuse = explained(row, columns.explains, "year");
      const quarters = /^\d{4}$/.test(year)
        ? [1, 2, 3, 4].map((q) => byPeriod.get(`${nameOf(row, columns.series)}/${year}Q${q}`)?.row)
        : [];
      if (quarters.length < 4 || quarters.some((quarter) => !quarter))
        return excuse ? [idle(index, columns.explains, "year")] : [];
      const values = quarters.map((quarter) => quarter![columns.value] as number);
      const total = row[columns.value] as number;
      const sum = values.reduce((a, b) => a + b, 0);
      const room = halfStep(total) + values.reduce((room, value) => room + halfStep(value), 0) + 1e-9;
      if (Math.abs(total - sum) <= room) return excuse ? [idle(index, columns.explains, "year")] : [];
      if (excuse) return [];
      return [
        {
          row: index,
          column: columns.value,
          found: String(total),
          expected: `about ${Number(sum.toPrecision(6))}, the sum of its four quarters`,
          remedy: `Correct a figure, or explain the mismatch in the note and write "year" into "${columns.explains}".`,
        },
      ];
    });
  };
}

const idle = (row: number, column: string, check: string): Disagreement => ({
  row,
  column,
  found: check,
  expected: "a word only where the figures disagree",
  remedy: `Remove "${check}": there is nothing to explain.`,
});

/** A row graded "bound" says which kind of bound it is, and no other row does. */
export function boundsAreNamed(): Check {
  return (rows) =>
    rows.flatMap((row, index) =>
      (row["grade"] === "bound") === (row["bound"] !== undefined)
        ? []
        : [
            {
              row: index,
              column: "bound",
              found: String(row["bound"] ?? ""),
              expected: row["grade"] === "bound" ? "lower or upper, because the grade is bound" : `a blank, because the grade is ${row["grade"]}`,
              remedy: "Correct the grade or the bound.",
            },
          ],
    );
}

/** A note stands in every language or in none. */
export function notesAreTwins(): Check {
  return (rows) =>
    rows.flatMap((row, index) => {
      if ((row["noteEn"] === undefined) === (row["noteZh"] === undefined)) return [];
      const column = row["noteEn"] === undefined ? "noteEn" : "noteZh";
      return [{ row: index, column, found: "", expected: "a note, because the other language has one", remedy: "Write it." }];
    });
}

/** The unit goes with the measure: a count is never in yuan. */
export function unitFollows(column: string, unitOf: Record<string, string>): Check {
  return (rows) =>
    rows.flatMap((row, index) => {
      const expected = unitOf[String(row[column])];
      if (expected === undefined || row["unit"] === expected) return [];
      const remedy = `Correct the unit, or the ${column}.`;
      return [{ row: index, column: "unit", found: String(row["unit"]), expected: `${expected} for a ${row[column]}`, remedy }];
    });
}
