import { decide, growthAgrees, referenceFor, type Reference } from "./glued.ts";
import { hesitation, notesOf } from "./place-words.ts";
import { roundTo } from "./decimal.ts";
import type { Form, Reading } from "./form.ts";
import { keyOf, type Cells, type TableText } from "./table.ts";

/** Which columns of a table hold what. */
export interface Columns {
  key: readonly string[];
  /** The key columns whose rows follow one another in time and may be compared. */
  series: readonly string[];
  time: string;
  value: string;
}

export const columnsOf: Readonly<Record<string, Columns>> = {
  "payment-volumes": {
    key: ["series", "measure", "period", "scope"],
    series: ["series", "measure"],
    time: "period",
    value: "value",
  },
  "yuebao-net-assets": { key: ["date"], series: [], time: "date", value: "netAssets" },
};

/** Where a series begins to mean something else, as a table's schema declares it. */
export interface Break {
  at: string;
  where?: Readonly<Record<string, string>>;
}

const breaksIn = (breaks: readonly Break[], key: Cells): string[] =>
  breaks
    .filter(({ where = {} }) => Object.entries(where).every(([column, value]) => key[column] === value))
    .map(({ at }) => at);

/** A reading with the row it makes. */
export interface Placed {
  reading: Reading;
  key: string;
  row: Cells;
  /** The footnote mark that was taken off the figure. */
  mark?: string | undefined;
  reference?: Reference | undefined;
  existing?: Cells | undefined;
}

/** What the caller has looked at and vouches for, by key of a row. */
export interface Allowed {
  /** Figures more than three times, or less than a third of, what they follow. */
  sizes: ReadonlySet<string>;
  /** Printed growth that does not fit the rows. */
  growths: ReadonlySet<string>;
  /** Years that are not the sum of their quarters. */
  years: ReadonlySet<string>;
}

/**
 * Puts each reading into the newest scope of its series and measures it against the row of a year earlier.
 * @returns rows, and a complaint for each figure that cannot be taken
 */
export function place(
  form: Form,
  table: TableText,
  source: { id: string; kind: string },
  breaks: readonly Break[],
  file: string,
  allowed: Allowed,
) {
  const columns = columnsOf[form.table]!;
  const placed: Placed[] = [];
  const complaints: string[] = [];
  for (const reading of form.readings) {
    const mine = table.rows.filter((row) => columns.series.every((column) => row[column] === reading.key[column]));
    const scope = mine.toSorted((a, b) => (a[columns.time]! < b[columns.time]! ? -1 : 1)).at(-1)?.["scope"];
    if (scope === undefined && table.header.includes("scope")) {
      complaints.push(
        `${file}:${reading.line} has "${reading.digits}${reading.unit}" for "${reading.name}", and data/${form.table}.csv has no row of ${columns.series.map((column) => reading.key[column]).join("/")} to take the scope from. Expected at least one. Write the first row by hand.`,
      );
      continue;
    }
    const key: Cells = { ...reading.key, ...(scope !== undefined && { scope }) };
    const name = keyOf(key, columns.key);
    const where = `${file}:${reading.line}`;
    const own = mine.filter((row) => row["scope"] === scope);
    const reference = referenceFor(own, form.period, columns.time, breaksIn(breaks, key));
    const decided = allowed.sizes.has(name) ? decide(reading, undefined) : decide(reading, reference);
    if ("why" in decided) {
      complaints.push(`${where} ${hesitation(reading, name, decided.why, decided.candidates, reference!, columns)}`);
      continue;
    }
    const value = reading.decimals === undefined ? decided.value : roundTo(decided.value, reading.decimals);
    const base = reference?.isYearEarlier ? reference.row[columns.value]! : undefined;
    const strays = reading.growth && base !== undefined && !growthAgrees(value, base, reading.growth.percent);
    if (strays && !allowed.growths.has(name)) {
      const computed = ((Number(value) / Number(base) - 1) * 100).toFixed(2);
      complaints.push(
        `${where} prints growth of ${reading.growth!.percent} ("${reading.growth!.words}") for "${reading.name}". Expected about ${computed}, which ${value} against ${base} of ${reference!.row[columns.time]} gives. Read the page again; if it does print this, add --growth ${name}.`,
      );
      continue;
    }
    const existing = table.rows.find((row) => keyOf(row, columns.key) === name);
    placed.push({ reading, key: name, row: rowOf(), mark: decided.mark, reference, existing });

    function rowOf(): Cells {
      const notes = notesOf(reading, decided as { mark?: string }, strays ? base : undefined, value);
      return Object.fromEntries(
        table.header.map((column) => {
          const own: Cells = {
            ...key,
            [columns.value]: value,
            unit: reading.tableUnit,
            growth: reading.growth?.percent ?? "",
            grade: gradeOf(source.kind),
            source: source.id,
            ...(strays && { explains: "growth" }),
            ...notes,
          };
          return [column, own[column] ?? ""];
        }),
      );
    }
  }
  return { placed, complaints };
}

/** A figure read on the publisher's own page is official or a filing; anywhere else it is quoted. */
const gradeOf = (kind: string): string => (kind === "official" || kind === "filing" ? kind : "press");
