import { interpolate } from "../../i18n/interpolate.ts";
import { reading } from "../../i18n/reading.ts";
import { el, lang, t } from "../dom.ts";

/** Makes the table twin sortable by its headers, and copyable as tab-separated text. */
export function hydrateTable(figure: HTMLElement) {
  const table = figure.querySelector<HTMLTableElement>(".data-table");
  if (!table || table.dataset["awake"]) return;
  table.dataset["awake"] = "";
  [...table.tHead!.rows[0]!.cells].forEach((header, column) => {
    const name = header.textContent ?? "";
    // The name stays the column's own, for it is read out with every cell below it.
    const button = el("button", { type: "button", title: interpolate(t(reading.sort), { name }) }, name);
    header.replaceChildren(button);
    button.onclick = () => sort(table, column);
  });
  const copy = el("button", { type: "button", class: "copy", "aria-live": "polite" }, t(reading.copy));
  copy.onclick = async () => {
    try {
      await navigator.clipboard.writeText(tsv(table));
      copy.textContent = t(reading.copied);
    } catch {
      copy.textContent = t(reading.notCopied);
    }
  };
  figure.querySelector(".table-tools")?.append(copy);
}

/**
 * What a cell is ordered by: its figure where it carries one; an English date as an instant, because read as text
 * "30 June 2013" would come before "31 March 2013"; else what it says.
 */
export function orderOf(cell: HTMLTableCellElement): string {
  const text = (cell.textContent ?? "").trim();
  const figure =
    cell.dataset["sort"] ?? (cell.classList.contains("number") ? cell.closest("tr")?.dataset["figure"] : undefined);
  if (figure !== undefined) return figure;
  const [, quarter, day = "1", month, year] =
    (lang === "en" && /^(?:Q(\d)\S* |(?:(\d+) )?([A-Z][a-z]{2,}) )?(\d{4})$/.exec(text)) || [];
  if (year === undefined) return text;
  return String(
    quarter ? Date.UTC(Number(year), Number(quarter) * 3 - 1) : Date.parse(`${day} ${month ?? "January"} ${year} UTC`),
  );
}

/** Sorts by what the rows say in one column: by amount or date where they are one, else by their order in the language. */
function sort(table: HTMLTableElement, column: number) {
  const header = table.tHead!.rows[0]!.cells[column]!;
  const up = header.getAttribute("aria-sort") !== "ascending";
  for (const cell of table.tHead!.rows[0]!.cells) cell.removeAttribute("aria-sort");
  header.setAttribute("aria-sort", up ? "ascending" : "descending");
  const body = table.tBodies[0]!;
  const compare = new Intl.Collator(lang, { numeric: true }).compare;
  const isNumber = (text: string) => text !== "" && !Number.isNaN(Number(text));
  const rows = [...body.rows].map((row) => ({ row, by: orderOf(row.cells[column]!) }));
  rows.sort(
    (a, b) => (isNumber(a.by) && isNumber(b.by) ? Number(a.by) - Number(b.by) : compare(a.by, b.by)) * (up ? 1 : -1),
  );
  body.append(...rows.map(({ row }) => row));
}

/** The table as it is seen, as tab-separated text. */
export const tsv = (table: HTMLTableElement): string =>
  [...table.rows]
    .filter((row) => !row.hidden)
    .map((row) => [...row.cells].map((cell) => (cell.textContent ?? "").trim().replace(/\s+/g, " ")).join("\t"))
    .join("\n");
