import { IntakeError } from "./complaint.ts";
import { rejectedLine, resultOf, verdictOn } from "./compare.ts";
import type { Consequences } from "./consequences.ts";
import { numbersOf, type ReadForm } from "./form.ts";
import { readFund } from "./forms/fund.ts";
import { readPayments } from "./forms/payments.ts";
import { columnsOf, place, type Allowed, type Break, type Placed } from "./place.ts";
import type { Findings } from "./report.ts";
import { sumFor, type Sum } from "./sums.ts";
import { keyOf, readCells, withRow, writeCells, type Cells, type TableText } from "./table.ts";
import { readText } from "./text.ts";

/** Every form a text may have, the more particular first. */
const forms: readonly ReadForm[] = [readFund, readPayments];

/** What a text is held against. */
export interface World {
  /** The text of data/<id>.csv. */
  csvOf: (table: string) => string;
  consequencesOf: (table: string, csv: string) => Consequences;
  breaksOf: (table: string) => readonly Break[];
  /** YYYY-MM, for the line of a source that is missing. */
  month: string;
}

export interface Intake extends Findings {
  /** The whole file of the table as it would be written. */
  csv: string;
}

/**
 * Reads a release, places its figures and finds out what would follow; writes nothing.
 * @param source the id of a row in data/sources.csv
 * @throws IntakeError with every reason why the text cannot be taken in
 */
export function take(content: string, file: string, source: string, world: World, allowed: Allowed): Intake {
  const text = readText(content, file);
  const form = forms.map((read) => read(text)).find((form) => form !== undefined);
  if (!form)
    throw new IntakeError([
      `${file}:1 is of no form the reader knows. Expected a release on payments (支付体系运行总体情况) or a quarterly report of the fund (天弘余额宝货币市场基金…季度报告). Paste the text with its title.`,
    ]);
  const table = readCells(form.table, world.csvOf(form.table));
  const sourceRow = readCells("sources", world.csvOf("sources")).rows.find(({ id }) => id === source);
  const { placed, complaints } = place(
    form,
    table,
    { id: source, kind: sourceRow?.["kind"] ?? "" },
    world.breaksOf(form.table),
    file,
    allowed,
  );
  const all = [...form.complaints, ...complaints, ...(sourceRow ? [] : [unknownSource(source, form.title, world)])];
  if (all.length > 0) throw new IntakeError(all);

  const { key } = columnsOf[form.table]!;
  const verdicts = placed.map((placed) => {
    const verdict = verdictOn(placed, form.table);
    return { placed, verdict, result: resultOf(placed, verdict) };
  });
  const results = verdicts.map(({ result }) => result).filter((row) => row !== undefined);
  const after = results.reduce<TableText>((table, row) => withRow(table, row, key), table);
  const sums = sumsOf(after, placed, form.table);
  const wrong = sums.filter(({ key, agrees }) => !agrees && !allowed.years.has(key));
  if (wrong.length > 0)
    throw new IntakeError(
      wrong.map(
        ({ key, total, sum }) =>
          `${file}:1 makes the year ${key} ${total}, where its four quarters add up to ${sum}. Expected them to agree. Look for the row that is wrong; if all are printed like this, add --year ${key}.`,
      ),
    );
  const csv = writeCells(explained(after, sums, key));
  const rejectedHeader = readCells("rejected-values", world.csvOf("rejected-values")).header;
  const rejected = verdicts
    .filter(({ verdict }) => verdict.what === "differs")
    .map(({ placed }) => lineOf(rejectedLine(placed, form.table), rejectedHeader));
  return {
    file,
    table: form.table,
    period: form.period,
    title: form.title,
    verdicts,
    marks: text.marks,
    unplaced: numbersOf(text).filter(({ index }) => !form.taken.has(index)),
    rejected,
    sums,
    consequences: world.consequencesOf(form.table, csv),
    csv,
  };
}

/** The years that the placed rows are of or belong to, each once. */
function sumsOf(after: TableText, placed: readonly Placed[], table: string): Sum[] {
  const { key, series, time } = columnsOf[table]!;
  if (time !== "period") return [];
  const sums = placed.flatMap(({ row }) => {
    const own = after.rows.filter((other) => [...series, "scope"].every((column) => other[column] === row[column]));
    return sumFor(own, row[time]!, (row) => keyOf(row, key)) ?? [];
  });
  return [...new Map(sums.map((sum) => [sum.key, sum])).values()];
}

/** Rows of years that do not add up say so, as the table's schema wants it. */
const explained = (table: TableText, sums: readonly Sum[], key: readonly string[]): TableText => ({
  ...table,
  rows: table.rows.map((row) => {
    const words = (row["explains"] ?? "").split(";").filter(Boolean);
    const isWrong = sums.some((sum) => !sum.agrees && sum.key === keyOf(row, key));
    return isWrong && !words.includes("year") ? { ...row, explains: [...words, "year"].join(";") } : row;
  }),
});

const lineOf = (row: Cells, header: string[]) => writeCells({ id: "", header, rows: [row] }).split("\n")[1]!;

/** The complaint about a source without a row, with the line to complete. */
function unknownSource(id: string, title: string, { csvOf, month }: World): string {
  const { header } = readCells("sources", csvOf("sources"));
  const known: Cells = {
    id,
    title,
    publisher: "…",
    publisherZh: "…",
    published: "YYYY-MM-DD",
    url: "https://…",
    language: "zh",
    kind: "official or press",
    seen: month,
  };
  return `data/sources.csv has no source "${id}". Expected the page the text was read on. Add this line, completed, in the order of ids: ${lineOf(known, header)}`;
}
