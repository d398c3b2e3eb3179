import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import {
  amount,
  columnMeta,
  complaintOf,
  grade,
  growth,
  id,
  isoDate,
  listOf,
  oneOf,
  optional,
  partialDate,
  period,
  sourceId,
  text,
  unit,
  url,
} from "../../../src/dataset-kit/columns.ts";
import { complaintAbout, readCell } from "./small-table.ts";

const title = { en: "Cell", zh: "格" };

/** Dates are compared with today, so today stands still. */
beforeEach(() => void vi.useFakeTimers({ now: new Date("2026-11-22T12:00:00Z"), toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

const blank = (what: string) =>
  `data/small.csv:2 "cell" is blank. Expected ${what}. Fill the cell, or make the column optional in the dataset's schema.`;
const holds = (cell: string, rest: string) => `data/small.csv:2 "cell" holds "${cell}". Expected ${rest}`;

describe("amount", () => {
  const column = amount("100m CNY", title);

  test.each([
    ["0", 0],
    ["16892", 16892],
    ["6.763", 6.763],
    ["5348.9298906931", 5348.9298906931],
  ])("reads %s", (cell, value) => expect(readCell(column, cell)).toBe(value));

  test("a blank is not nought", () => expect(complaintAbout(column, "")).toBe(blank("a plain number")));

  test.each([
    ["16,892", "16892"],
    ["1,234,567.8", "1234567.8"],
    ["-1,000", "-1000"],
  ])("thousands separators: %s", (cell, better) =>
    expect(complaintAbout(column, cell)).toBe(holds(cell, `a plain number such as ${better}. Remove the comma.`)),
  );

  test.each(["n/a", "12 ", "1.", ".5", "+3", "1e3", "16 892", "5%", "5413亿", "１２", "1,23", "NaN", "Infinity"])(
    "wrong type: %s",
    (cell) =>
      expect(complaintAbout(column, cell)).toBe(
        holds(cell, "a plain number such as 16892 or 6.763. Write digits, with a point for decimals."),
      ),
  );

  test("negative where nothing can be", () =>
    expect(complaintAbout(column, "-0.5")).toBe(
      holds("-0.5", "a number of at least 0. Check the figure against its source."),
    ));

  test("more than can be", () =>
    expect(complaintAbout(amount("percent", title, { max: 20 }), "67.63")).toBe(
      holds("67.63", "a number from 0 to 20. Check the figure against its source."),
    ));

  test("its limits are inside", () => {
    const narrow = amount("percent", title, { min: -1, max: 20 });
    expect([readCell(narrow, "-1"), readCell(narrow, "20")]).toEqual([-1, 20]);
  });

  test("the unit is in the schema, or in the row", () => {
    expect(columnMeta(column)).toEqual({ type: "number", title, required: true, unit: "100m CNY" });
    expect(columnMeta(amount("as the row says", title))).toEqual({ type: "number", title, required: true });
  });
});

describe("growth", () => {
  test("may be negative", () => expect(readCell(growth(title), "-48.56")).toBe(-48.56));
  test("but nothing shrinks by more than all of it", () =>
    expect(complaintAbout(growth(title), "-100.1")).toBe(
      holds("-100.1", "a number of at least -100. Check the figure against its source."),
    ));
});

describe("isoDate", () => {
  const column = isoDate(title);

  test.each(["2013-06-13", "2024-02-29", "2026-11-22"])("reads %s", (cell) =>
    expect(readCell(column, cell)).toBe(cell),
  );
  test("blank", () => expect(complaintAbout(column, "")).toBe(blank("a date such as 2014-03-31")));
  test.each([
    "31/03/2014",
    "2014-3-31",
    "2014-03",
    "20140331",
    "2014-02-29",
    "2014-13-01",
    "2014-03-31T00:00",
    "２014-03-31",
  ])("no day: %s", (cell) =>
    expect(complaintAbout(column, cell)).toBe(
      holds(cell, "a date such as 2014-03-31. Write year, month and day with hyphens."),
    ),
  );
  test("future", () =>
    expect(complaintAbout(column, "2026-11-23")).toBe(
      holds(
        "2026-11-23",
        "a date no later than today (2026-11-22). Correct 2026-11-23: nothing can be observed before it happens.",
      ),
    ));
});

describe("partialDate", () => {
  const column = partialDate(title);

  test.each(["2014", "2014-03", "2014-03-31", "2026-11"])("reads %s", (cell) =>
    expect(readCell(column, cell)).toBe(cell),
  );
  test("blank", () => expect(complaintAbout(column, "")).toBe(blank("a date such as 2014, 2014-03 or 2014-03-31")));
  test.each(["14", "2014-3", "2014-13", "2014-00", "2014-02-30", "March 2014", "2014Q1"])("no date: %s", (cell) =>
    expect(complaintAbout(column, cell)).toBe(
      holds(cell, "a date such as 2014, 2014-03 or 2014-03-31. Write it with hyphens."),
    ),
  );
  test.each(["2027", "2026-12", "2026-11-23"])("future: %s", (cell) =>
    expect(complaintAbout(column, cell)).toBe(
      holds(
        cell,
        `a date no later than today (2026-11-22). Correct ${cell}: nothing can be observed before it happens.`,
      ),
    ),
  );
});

describe("period", () => {
  const column = period(title);

  test.each(["2016", "2016Q3", "2015Q1-Q3", "2026Q4"])("reads %s", (cell) => expect(readCell(column, cell)).toBe(cell));
  test("blank", () => expect(complaintAbout(column, "")).toBe(blank("a period such as 2016, 2016Q3 or 2015Q1-Q3")));
  test.each(["2016Q5", "2016q3", "Q3 2016", "2015Q3-Q1", "2015Q2-Q2", "2015Q1-Q1", "2015Q1-3", "2014-03"])(
    "no period: %s",
    (cell) =>
      expect(complaintAbout(column, cell)).toBe(
        holds(cell, "a period such as 2016, 2016Q3 or 2015Q1-Q3. Write it in one of those forms."),
      ),
  );
  test.each(["2027", "2027Q1", "2027Q2-Q3"])("not begun: %s", (cell) =>
    expect(complaintAbout(column, cell)).toBe(
      holds(
        cell,
        `a date no later than today (2026-11-22). Correct ${cell}: nothing can be observed before it happens.`,
      ),
    ),
  );
});

describe("oneOf", () => {
  const column = oneOf(["lower", "upper"], title);

  test("reads a word of the set", () => expect(readCell(column, "upper")).toBe("upper"));
  test("another word", () =>
    expect(complaintAbout(column, "Lower")).toBe(
      holds("Lower", "one of lower, upper. Correct the word, or add it to the dataset's schema."),
    ));
  test("blank", () =>
    expect(complaintAbout(column, "")).toBe(
      `data/small.csv:2 "cell" is blank. Expected one of lower, upper. Fill the cell.`,
    ));
});

test("an unknown grade", () =>
  expect(complaintAbout(grade(), "rumour")).toBe(
    holds(
      "rumour",
      "one of filing, official, press, rounded, bound, derived. Correct the word, or add it to the dataset's schema.",
    ),
  ));

describe("listOf", () => {
  test("joins words by semicolons", () => expect(readCell(listOf(title), "a;b-c")).toEqual(["a", "b-c"]));
  test("blank is an empty list", () => expect(readCell(listOf(title), "")).toEqual([]));
  test.each([
    ["a; b", " b"],
    ["a;;b", ""],
    ["a;", ""],
  ])("loose: %s", (cell, odd) =>
    expect(complaintAbout(listOf(title), cell)).toBe(
      holds(cell, `words joined by ";", without spaces. Correct "${odd}".`),
    ),
  );
  test("a word outside the set", () =>
    expect(complaintAbout(listOf(title, ["growth", "year"]), "year;sum")).toBe(
      holds("year;sum", `words out of growth, year, joined by ";". Correct "sum".`),
    ));
});

describe("unit", () => {
  test("reads a unit that is allowed", () => expect(readCell(unit(["percent"], title), "percent")).toBe("percent"));
  test("a unit nobody defined", () =>
    expect(complaintAbout(unit(["percent"], title), "per cent")).toBe(
      holds("per cent", "the unit percent. Use a unit of src/dataset-kit/units.ts, or define it there."),
    ));
  test("a unit that the dataset allows and nobody defined", () =>
    expect(complaintAbout(unit(["mn packets" as "percent"], title), "mn packets")).toBe(
      holds("mn packets", "a unit that src/dataset-kit/units.ts defines. Define it there."),
    ));
  test("a defined unit of a kind the dataset does not hold", () =>
    expect(complaintAbout(unit(["bn transactions", "trn CNY"], title), "percent")).toBe(
      holds(
        "percent",
        "a unit out of bn transactions, trn CNY. Convert the figure, or allow this unit for the dataset.",
      ),
    ));
  test("what every object has is no unit", () =>
    expect(complaintAbout(unit(["percent"], title), "toString")).toBe(
      holds("toString", "the unit percent. Use a unit of src/dataset-kit/units.ts, or define it there."),
    ));
});

describe("sourceId", () => {
  test("reads a slug", () => expect(readCell(sourceId(), "crane-data-2014-10")).toBe("crane-data-2014-10"));
  test("blank", () =>
    expect(complaintAbout(sourceId(), "")).toBe(
      `data/small.csv:2 "cell" is blank. Expected the id of a row in data/sources.csv. Every row has a source: name it.`,
    ));
  test("an address instead of an id", () =>
    expect(complaintAbout(sourceId(), "https://example.org")).toBe(
      holds("https://example.org", "the id of a row in data/sources.csv. Write the id as it stands there."),
    ));
});

describe("id", () => {
  test("reads kebab-case", () => expect(readCell(id(title), "01caijing-com-2020")).toBe("01caijing-com-2020"));
  test.each(["Yu'e Bao", "a_b", "-a", "a-", "a--b", "A"])("not kebab-case: %s", (cell) =>
    expect(complaintAbout(id(title), cell)).toBe(
      holds(cell, "an id of lower-case letters, digits and hyphens. Rename it."),
    ),
  );
});

describe("text", () => {
  test("keeps commas, quotes and line ends", () => expect(readCell(text(title), 'a, "b"\nc')).toBe('a, "b"\nc'));
  test("blank", () => expect(complaintAbout(text(title), "")).toBe(blank("some text")));
  test.each([" a", "a ", "\u00a0a", "a\u3000"])("spaces around: %j", (cell) =>
    expect(complaintAbout(text(title), cell)).toBe(holds(cell, "text without spaces around it. Trim the cell.")),
  );
});

describe("url", () => {
  test("reads an address", () =>
    expect(readCell(url(title), "http://example.org/?q=余额宝")).toBe("http://example.org/?q=余额宝"));
  test.each(["example.org", "ftp://example.org", "javascript:alert(1)", "//example.org"])("no address: %s", (cell) =>
    expect(complaintAbout(url(title), cell)).toBe(
      holds(cell, "an address beginning with http:// or https://. Copy the address of the page."),
    ),
  );
});

describe("optional", () => {
  const column = optional(amount("percent", title));

  test("a blank is nothing, not nought and not text", () => expect(readCell(column, "")).toBeUndefined());
  test("a filled cell is read", () => expect(readCell(column, "1.5")).toBe(1.5));
  test("a bad cell is still one", () =>
    expect(complaintAbout(column, "1,500")).toBe(holds("1,500", "a plain number such as 1500. Remove the comma.")));
  test("spaces are not a blank", () =>
    expect(complaintAbout(column, " ")).toBe(
      holds(" ", "a plain number such as 16892 or 6.763. Write digits, with a point for decimals."),
    ));
  test("says so in what is published", () =>
    expect(columnMeta(column)).toEqual({ type: "number", title, required: false, unit: "percent" }));
});

test("a column made elsewhere is refused: nothing would be known of it", () =>
  expect(() => columnMeta(z.string())).toThrow(
    new Error("A column was not made by dataset-kit/columns. Use one of its makers."),
  ));

test("an issue without a complaint still says what to do", () =>
  expect(complaintOf({ message: "a cell" })).toEqual({ expected: "a cell", remedy: "Correct the cell." }));
