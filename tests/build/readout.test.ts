import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { readRow as ReadRow, Reading } from "../../src/client/reading/read-row.ts";
import type * as Words from "../../src/client/reading/words.ts";
import type { Lang } from "../../src/i18n/lang.ts";
import { dist, type Page } from "./lib/site.ts";

const site = dist();
const langs: Lang[] = ["en", "zh"];
const chartPages = (lang: Lang) =>
  site.pages.filter(({ path }) => new RegExp(`^${lang === "zh" ? "/zh" : ""}/charts/[a-z0-9-]+/$`).test(path));

/** The keys of each series of a drawing, in the order they are walked. */
function seriesOf({ document }: Page): string[][] {
  const series = new Map<Element | null, string[]>();
  for (const point of document.querySelectorAll("figure.chart .view:not(.off) svg.plot.wide [data-key]")) {
    const keys = series.get(point.parentElement) ?? [];
    series.set(point.parentElement, [...keys, point.getAttribute("data-key")!]);
  }
  return [...series.values()];
}

for (const lang of langs)
  describe.each(chartPages(lang).map((page) => [page.path, page] as const))(`${lang}: the readout of %s`, (_, page) => {
    let read: typeof ReadRow;
    let words: typeof Words;
    let series: Reading[][];

    beforeAll(async () => {
      vi.resetModules();
      // The scripts ask the document which language they speak.
      vi.stubGlobal(
        "document",
        parseHTML(`<html lang="${lang === "zh" ? "zh-Hans" : "en"}"><body></body></html>`).document,
      );
      ({ readRow: read } = await import("../../src/client/reading/read-row.ts"));
      words = await import("../../src/client/reading/words.ts");
      const rows = new Map(
        [...page.document.querySelectorAll<HTMLTableRowElement>(".data-table tr[data-key]")].map((row) => [
          row.getAttribute("data-key")!,
          read(row),
        ]),
      );
      series = seriesOf(page).map((keys) => keys.map((key) => rows.get(key)!));
    });

    test("has a row for every point, and a value or a name for every row", () => {
      expect(series.length).toBeGreaterThan(0);
      for (const row of series.flat()) expect(row.cells.length).toBeGreaterThan(1);
    });

    test("compares a figure with a date or period, and never with or by a bound", () => {
      for (const rows of series)
        for (const [index, row] of rows.entries()) {
          const before = rows[index - 1];
          if (!before) continue;
          const change = words.change(before, row);
          if (before.isBound || row.isBound) expect(change).toBe("");
          if (change === "") continue;
          const time = before.cells.find(({ kind }) => kind === "time")!.text;
          expect(time).toMatch(/\d{4}/);
          expect(change).toContain(time);
        }
    });

    test("gives each of several figures its name", () => {
      for (const row of series.flat()) {
        const figures = row.cells.filter(({ kind }) => kind === "figure");
        const [line] = words.lines(row);
        if (figures.length > 1) for (const { label } of figures) expect(line).toContain(label);
        for (const { text } of figures) expect(line).toContain(text);
      }
    });
  });
