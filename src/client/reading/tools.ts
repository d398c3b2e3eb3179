/** What the buttons under a drawing do, except the one that plays it. */
import { notLoaded, reading } from "../../i18n/reading.ts";
import { el, notice, t } from "../dom.ts";
import type { ChartCursor } from "./chart-cursor.ts";
import type { Toolbar } from "./toolbar.ts";
import { dialog } from "./dialog.ts";
import { rowOf } from "./points.ts";
import { showReceipt } from "./receipt.ts";
import { offerPicture } from "./picture.ts";

/** Opens the table and leads to the row of the point, or to the table's beginning. */
function goToTable({ figure, current }: ChartCursor) {
  figure.querySelector<HTMLDetailsElement>(".chart-table")!.open = true;
  const row = current && rowOf(figure, current.key);
  // The head of the row, not the row: a screen reader says what a cell holds, and nothing at a row.
  const place = row?.querySelector<HTMLElement>("th") ?? figure.querySelector<HTMLElement>(".table-scroll")!;
  place.tabIndex = row ? -1 : 0;
  place.focus();
}

function showHelp() {
  const keys = t(reading.keys)
    .split("\n")
    .flatMap((line) => line.split("|").map((text, index) => el(index ? "dd" : "dt", {}, text)));
  dialog(t(reading.help), "", el("dl", { class: "keys" }, ...keys));
}

export function wireTools(cursor: ChartCursor, toolbar: Toolbar) {
  const { figure } = cursor;
  toolbar.button("table").onclick = () => goToTable(cursor);
  toolbar.button("receipt").onclick = () => {
    cursor.refresh();
    const point = cursor.current ?? cursor.points.at(-1);
    if (point) void showReceipt(figure, point.key, cursor.describe(point).seen);
  };
  toolbar.button("help").onclick = showHelp;
  toolbar.button("save").onclick = () => void offerPicture(cursor);
  const embed = toolbar.button("embed");
  // Explore has a button of its own, and an embed no panel.
  embed.hidden = figure.dataset["setting"] !== "page" && figure.dataset["setting"] !== "essay";
  embed.onclick = () => location.assign(figure.querySelector<HTMLAnchorElement>("a.embed-link")!.href);
  const screen = toolbar.button("screen");
  screen.hidden = !document.fullscreenEnabled;
  screen.onclick = () =>
    void (document.fullscreenElement ? document.exitFullscreen() : figure.requestFullscreen()).catch(() =>
      notice(figure, t(notLoaded)),
    );
}
