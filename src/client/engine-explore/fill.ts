import { publisherIn } from "../../i18n/sources.ts";
import { draw } from "../../chart-kit/draw.ts";
import { glyph, isHollow } from "../../chart-kit/marks/points.ts";
import { svgMaker } from "../../chart-kit/marks/svg.ts";
import { formatterFor } from "../../chart-kit/formatter.ts";
import { sizeNames } from "../../chart-kit/sizes.ts";
import { spoken } from "../../chart-kit/spoken.ts";
import { utc } from "../../chart-kit/time-frame.ts";
import { gradeNames, grades, type Grade } from "../../dataset-kit/grades.ts";
import { viewChart } from "../../explore/chart.ts";
import { receiptsOf } from "../../explore/receipts.ts";
import { remarksOn } from "../../explore/remarks.ts";
import { gradesIn, lineData, tableLines, type TableLine } from "../../explore/table.ts";
import { creditOf, drawingName, subtitleOf, titleOf, unitOf } from "../../explore/titles.ts";
import type { View } from "../../explore/model.ts";
import { interpolate } from "../../i18n/interpolate.ts";
import { explore } from "../../i18n/explore.ts";
import { site } from "../../i18n/site.ts";
import { bracketed, colon, gap } from "../../i18n/punctuation.ts";
import { el, lang, t } from "../dom.ts";
import { makeSlider } from "../slider.ts";

const format = formatterFor(lang);

function write(figure: HTMLElement, selector: string, words: string) {
  figure.querySelector(selector)!.textContent = words;
}

function sign(grade: Grade): SVGElement {
  const make = svgMaker(document);
  const shape = make("path", {
    d: glyph(grade, 7, grade === "bound" ? 10 : 7, 4, "lower"),
    fill: isHollow(grade) ? "none" : "currentColor",
    stroke: "currentColor",
    "stroke-width": "1.5",
  });
  return make("svg", { viewBox: "0 0 14 14", "aria-hidden": "true", focusable: "false" }, shape);
}

function tableRow(line: TableLine): HTMLTableRowElement {
  const figure = el("td", { class: "number", "data-sort": String(line.value) }, line.figure);
  const source = line.url ? el("a", { href: line.url }, line.publisher) : line.publisher;
  return el(
    "tr",
    { id: line.key, "data-key": line.key, ...lineData(line) },
    el("th", { scope: "row", "data-sort": line.time }, line.period),
    el("td", {}, line.series),
    figure,
    el("td", { "data-role": "grade" }, line.grade),
    el("td", { "data-role": "source" }, source),
    el("td", { class: "note", "data-role": "note" }, line.note),
  );
}

/** The reader's own page of a chart, from a frame on another site. */
const wayHome = (address: string): Node[] => [
  document.createTextNode(" · "),
  el("a", { href: address, target: "_blank", rel: "noopener" }, t(explore.frameOpen)),
];

/**
 * Draws a view into the figure: words, drawings, events, signs, remarks, table and receipts together. Everything is made
 * before anything is replaced, so that a failure leaves the figure as it was.
 * @param address where the view can be seen again
 */
export function fillFigure(figure: HTMLElement, view: View, address: string, framed: boolean) {
  const chart = viewChart(view);
  const events = view.events.map(({ date, label }) => ({ date: utc(date), label: format.text(label), iso: date }));
  const drawings = sizeNames.map((size) => draw(chart, view.rows, { lang, size, choices: {}, events }, document));
  const lines = tableLines(view, format);
  const title = titleOf(view, format);

  write(figure, ".chart-title", title);
  write(figure, ".chart-subtitle", subtitleOf(view, format));
  write(figure, ".data-table caption", title);
  write(
    figure,
    ".chart-table .count",
    bracketed(interpolate(format.text(site.rows), { n: String(lines.length) }), lang),
  );
  const drawing = figure.querySelector<HTMLElement>(".drawing")!;
  drawing.replaceChildren(...drawings);
  drawing.setAttribute("aria-label", drawingName(view, format));
  if (!drawing.hasAttribute("tabindex")) makeSlider(drawing);
  write(figure, ".chart-alt", spoken(chart.alt(view.rows, format, {}), lang));
  figure.querySelector(".view")!.classList.add("turned");

  const list = figure.querySelector<HTMLElement>(".chart-events")!;
  list.hidden = events.length === 0;
  list.replaceChildren(...events.map(({ iso, label }) => el("li", {}, `${format.date(iso)}${colon[lang]}${label}`)));
  figure
    .querySelector(".signs")!
    .replaceChildren(
      ...gradesIn(view, grades).map((grade) => el("li", {}, sign(grade), format.text(gradeNames[grade]))),
    );
  figure
    .querySelector(".credit")!
    .replaceChildren(creditOf(view.producers, format), ...(framed ? wayHome(address) : []));
  figure
    .querySelector(".remarks")!
    .replaceChildren(
      ...remarksOn(view, format).map(({ words, source }) =>
        el(
          "li",
          {},
          words,
          ...(source?.url ? [gap(lang), el("a", { href: source.url }, publisherIn(source, lang))] : []),
        ),
      ),
    );

  const table = figure.querySelector<HTMLTableElement>(".data-table")!;
  for (const cell of table.tHead!.rows[0]!.cells) cell.removeAttribute("aria-sort");
  table.querySelector<HTMLElement>("th.number")!.dataset["counts"] = unitOf(view, format);
  table.tBodies[0]!.replaceChildren(...lines.map(tableRow));
  write(figure, ".receipts", JSON.stringify(receiptsOf(view, format, address)));
  figure.dataset["page"] = address;
  figure.dataset["chart"] = "explore";
  figure.hidden = false;
}
