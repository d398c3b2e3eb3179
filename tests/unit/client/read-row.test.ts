import { expect, test } from "vitest";
import { readRow, timeWords } from "../../../src/client/reading/read-row.ts";
import { pageIn } from "./page-in.ts";

const rowIn = (cells: string, attributes = "") =>
  pageIn(
    "en",
    `<table><thead><tr><th data-names="time">Year</th><th data-names="measure">Measure</th><th>Held</th><th>Whose</th></tr></thead>
    <tbody><tr data-key="a" ${attributes}><th> 2014 </th>${cells}<td data-role="grade">press</td>
    <td data-role="source"><a href="https://example.org">Xinhua</a></td></tr></tbody></table>`,
  ).querySelector("tr[data-key]") as HTMLTableRowElement;

const cells = '<td>Assets</td><td class="number">¥4.5\n bn</td><td></td>';

test("its cells by what they are, its grade, its source, its figure", () => {
  const read = readRow(rowIn(cells, 'data-figure="4.5" data-grade="press"'));
  expect(read).toEqual({
    cells: [
      { kind: "time", label: "Year", text: "2014" },
      { kind: "measure", label: "Measure", text: "Assets" },
      { kind: "figure", label: "Held", text: "¥4.5 bn" },
    ],
    grade: "press",
    isBound: false,
    source: "Xinhua",
    figure: 4.5,
    inPoints: false,
  });
  expect(timeWords(read)).toBe("2014");
});

test("bounds and rates are known by attributes, whatever a translation has made of the words", () => {
  expect(readRow(rowIn(cells, 'data-grade="bound"')).isBound).toBe(true);
  expect(readRow(rowIn(cells, 'data-unit="percent"')).inPoints).toBe(true);
  const translated = readRow(rowIn('<td class="number"><font><font>4.5 %</font></font></td>', 'data-grade="filing"'));
  expect(translated.inPoints).toBe(false);
  expect(translated.cells[1]!.text).toBe("4.5 %");
});

test("a row without a time", () =>
  expect(timeWords({ cells: [], grade: "", isBound: false, source: "", inPoints: false })).toBe(""));
