import { expect, test } from "vitest";
import { pageIn } from "./page-in.ts";

const cell = (document: Document) => document.querySelector<HTMLTableCellElement>("td")!;
const html = (text: string, attributes = "", row = "") =>
  `<table><tbody><tr ${row}><td ${attributes}>${text}</td></tr></tbody></table>`;

test.each([
  ["a figure the cell carries", html("¥4 bn", 'class="number" data-sort="4000000000"'), "4000000000"],
  ["a date the cell carries", html("31 mars 2014", 'data-sort="2014-03-31"'), "2014-03-31"],
  ["the row's figure", html("¥4 bn", 'class="number"', 'data-figure="4000000000"'), "4000000000"],
  ["its words, where the figure is another cell's", html("Fund", "", 'data-figure="4000000000"'), "Fund"],
  ["its words", html(" ICBC 2014 report "), "ICBC 2014 report"],
])("a cell is ordered by %s", async (_what, body, order) => {
  const document = pageIn("en", body);
  const { orderOf } = await import("../../../src/client/reading/table.ts");
  expect(orderOf(cell(document))).toBe(order);
});

test("what is copied is what is seen: no hidden row, one line a row", async () => {
  const document = pageIn(
    "en",
    "<table><thead><tr><th>Date</th><th>Held</th></tr></thead><tbody><tr><th>2014</th><td> ¥4\n bn </td></tr><tr hidden><th>2015</th><td>1</td></tr></tbody></table>",
  );
  const { tsv } = await import("../../../src/client/reading/table.ts");
  const table = document.querySelector("table")!;
  // The document of the tests knows no `rows` and `cells`.
  const rows = [...table.querySelectorAll("tr")].map((row) => ({
    hidden: row.hasAttribute("hidden"),
    cells: [...row.querySelectorAll("th, td")],
  }));
  expect(tsv({ rows } as unknown as HTMLTableElement)).toBe("Date\tHeld\n2014\t¥4 bn");
});
