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

/**
 * Something that must hold between the rows of one table. Shapes: typed rows in file order, and the same rows as the
 * file spells them, by column → disagreements.
 */
export type Check = (rows: readonly LooseRow[], cells?: readonly Readonly<Record<string, string>>[]) => Disagreement[];

/** A figure with the room its print leaves: 41.00 is exact to a half hundredth, 41 to a half. */
interface Printed {
  text: string;
  value: number;
  room: number;
}

function printed(row: LooseRow, column: string, cells: Readonly<Record<string, string>> | undefined): Printed {
  const value = row[column] as number;
  const text = cells?.[column] ?? String(value);
  return { text, value, room: 0.5 * 10 ** -(text.split(".")[1]?.length ?? 0) };
}

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
  return (rows, cells) => {
    const byPeriod = indexRows(rows, columns);
    return rows.flatMap((row, index) => {
      const before = byPeriod.get(`${nameOf(row, columns.series)}/${yearEarlier(String(row[columns.period]))}`);
      const excuse = explained(row, columns.explains, "growth");
      if (row[columns.growth] === undefined || !before) return excuse ? [idle(index, columns.explains, "growth")] : [];
      const published = printed(row, columns.growth, cells?.[index]);
      const now = printed(row, columns.value, cells?.[index]);
      const then = printed(before.row, columns.value, cells?.[before.index]);
      const low = ((now.value - now.room) / (then.value + then.room) - 1) * 100 - published.room;
      const high = ((now.value + now.room) / (then.value - then.room) - 1) * 100 + published.room;
      const agrees = published.value >= low - 0.005 && published.value <= high + 0.005;
      if (agrees) return excuse ? [idle(index, columns.explains, "growth")] : [];
      if (excuse) return [];
      return [
        {
          row: index,
          column: columns.growth,
          found: published.text,
          expected: `about ${((now.value / then.value - 1) * 100).toFixed(2)}, which ${now.text} against ${then.text} a year earlier gives`,
          remedy: `Correct one of the figures, or explain the mismatch in the note and write "growth" into "${columns.explains}".`,
        },
      ];
    });
  };
}

/** Four quarters must add up to their year, as far as printed rounding allows; "year" in `explains` excuses the year's row. */
export function quartersAddUp(columns: SeriesColumns): Check {
  return (rows, cells) => {
    const byPeriod = indexRows(rows, columns);
    return rows.flatMap((row, index) => {
      const year = String(row[columns.period]);
      const excuse = explained(row, columns.explains, "year");
      const quarters = /^\d{4}$/.test(year)
        ? [1, 2, 3, 4].map((q) => byPeriod.get(`${nameOf(row, columns.series)}/${year}Q${q}`))
        : [];
      if (quarters.length < 4 || quarters.some((quarter) => !quarter))
        return excuse ? [idle(index, columns.explains, "year")] : [];
      const values = quarters.map((quarter) => printed(quarter!.row, columns.value, cells?.[quarter!.index]));
      const total = printed(row, columns.value, cells?.[index]);
      const sum = values.reduce((sum, { value }) => sum + value, 0);
      const room = values.reduce((room, value) => room + value.room, total.room) + 1e-9;
      if (Math.abs(total.value - sum) <= room) return excuse ? [idle(index, columns.explains, "year")] : [];
      if (excuse) return [];
      return [
        {
          row: index,
          column: columns.value,
          found: total.text,
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

/** A source was seen by us, or names the one that transcribes it. */
export function readOrTranscribed(): Check {
  return (rows) =>
    rows.flatMap((row, index) =>
      (row["seen"] === undefined) === (row["via"] !== undefined)
        ? []
        : [
            {
              row: index,
              column: "seen",
              found: String(row["seen"] ?? ""),
              expected:
                row["via"] === undefined
                  ? "the month in which the page was seen, because no source is named that transcribes it"
                  : `a blank, because the page was read through "${row["via"] as string}"`,
              remedy: "Keep one of the two.",
            },
          ],
    );
}

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
              expected:
                row["grade"] === "bound"
                  ? "lower or upper, because the grade is bound"
                  : `a blank, because the grade is ${row["grade"]}`,
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
      return [
        { row: index, column, found: "", expected: "a note, because the other language has one", remedy: "Write it." },
      ];
    });
}

/** The unit goes with the measure: a count is never in yuan. */
export function unitFollows(column: string, unitOf: Record<string, string>): Check {
  return (rows) =>
    rows.flatMap((row, index) => {
      const expected = unitOf[String(row[column])];
      if (expected === undefined || row["unit"] === expected) return [];
      const remedy = `Correct the unit, or the ${column}.`;
      return [
        {
          row: index,
          column: "unit",
          found: String(row["unit"]),
          expected: `${expected} for a ${row[column]}`,
          remedy,
        },
      ];
    });
}
