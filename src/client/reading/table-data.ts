import { reading } from "../../i18n/reading.ts";
import { bracketed } from "../../i18n/punctuation.ts";
import { lang, t } from "../dom.ts";

/** What a cell is ordered by: the figure, date or period it carries as data; a cell that carries none, by what it says. */
export const orderOf = (cell: HTMLElement): string =>
  cell.dataset["sort"] ??
  (cell.classList.contains("number") ? cell.closest("tr")?.dataset["figure"] : undefined) ??
  wordsOf(cell);

export const isNumber = (text: string): boolean => text !== "" && !Number.isNaN(Number(text));

const wordsOf = (cell: HTMLElement) => (cell.textContent ?? "").trim().replace(/\s+/g, " ");

/** A name and what is below it. */
type Copied = [name: string, ...cells: string[]];

/** A column of figures: plain numbers in base units, their unit in the name, or beside them where rows differ in it. */
function figures(header: HTMLElement, cells: readonly HTMLElement[]): Copied[] {
  const name = wordsOf(header);
  const values = cells.map((cell) => (isNumber(orderOf(cell)) ? orderOf(cell) : wordsOf(cell)));
  const units = cells.map((cell, index) =>
    isNumber(values[index]!) ? (cell.dataset["counts"] ?? header.dataset["counts"] ?? "") : "",
  );
  const [unit, ...more] = new Set(units.filter((unit) => unit !== ""));
  if (more.length > 0)
    return [
      [name, ...values],
      [t(reading.unit), ...units],
    ];
  return [[unit ? name + bracketed(unit, lang) : name, ...values]];
}

const day = /(?:^|\/)(\d{4}-\d{2}-\d{2})(?:\/|$)/;

/** A day as a spreadsheet knows it, 2014-03-31, from what the cell is sorted by or the key of its row; else as it is seen. */
const timeOf = (cell: HTMLElement): string =>
  (day.exec(orderOf(cell)) ?? day.exec(cell.closest("tr")?.dataset["key"] ?? ""))?.[1] ?? wordsOf(cell);

function column(header: HTMLElement, cells: readonly HTMLElement[]): Copied[] {
  if (header.classList.contains("number")) return figures(header, cells);
  const read = header.dataset["names"] === "time" ? timeOf : wordsOf;
  return [[wordsOf(header), ...cells.map(read)]];
}

/** Which side bounds bound, where any row is one: the words that said so went with the words of the figure. */
function bounds(rows: readonly HTMLElement[]): Copied[] {
  const sides = rows.map((row) => row.dataset["bound"]);
  if (!sides.some((side) => side)) return [];
  const words = { lower: t(reading.atLeast), upper: t(reading.atMost) };
  return [[t(reading.bound), ...sides.map((side) => (side ? words[side as keyof typeof words] : ""))]];
}

/**
 * The rows that are seen, in their order, as tab-separated text for a spreadsheet: numbers without words in them, one unit
 * a column, days as dates.
 */
export function tsv(table: HTMLElement): string {
  const rows = [...table.querySelectorAll("tr")].filter((row) => !row.hasAttribute("hidden"));
  const [head, ...body] = rows.map((row) => [...row.querySelectorAll<HTMLElement>("th, td")]);
  const columns = [
    ...head!.flatMap((header, index) =>
      column(
        header,
        body.map((cells) => cells[index]!),
      ),
    ),
    ...bounds(rows.slice(1)),
  ];
  return rows.map((_, line) => columns.map((cells) => cells[line]).join("\t")).join("\n");
}
