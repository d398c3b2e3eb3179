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
  const { orderOf } = await import("../../../src/client/reading/table-data.ts");
  expect(orderOf(cell(document))).toBe(order);
});

/** A table of one chart, as a page has it. */
const table = (head: string, ...rows: string[]) =>
  `<table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;

async function copied(lang: "en" | "zh", body: string): Promise<string[][]> {
  const document = pageIn(lang, body);
  const { tsv } = await import("../../../src/client/reading/table-data.ts");
  return tsv(document.querySelector("table")!)
    .split("\n")
    .map((line) => line.split("\t"));
}

const balance = table(
  '<th data-names="time">Date</th><th class="number" data-counts="yuan">Held</th><th>Source</th>',
  '<tr data-key="2014-03-31" data-figure="541280000000"><th data-sort="0">31 March 2014</th><td class="number">¥541.28\n bn</td><td>Shenzhen\n Daily</td></tr>',
  '<tr data-figure="250000000000" data-bound="lower"><th data-sort="2014-01-31">31 January 2014</th><td class="number">more than ¥250 bn</td><td>IR</td></tr>',
  '<tr hidden data-figure="1"><th data-sort="2013-01-01">1 January 2013</th><td class="number">¥1</td><td>None</td></tr>',
);

test("figures are copied as numbers, their unit in the name; days as dates; bounds in a column; no hidden row", async () => {
  expect(await copied("en", balance)).toEqual([
    ["Date", "Held (yuan)", "Source", "Bound"],
    ["2014-03-31", "541280000000", "Shenzhen Daily", ""],
    ["2014-01-31", "250000000000", "IR", "at least"],
  ]);
});

test("in Chinese the same numbers, the unit in full-width brackets", async () => {
  const body = balance.replace(">Held<", ">资产净值<").replace('"yuan"', '"元"');
  expect((await copied("zh", body)).map((line) => line.slice(1, 2))).toEqual([
    ["资产净值（元）"],
    ["541280000000"],
    ["250000000000"],
  ]);
  expect((await copied("zh", body)).at(-1)!.at(-1)).toBe("不低于");
});

test("where rows differ in their unit, it stands in a column beside the figures", async () => {
  const body = table(
    '<th data-names="time">Year</th><th>Whose</th><th class="number">Figure</th>',
    '<tr data-figure="1028e9"><th data-sort="2021">2021</th><td>Firms</td><td class="number" data-counts="payments">1,028 bn</td></tr>',
    '<tr data-figure="355.46e12"><th data-sort="2021">2021</th><td>Firms</td><td class="number" data-counts="yuan">¥355 tn</td></tr>',
    '<tr><th data-sort="2021">2021</th><td>Firms</td><td class="number" data-counts="yuan">–</td></tr>',
  );
  expect(await copied("en", body)).toEqual([
    ["Year", "Whose", "Figure", "Unit"],
    ["2021", "Firms", "1028e9", "payments"],
    ["2021", "Firms", "355.46e12", "yuan"],
    ["2021", "Firms", "–", ""],
  ]);
});

test("a cell drawn anew says its own unit, or that it has none, against its column", async () => {
  const one = (counts: string) =>
    table(
      '<th data-names="time">Date</th><th class="number" data-counts="yuan">Held</th>',
      `<tr data-figure="87.7"><th data-sort="2014Q1">first quarter of 2014</th><td class="number" data-counts="${counts}">87.7</td></tr>`,
    );
  expect(await copied("en", one("US dollars"))).toEqual([
    ["Date", "Held (US dollars)"],
    ["first quarter of 2014", "87.7"],
  ]);
  expect((await copied("en", one("")))[0]).toEqual(["Date", "Held"]);
});
