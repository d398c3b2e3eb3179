/**
 * The engine: shapes a chart's rows in a Worker and draws them with Plot on the page. Fetched when a reader asks
 * something no drawing in the page answers.
 */
import { charts } from "virtual:charts";
import type { AnyChart, ChartRow, Choices, DatedLabel } from "../chart-kit/define-chart.ts";
import { draw } from "../chart-kit/draw.ts";
import { say as sayIn } from "../chart-kit/say.ts";
import { gradeNames } from "../dataset-kit/grades.ts";
import { sizeNames } from "../chart-kit/sizes.ts";
import type { Lang } from "../i18n/lang.ts";
import { el, later } from "./page.ts";
import type { Answer, Question } from "./engine-worker.ts";

/** A browser, or a frame's sandbox, that lets no Worker run. */
class WorkerError extends Error {
  override name = "WorkerError";
}

/** Rows that did not arrive whole. */
class TableError extends Error {
  override name = "TableError";
}

let worker: Worker | undefined;
let turn = 0;

/** Asks the Worker for rows. @throws WorkerError, TableError, or what the network said */
function ask(question: Omit<Question, "turn" | "base">): Promise<ChartRow[]> {
  turn += 1;
  const own = turn;
  try {
    worker ??= new Worker(later("engineWorker"), { type: "module" });
  } catch (error) {
    throw new WorkerError(String(error));
  }
  const current = worker;
  return new Promise((resolve, reject) => {
    const done = () => {
      current.removeEventListener("message", onMessage);
      current.removeEventListener("error", onError);
    };
    const onMessage = ({ data }: MessageEvent<Answer>) => {
      if (data.turn !== own) return;
      done();
      if (data.rows) resolve(data.rows);
      else reject(data.problem === "table" ? new TableError(data.message) : new Error(data.message));
    };
    const onError = (event: ErrorEvent) => {
      done();
      worker = undefined;
      event.preventDefault();
      reject(new WorkerError(event.message || "the worker did not start"));
    };
    current.addEventListener("message", onMessage);
    current.addEventListener("error", onError);
    current.postMessage({ ...question, turn: own, base: later("data") } satisfies Question);
  });
}

/** The events of a figure, as its own list names them. */
const eventsOf = (figure: HTMLElement): DatedLabel[] =>
  [...figure.querySelectorAll<HTMLElement>(".chart-events li")].map((item) => ({
    date: new Date(item.dataset["date"]!),
    label: item.dataset["label"]!,
  }));

/**
 * Draws another view of a chart in place of the one shown: drawing, alt text and table together.
 * @throws if anything is missing; then nothing in the page has changed
 */
export async function redraw(figure: HTMLElement, id: string, lang: Lang, choices: Choices): Promise<void> {
  const { default: chart } = (await charts[id]!()) as { default: AnyChart };
  const tables = JSON.parse(figure.dataset["tables"]!) as Question["tables"];
  const rows = await ask({ chart: id, choices, tables });
  const say = sayIn(lang);
  const view = figure.querySelector<HTMLElement>(".view.made") ?? makeView(figure);
  const events = eventsOf(figure);
  const drawings = sizeNames.map((size) => draw(chart, rows, { lang, size, choices, events }, document));
  const drawing = view.querySelector<HTMLElement>(".drawing")!;
  drawing.replaceChildren(...drawings);
  drawing.setAttribute("aria-label", chart.alt(rows, say, choices));
  const finding = view.querySelector(".finding");
  if (finding)
    finding.textContent = Object.entries(chart.choices ?? {})
      .map(([name, { options }]) => say(options[choices[name]!]!.label))
      .join(" · ");
  view.dataset["choices"] = JSON.stringify(choices);
  for (const other of figure.querySelectorAll<HTMLElement>(".view")) {
    other.classList.toggle("off", other !== view);
    other.classList.toggle("turned", other === view);
  }
  replaceTable(figure, chart, rows, say);
}

/** The place for views that the page did not come with: a copy of the first, so that the reading layer finds what it knows. */
function makeView(figure: HTMLElement): HTMLElement {
  const first = figure.querySelector<HTMLElement>(".view")!;
  const view = el("div", { class: "view made off" });
  view.append(el("p", { class: "finding" }), el("div", { class: "drawing", tabindex: "0", role: "img" }));
  first.parentElement!.insertBefore(view, [...figure.querySelectorAll(".view")].at(-1)!.nextSibling);
  figure.dispatchEvent(new CustomEvent("word-order-view", { detail: view }));
  return view;
}

/** Writes the cells of the table anew; grade, source and note of a row stay as the page came with them. */
function replaceTable(figure: HTMLElement, chart: AnyChart, rows: readonly ChartRow[], say: ReturnType<typeof sayIn>) {
  const body = figure.querySelector<HTMLTableElement>(".data-table")?.tBodies[0];
  if (!body) return;
  const evidence = new Map([...body.rows].map((row) => [row.dataset["key"]!, row]));
  const shown = rows.map((row) => {
    const known = evidence.get(row.key);
    const line = known ?? el("tr", { "data-key": row.key });
    chart.columns.forEach((column, index) => {
      const cell = line.cells[index];
      const text = column.show(row, say);
      if (cell && cell.textContent !== text) cell.textContent = text;
      if (cell && column.numeric) cell.dataset["sort"] = String((row as unknown as Record<string, unknown>)[column.id]);
    });
    const numeric = chart.columns.filter((column) => column.numeric);
    if (numeric.length === 1) line.dataset["figure"] = String((row as unknown as Record<string, unknown>)[numeric[0]!.id]);
    const grade = line.querySelector("[data-role=grade]");
    if (grade) grade.textContent = say(gradeNames[row.grade]);
    line.hidden = false;
    return line;
  });
  const kept = new Set(shown);
  for (const row of evidence.values()) if (!kept.has(row)) row.hidden = true;
  body.append(...shown);
}
