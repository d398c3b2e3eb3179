import { describe, expect, test } from "vitest";
import type { ChartRow } from "../../src/chart-kit/define-chart.ts";
import { printedRows } from "../../src/client/engine-kit/printed-rows.ts";
import { charts, rowsOf } from "../../src/site/registry/registry.ts";
import { isOpen } from "../../src/site/tables/producers.ts";
import { dist } from "./lib/site.ts";

/** Charts that a page draws anew from what it prints: their tables may not leave the site, and their sums have units. */
const closed = [...charts.values()].filter((chart) => chart.money && !isOpen(chart));
const site = dist();

test("there is such a chart", () => expect(closed.length).toBeGreaterThan(0));

describe.each(closed)("$id", (chart) => {
  const files = ["charts", "embed"].flatMap((form) =>
    ["", "zh/"].map((lang) => `${lang}${form}/${chart.id}/index.html`),
  );

  test.each(files)("%s prints every figure of every row in full, and offers no file of them", (file) => {
    const page = site.pages.find((page) => page.file === file)!;
    const figure = page.document.querySelector<HTMLElement>("figure.chart")!;
    const body = figure.querySelector<HTMLTableElement>(".data-table")!.querySelector("tbody")!;
    const ids = chart.columns.filter(({ names, numeric }) => names === "time" || numeric).map(({ id }) => id);
    const fields = (row: ChartRow) =>
      Object.fromEntries(["key", "grade", ...ids].map((id) => [id, (row as unknown as Record<string, unknown>)[id]]));
    // linkedom has no `rows` and `cells`, which every browser has.
    const lines = [...body.querySelectorAll("tr")].map((line) => ({
      dataset: { ...line.dataset },
      cells: [...line.querySelectorAll("th, td")].map((cell) => ({ dataset: { ...(cell as HTMLElement).dataset } })),
    }));
    const read = printedRows(chart, { rows: lines } as unknown as HTMLTableSectionElement);
    expect(read.map(fields)).toEqual(rowsOf(chart).map(fields));
    expect((JSON.parse(figure.dataset["tables"]!) as { id: string }[]).map(({ id }) => id)).toEqual(["exchange-rates"]);
  });
});
