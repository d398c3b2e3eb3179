/**
 * Fetched by the page of a table whose address names one of its rows: says that row in words, for the table itself is
 * as it is filed, in codes and units of its file.
 */
import { formatterFor } from "../chart-kit/formatter.ts";
import { spoken } from "../chart-kit/spoken.ts";
import { isUnit, units } from "../dataset-kit/units.ts";
import { rowReading } from "../i18n/row.ts";
import { colon, semicolon, stop } from "../i18n/punctuation.ts";
import { el, lang, t } from "./dom.ts";
import { moveFocus } from "./move-focus.ts";

const format = formatterFor(lang);

/** A figure with its unit; sums of money in yuan, whatever the file counts them in. */
function figure(text: string, unit: string | undefined): string {
  const value = Number(text);
  if (!unit || !isUnit(unit)) return format.number(value, 4);
  const { scale, kind, name } = units[unit];
  if (kind === "yuan" && unit !== "CNY per payment") return format.yuanExact(value * scale);
  if (unit === "percent") return format.percent(value);
  return [format.number(value, 4), t(name)].join(lang === "en" ? " " : "");
}

/** The row as one text: each cell after the title of its column, codes in the words that the head of the column has for them. */
export function readFiledRow(row: HTMLTableRowElement): string {
  const heads = [...row.closest("table")!.tHead!.rows[0]!.cells];
  const cells = heads.map((head, index) => ({ head: head.dataset, text: row.cells[index]!.textContent.trim() }));
  const own = cells.find(({ head }) => head["kind"] === "unit")?.text;
  const words = ({ head, text }: (typeof cells)[number]): string => {
    const known = head["words"] && (JSON.parse(head["words"]) as Record<string, string>)[text];
    if (known) return known;
    if (head["kind"] === "date") return format.date(text);
    return head["kind"] === "figure" ? figure(text, head["unit"] ?? own) : text;
  };
  return cells
    .filter(({ head, text }) => text !== "" && head["kind"] !== undefined && head["kind"] !== "unit")
    .map((cell) => cell.head["title"]! + t(colon) + words(cell))
    .join(t(semicolon));
}

/** A note may end with a stop of its own. */
const ended = (text: string) => (/[.。]$/.test(text) ? text : text + t(stop).trim());

let told: HTMLElement | undefined;

/** Writes the row above its table, with the focus on it and a way back to the page that led here. */
function tell() {
  told?.remove();
  const row = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!(row instanceof HTMLTableRowElement)) return;
  const text = readFiledRow(row);
  // A name of its own Orca leaves unsaid where it reads what a note holds, so what is said is in it, beside what is seen.
  told = el(
    "p",
    { class: "row-read", tabindex: "-1", role: "note" },
    el("span", { "aria-hidden": "true" }, ended(text)),
    el("span", { class: "visually-hidden" }, spoken(ended(text), lang)),
  );
  if (document.referrer.startsWith(location.origin)) {
    const back = el("a", { href: document.referrer }, t(rowReading.back));
    // Back in the history is back at the same place of that page.
    back.onclick = (event) => {
      event.preventDefault();
      history.back();
    };
    told.append(" ", back);
  }
  row.closest(".table-scroll")!.before(told);
  moveFocus(told);
}

tell();
addEventListener("hashchange", tell);
