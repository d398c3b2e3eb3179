import { reading } from "../../i18n/reading.ts";
import { el, say } from "../page.ts";

/** Makes the table twin sortable by its headers, and copyable as tab-separated text. */
export function wakeTable(figure: HTMLElement) {
  const table = figure.querySelector<HTMLTableElement>(".data-table");
  if (!table || table.dataset["awake"]) return;
  table.dataset["awake"] = "";
  [...table.tHead!.rows[0]!.cells].forEach((header, column) => {
    const button = el("button", { type: "button", "aria-label": `${say(reading.sort)} ${header.textContent}` }, header.textContent ?? "");
    header.replaceChildren(button);
    button.onclick = () => sort(table, column);
  });
  const copy = el("button", { type: "button", class: "copy" }, say(reading.copy));
  copy.onclick = async () => {
    await navigator.clipboard.writeText(tsv(table)).then(
      () => (copy.textContent = say(reading.copied)),
      () => (copy.textContent = say(reading.failed)),
    );
  };
  figure.querySelector(".table-scroll")?.after(copy);
}

/** Sorts by what the rows say in one column: by figure where they carry one, else by their order in the language. */
function sort(table: HTMLTableElement, column: number) {
  const header = table.tHead!.rows[0]!.cells[column]!;
  const up = header.getAttribute("aria-sort") !== "ascending";
  for (const cell of table.tHead!.rows[0]!.cells) cell.removeAttribute("aria-sort");
  header.setAttribute("aria-sort", up ? "ascending" : "descending");
  const body = table.tBodies[0]!;
  const rows = [...body.rows].map((row) => ({ row, cell: row.cells[column]! }));
  const row = (cell: HTMLTableCellElement) => cell.closest("tr");
  const value = (cell: HTMLTableCellElement) => cell.dataset["sort"] ?? (cell.classList.contains("number") ? row(cell)?.dataset["figure"] : undefined) ?? cell.textContent ?? "";
  const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
  rows.sort((a, b) => {
    const [x, y] = [value(a.cell), value(b.cell)];
    const numbers = x !== "" && y !== "" && !Number.isNaN(Number(x)) && !Number.isNaN(Number(y));
    return (numbers ? Number(x) - Number(y) : compare(x, y)) * (up ? 1 : -1);
  });
  body.append(...rows.map(({ row }) => row));
}

export const tsv = (table: HTMLTableElement): string =>
  [...table.rows].map((row) => [...row.cells].map((cell) => (cell.textContent ?? "").trim().replace(/\s+/g, " ")).join("\t")).join("\n");
