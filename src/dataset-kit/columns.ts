import { daysIn, isoOf, parsePeriod, type Period } from "../lib/periods.ts";
import { z } from "zod";
import type { Words } from "../i18n/lang.ts";
import { grades } from "./grades.ts";
import { isUnit, type UnitId } from "./units.ts";

/** What the published descriptor, the tables and the error messages know of a column. */
export interface ColumnMeta {
  /** The Frictionless field type. */
  type: "string" | "number" | "integer" | "date" | "year" | "any";
  title: Words;
  /** What a good cell looks like, for error messages. */
  unit?: UnitId;
  required: boolean;
  values?: readonly string[];
  /** Whether a cell holds several values joined by ";". */
  list?: true;
  format?: string;
}

/** One thing wrong with a cell: what was expected, and what to do about it. */
export interface CellComplaint {
  expected: string;
  remedy: string;
}

type Read<T> = (cell: string) => { value: T } | CellComplaint;

function column<T>(meta: ColumnMeta, read: Read<T>) {
  return z
    .string()
    .transform((cell, context): T => {
      const result = read(cell);
      if ("value" in result) return result.value;
      context.addIssue({ code: "custom", message: result.expected, params: result });
      return z.NEVER;
    })
    .meta({ column: meta });
}

/** A column that may be blank: a blank becomes `undefined`, never 0 and never "". */
export function optional<T>(schema: z.ZodType<T, string>) {
  const meta = columnMeta(schema);
  return z
    .string()
    .transform((cell, context): T | undefined => {
      if (cell === "") return undefined;
      const result = schema.safeParse(cell);
      if (result.success) return result.data;
      for (const issue of result.error.issues)
        context.addIssue({ code: "custom", message: issue.message, params: complaintOf(issue) });
      return z.NEVER;
    })
    .meta({ column: { ...meta, required: false } });
}

/** The complaint a column's reader left with a Zod issue. */
export function complaintOf(issue: { message: string; params?: unknown }): CellComplaint {
  const params = (issue as { params?: Partial<CellComplaint> }).params;
  return {
    expected: params?.expected ?? issue.message,
    remedy: params?.remedy ?? "Correct the cell.",
  };
}

export function columnMeta(schema: z.ZodType): ColumnMeta {
  const meta = schema.meta()?.["column"] as ColumnMeta | undefined;
  if (!meta) throw new Error("A column was not made by dataset-kit/columns. Use one of its makers.");
  return meta;
}

const blank = (what: string): CellComplaint => ({
  expected: what,
  remedy: "Fill the cell, or make the column optional in the dataset's schema.",
});

const plainNumber = /^-?\d+(\.\d+)?$/;

/**
 * A plain decimal number from `min` (0 unless told) to `max`, in `unit` or in the unit that the row's own `unit` column names.
 * A blank cell is an error: Number("") is 0, which would invent a fact.
 */
export function amount(unit: UnitId | "as the row says", title: Words, { min = 0, max = Infinity } = {}) {
  const meta = { type: "number" as const, title, required: true, ...(unit !== "as the row says" && { unit }) };
  return column<number>(meta, (cell) => {
    if (cell === "") return blank("a plain number");
    if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(cell))
      return {
        expected: `a plain number such as ${cell.replaceAll(",", "")}`,
        remedy: "Remove the comma.",
      };
    if (!plainNumber.test(cell))
      return { expected: "a plain number such as 16892 or 6.763", remedy: "Write digits, with a point for decimals." };
    const value = Number(cell);
    if (value < min || value > max)
      return {
        expected: max === Infinity ? `a number of at least ${min}` : `a number from ${min} to ${max}`,
        remedy: "Check the figure against its source.",
      };
    return { value };
  });
}

/** A change in percent, which may be negative. */
export const growth = (title: Words) => amount("percent", title, { min: -100 });

/** Whether a date exists: there is no 31 June. */
function isReal({ year, months, day }: Period): boolean {
  return day === undefined || (day >= 1 && day <= daysIn(year, months[0]));
}

/** A date as exact as it is written: a year, a month or a day that exists; undefined for anything else. */
function parseDate(cell: string): Period | undefined {
  const found = parsePeriod(cell);
  return found && !found.precision.startsWith("quarter") && isReal(found) ? found : undefined;
}

/** Today's date, UTC. A row dated later than this is impossible. */
const today = () => new Date().toISOString().slice(0, 10);

const future = (cell: string): CellComplaint => ({
  expected: `a date no later than today (${today()})`,
  remedy: `Correct ${cell}: nothing can be observed before it happens.`,
});

/** A day, YYYY-MM-DD, that exists and is not in the future. */
export function isoDate(title: Words) {
  return column<string>({ type: "date", title, required: true, format: "%Y-%m-%d" }, (cell) => {
    if (cell === "") return blank("a date such as 2014-03-31");
    if (parseDate(cell)?.precision !== "day")
      return { expected: "a date such as 2014-03-31", remedy: "Write year, month and day with hyphens." };
    return cell > today() ? future(cell) : { value: cell };
  });
}

/** A date as exact as the source gives it: YYYY, YYYY-MM or YYYY-MM-DD, not in the future. */
export function partialDate(title: Words) {
  return column<string>({ type: "string", title, required: true }, (cell) => {
    if (cell === "") return blank("a date such as 2014, 2014-03 or 2014-03-31");
    if (!parseDate(cell))
      return { expected: "a date such as 2014, 2014-03 or 2014-03-31", remedy: "Write it with hyphens." };
    return cell > today() ? future(cell) : { value: cell };
  });
}

/**
 * A date, or two joined by "/" of which one may be open: 2014-03-13, 2013/2014, 2014-02/2014-03, 2014/.. (from), ../2013 (until).
 * An open end may lie in the future; a written one may not.
 */
export function dateSpan(title: Words) {
  const expected = "a date or a span such as 2014-03-13, 2013/2014, 2014/.. or ../2013";
  return column<string>({ type: "string", title, required: true }, (cell) => {
    if (cell === "") return blank(expected);
    const ends = cell.split("/");
    const written = ends.filter((end) => end !== "..");
    const shaped = ends.length <= 2 && written.every((end) => parseDate(end));
    if (!shaped || written.length === 0)
      return { expected, remedy: "Write dates with hyphens, and an open end as two points." };
    if (written.length === 2 && written[0]! >= written[1]!)
      return { expected: "the earlier date first", remedy: "Swap the dates, or write one." };
    const late = written.find((end) => end > today());
    return late === undefined ? { value: cell } : future(late);
  });
}

/** A year, a quarter or quarters summed within one year: 2016, 2016Q3, 2015Q1-Q3; it must have begun. */
export function period(title: Words) {
  return column<string>({ type: "string", title, required: true }, (cell) => {
    if (cell === "") return blank("a period such as 2016, 2016Q3 or 2015Q1-Q3");
    const found = parsePeriod(cell);
    if (!found || found.precision === "month" || found.precision === "day")
      return { expected: "a period such as 2016, 2016Q3 or 2015Q1-Q3", remedy: "Write it in one of those forms." };
    return isoOf(found.year, found.months[0], 1) > today() ? future(cell) : { value: cell };
  });
}

/** One of a fixed set of words. */
export function oneOf<const V extends string>(values: readonly V[], title: Words) {
  return column<V>({ type: "string", title, required: true, values }, (cell) =>
    (values as readonly string[]).includes(cell)
      ? { value: cell as V }
      : {
          expected: `one of ${values.join(", ")}`,
          remedy: cell === "" ? "Fill the cell." : "Correct the word, or add it to the dataset's schema.",
        },
  );
}

/** Several words of a fixed set, joined by ";". Blank is an empty list. */
export function listOf(title: Words, values?: readonly string[]) {
  return column<string[]>({ type: "string", title, required: false, list: true, ...(values && { values }) }, (cell) => {
    if (cell === "") return { value: [] };
    const words = cell.split(";");
    const odd = words.find((word) => word === "" || word !== word.trim() || (values && !values.includes(word)));
    if (odd === undefined) return { value: words };
    return {
      expected: values ? `words out of ${values.join(", ")}, joined by ";"` : 'words joined by ";", without spaces',
      remedy: `Correct "${odd}".`,
    };
  });
}

/** The unit of the row's figure, as a known unit id. */
export function unit<const U extends UnitId>(allowed: readonly U[], title: Words) {
  return column<U>({ type: "string", title, required: true, values: allowed }, (cell) => {
    if ((allowed as readonly string[]).includes(cell)) {
      if (isUnit(cell)) return { value: cell as U };
      return { expected: "a unit that src/dataset-kit/units.ts defines", remedy: "Define it there." };
    }
    return {
      expected: allowed.length === 1 ? `the unit ${allowed[0]}` : `a unit out of ${allowed.join(", ")}`,
      remedy: isUnit(cell)
        ? "Convert the figure, or allow this unit for the dataset."
        : "Use a unit of src/dataset-kit/units.ts, or define it there.",
    };
  });
}

/** How far a figure may be relied on; see grades.ts. */
export const grade = () => oneOf(grades, { en: "Grade", zh: "等级" });

/** The id of a row in data/sources.csv; whether it stands there is checked when all tables are read. */
export function sourceId(title: Words = { en: "Source", zh: "来源" }) {
  return column<string>({ type: "string", title, required: true }, (cell) =>
    slug.test(cell)
      ? { value: cell }
      : {
          expected: "the id of a row in data/sources.csv",
          remedy: cell === "" ? "Every row has a source: name it." : "Write the id as it stands there.",
        },
  );
}

export const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A kebab-case id. */
export function id(title: Words) {
  return column<string>({ type: "string", title, required: true }, (cell) =>
    slug.test(cell)
      ? { value: cell }
      : { expected: "an id of lower-case letters, digits and hyphens", remedy: "Rename it." },
  );
}

/** Text without leading or trailing white space. */
export function text(title: Words) {
  return column<string>({ type: "string", title, required: true }, (cell) => {
    if (cell === "") return blank("some text");
    return cell === cell.trim()
      ? { value: cell }
      : { expected: "text without spaces around it", remedy: "Trim the cell." };
  });
}

/** The scheme of an address, "https:"; "" where it is none. By the constructor, which older browsers have too. */
function schemeOf(address: string): string {
  try {
    return new URL(address).protocol;
  } catch {
    return "";
  }
}

/** An address on the web. */
export function url(title: Words) {
  return column<string>({ type: "string", title, required: true, format: "uri" }, (cell) =>
    /^https?:$/.test(schemeOf(cell))
      ? { value: cell }
      : { expected: "an address beginning with http:// or https://", remedy: "Copy the address of the page." },
  );
}
