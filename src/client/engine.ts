/**
 * The engine: shapes a chart's rows in a Worker and draws them with Plot on the page. Fetched when a reader asks
 * something no drawing in the page answers.
 */
import { charts } from "virtual:charts";
import type { AnyChart, ChartRow, Choices, DatedLabel } from "../chart-kit/define-chart.ts";
import { draw } from "../chart-kit/draw.ts";
import { rowData, sortOf } from "../chart-kit/row-data.ts";
import { formatterFor, type Formatter } from "../chart-kit/formatter.ts";
import { gradeNames } from "../dataset-kit/grades.ts";
import { partAlt } from "../chart-kit/part-alt.ts";
import { hasFigures, partOf, yearsAsked, type Parts } from "../chart-kit/parts.ts";
import { formatterIn, moneyUnit, openingOf, ratesOf, type MoneyUnit } from "../chart-kit/money.ts";
import { moneyColumns, unitWords } from "../charts/unit-words.ts";
import { sizeNames } from "../chart-kit/sizes.ts";
import type { Lang } from "../i18n/lang.ts";
import { el } from "./dom.ts";
import { spoken } from "../chart-kit/spoken.ts";
import { makeSlider } from "./slider.ts";
import type { Question } from "./engine-worker.ts";
import { askWorker } from "./engine-kit/ask.ts";
import { printedRows } from "./engine-kit/printed-rows.ts";

/** Asks the Worker for rows; see `askWorker` for how it fails. */
const ask = askWorker<Question, ChartRow[]>("engineWorker");

/** A part of the years without a figure. */
class NoFigures extends Error {
  override name = "NoFigures";
}

/** The rows of the table in a page, read before any view was drawn in their place. */
const printed = new WeakMap<HTMLElement, ChartRow[]>();

/** What a page prints of a chart whose tables it may not fetch; undefined where it may. */
function printedIn(figure: HTMLElement, chart: AnyChart, tables: Question["tables"]): Question["printed"] {
  if (tables.some(({ id }) => chart.datasets.includes(id))) return undefined;
  const rows = printed.get(figure) ?? printedRows(chart, bodyOf(figure));
  printed.set(figure, rows);
  return { rows, sums: moneyColumns(chart, rows[0]!) };
}

const bodyOf = (figure: HTMLElement) => figure.querySelector<HTMLTableElement>(".data-table")!.tBodies[0]!;

/**
 * The rows of a chart under some choices.
 * @param tables the sizes of all it may need
 * @param figure where the chart is shown; a picture of it needs none
 */
function rowsOf(
  chart: AnyChart,
  choices: Choices,
  tables: Question["tables"],
  figure?: HTMLElement,
): Promise<ChartRow[]> {
  const unit = moneyUnit(chart.money, choices);
  // Rates are fetched only where something is converted at them.
  const needed = tables.filter(({ id }) => chart.datasets.includes(id) || (unit !== "yuan" && id === ratesOf[unit]));
  const own = figure && printedIn(figure, chart, tables);
  return ask({ chart: chart.id, choices, unit, tables: needed, ...(own && { printed: own }) });
}

/**
 * Opens the dialog that makes pictures of a chart.
 * @param choices the view to begin with
 * @throws if anything it needs is missing; then no dialog is open
 */
export async function openPicture(figure: HTMLElement, choices: Choices): Promise<HTMLDialogElement> {
  const [{ default: chart }, { pictureDialog }] = await Promise.all([
    charts[figure.dataset["chart"]!]!(),
    import("./picture/dialog.ts"),
  ]);
  return pictureDialog(chart, choices, figure.dataset["json"]!, rowsOf);
}

/** The events of a figure, as its own list names them. */
const eventsOf = (figure: HTMLElement): DatedLabel[] =>
  [...figure.querySelectorAll<HTMLElement>(".chart-events li")].map((item) => ({
    date: new Date(item.dataset["date"]!),
    label: item.dataset["label"]!,
  }));

/**
 * Draws another view of a chart in place of the one shown: drawing, alt text and table together.
 * @param isWanted asked before anything is changed: the reader may have gone on to another question
 * @throws if anything is missing; then nothing in the page has changed
 */
export async function redraw(
  figure: HTMLElement,
  id: string,
  lang: Lang,
  choices: Choices,
  isWanted: () => boolean,
): Promise<void> {
  const { default: chart } = await charts[id]!();
  const tables = JSON.parse(figure.dataset["tables"]!) as Question["tables"];
  const rows = await rowsOf(chart, choices, tables, figure);
  if (!isWanted()) return;
  const unit = moneyUnit(chart.money, choices);
  const parts = chart.parts as Parts<ChartRow> | undefined;
  const part = parts ? partOf(parts, rows, choices) : rows;
  if (parts && !hasFigures(parts, rows, choices)) throw new NoFigures();
  const format = formatterIn(formatterFor(lang), unit);
  const events = eventsOf(figure);
  const drawings = sizeNames.map((size) => draw(chart, rows, { lang, size, choices, events }, document));
  const alt = yearsAsked(choices)
    ? openingOf(unit, format) + partAlt(chart, part, format, choices)
    : chart.alt(rows, formatterFor(lang), choices);
  const shown = bodyOf(figure);
  const body = tableBody(shown, chart, part, format, unit);
  const view = figure.querySelector<HTMLElement>(".view.made") ?? makeView(figure);
  const drawing = view.querySelector<HTMLElement>(".drawing")!;
  drawing.replaceChildren(...drawings);
  view.querySelector(".chart-alt")!.textContent = spoken(alt, lang);
  const finding = view.querySelector(".finding");
  if (finding)
    finding.textContent = Object.entries(chart.choices ?? {})
      .filter(([name, { drawn, options }]) => drawn || choices[name] !== Object.keys(options)[0])
      .map(([name, { options }]) => format.text(options[choices[name]!]!.label))
      .join(" · ");
  view.dataset["choices"] = JSON.stringify(choices);
  for (const other of figure.querySelectorAll<HTMLElement>(".view")) {
    other.classList.toggle("off", other !== view);
    other.classList.toggle("turned", other === view);
  }
  shown.replaceWith(body);
  for (const header of figure.querySelectorAll("[aria-sort]")) header.removeAttribute("aria-sort");
}

/** The place for views that the page did not come with: made like the first, so that nothing moves and the reading layer finds what it knows. */
function makeView(figure: HTMLElement): HTMLElement {
  const views = [...figure.querySelectorAll<HTMLElement>(".view")];
  const [first] = views;
  const name = first!.querySelector(".drawing")!.getAttribute("aria-label")!;
  const drawing = el("div", { class: "drawing", "aria-label": name });
  makeSlider(drawing);
  const view = el(
    "div",
    { class: "view made off" },
    ...(first!.querySelector(".finding") ? [el("p", { class: "finding" })] : []),
    drawing,
    el("p", { class: "chart-alt visually-hidden" }),
  );
  views.at(-1)!.after(view);
  figure.dispatchEvent(new CustomEvent("word-order-view", { detail: view }));
  return view;
}

/**
 * The body of the table for other rows, with cells and notes written anew; the source of a row stays as the page came with it.
 * @throws if the page holds no evidence for a row
 */
function tableBody(
  shown: HTMLTableSectionElement,
  chart: AnyChart,
  rows: readonly ChartRow[],
  format: Formatter,
  money: MoneyUnit,
): HTMLTableSectionElement {
  const body = shown.cloneNode(true) as HTMLTableSectionElement;
  const lines = new Map([...body.rows].map((line) => [line.dataset["key"]!, line]));
  for (const line of body.rows) line.hidden = true;
  for (const row of rows) {
    const line = lines.get(row.key);
    if (!line) throw new Error(`The chart "${chart.id}" draws the row "${row.key}", which is not in its table.`);
    chart.columns.forEach((column, index) => {
      const cell = line.cells[index]!;
      cell.textContent = column.show(row, format);
      const order = sortOf(chart, row, column.id);
      if (order !== undefined) cell.dataset["sort"] = order;
      if (column.numeric) cell.dataset["counts"] = unitWords(column, row, format.lang, money) ?? "";
    });
    line.querySelector("[data-role=grade]")!.textContent = format.text(gradeNames[row.grade]);
    for (const name of ["figure", "unit", "bound"]) delete line.dataset[name];
    Object.assign(line.dataset, rowData(chart, row));
    const note = line.querySelector("[data-role=note]");
    if (note) note.textContent = row.note ? format.text(row.note) : "";
    // An embed has no column of notes; the receipt of a converted figure asks for what it was converted from.
    if (row.note) line.dataset["note"] = format.text(row.note);
    line.hidden = false;
    body.append(line);
  }
  return body;
}
