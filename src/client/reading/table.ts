import { interpolate } from "../../i18n/interpolate.ts";
import { reading } from "../../i18n/reading.ts";
import { announce, makeRegion } from "../announce.ts";
import { copyText } from "../copy-text.ts";
import { el, lang, t } from "../dom.ts";
import { isNumber, orderOf, tsv } from "./table-data.ts";

/** Makes the table twin sortable by its headers, and copyable as tab-separated text; what was done is said. */
export function hydrateTable(figure: HTMLElement) {
  const table = figure.querySelector<HTMLTableElement>(".data-table");
  if (!table || table.dataset["awake"]) return;
  table.dataset["awake"] = "";
  const region = makeRegion(figure);
  [...table.tHead!.rows[0]!.cells].forEach((header, column) => {
    const name = header.textContent ?? "";
    // The name stays the column's own, for it is read out with every cell below it.
    const button = el("button", { type: "button", title: interpolate(t(reading.sort), { name }) }, name);
    header.replaceChildren(button);
    if ("inOrder" in header.dataset) numberCells(table, column);
    button.onclick = () => {
      const isUp = sort(table, column);
      announce(region, interpolate(t(isUp ? reading.sortedUp : reading.sortedDown), { name: button.textContent }));
    };
  });
  const copy = el("button", { type: "button", class: "copy" }, t(reading.copy));
  copy.onclick = async () => {
    const copied = await copyText(tsv(table));
    const refused = parent === window ? reading.notCopied : reading.notCopiedInFrame;
    copy.textContent = t(copied ? reading.copied : refused);
    announce(region, copy.textContent);
  };
  figure.querySelector(".table-tools")?.append(copy);
}

/** Lets the cells of a column in whose order the rows came say so, before another order is asked for. */
function numberCells(table: HTMLTableElement, column: number) {
  for (const [index, row] of [...table.tBodies[0]!.rows].entries())
    row.cells[column]!.dataset["sort"] ??= String(index);
}

/** Sorts by one column: by amount or date where its cells are that, else by their order in the language. @returns whether upwards */
function sort(table: HTMLTableElement, column: number): boolean {
  const header = table.tHead!.rows[0]!.cells[column]!;
  const up = header.getAttribute("aria-sort") !== "ascending";
  for (const cell of table.tHead!.rows[0]!.cells) cell.removeAttribute("aria-sort");
  header.setAttribute("aria-sort", up ? "ascending" : "descending");
  const body = table.tBodies[0]!;
  const compare = new Intl.Collator(lang, { numeric: true }).compare;
  const rows = [...body.rows].map((row) => ({ row, by: orderOf(row.cells[column]!) }));
  rows.sort(
    (a, b) => (isNumber(a.by) && isNumber(b.by) ? Number(a.by) - Number(b.by) : compare(a.by, b.by)) * (up ? 1 : -1),
  );
  body.append(...rows.map(({ row }) => row));
  return up;
}
