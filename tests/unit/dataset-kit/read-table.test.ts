import { describe, expect, test } from "vitest";
import { amount, isoDate, oneOf, text } from "../../../src/dataset-kit/columns.ts";
import { complain, readTable, TableError } from "../../../src/dataset-kit/read-table.ts";
import { complaints, file, promise } from "./small-table.ts";

const title = { en: "Column", zh: "列" };
const shape = { date: isoDate(title), rate: amount("percent", title), note: text(title) };
const rates = promise(shape);
const read = (csv: string) => readTable(Buffer.from(csv), file, rates);
const wrong = (csv: string | Uint8Array) => complaints(csv, rates);

const head = "date,rate,note\n";

test("rows come typed, in file order, with key and line", () => {
  expect(read(`${head}2014-01-02,6.763,a\n2014-01-31,6.293,b\n`)).toEqual([
    { date: "2014-01-02", rate: 6.763, note: "a", key: "2014-01-02", line: 2 },
    { date: "2014-01-31", rate: 6.293, note: "b", key: "2014-01-31", line: 3 },
  ]);
});

test("the last line may lack its end", () => expect(read(`${head}2014-01-02,6.763,a`)).toHaveLength(1));

test("lines are counted as an editor counts them, past a cell of several lines", () => {
  const rows = read(`${head}2014-01-02,6.763,"a\nb"\n2014-01-31,6.293,c\n`);
  expect(rows.map(({ line }) => line)).toEqual([2, 4]);
});

test("the key is its columns as written, joined by a stroke", () => {
  const promised = promise(
    { side: oneOf(["bank", "firm"], title), rate: amount("percent", title) },
    { key: ["side", "rate"] },
  );
  expect(readTable(Buffer.from("side,rate\nbank,1.50\n"), file, promised)[0]!.key).toBe("bank/1.50");
});

describe("bytes", () => {
  test("not UTF-8", () =>
    // 余额宝 in GB 18030, as a spreadsheet in China saves it.
    expect(
      wrong(Buffer.from([...Buffer.from(`${head}2014-01-02,6.763,`), 0xd3, 0xe0, 0xb6, 0xee, 0xb1, 0xa6, 0x0a])),
    ).toBe("data/small.csv is not UTF-8. Expected UTF-8 without a byte order mark. Save it in that encoding."));

  test("byte order mark", () =>
    expect(wrong(`\uFEFF${head}2014-01-02,6.763,a\n`)).toBe(
      "data/small.csv:1 begins with a byte order mark. Expected none. Save it as plain UTF-8.",
    ));

  test("replacement character", () =>
    expect(wrong(`${head}2014-01-02,6.763,a\n2014-01-31,6.293,余\uFFFD宝\n`)).toBe(
      "data/small.csv:3 holds the replacement character U+FFFD. Expected readable text. Restore what was lost in an earlier conversion.",
    ));

  test("carriage returns", () =>
    expect(wrong("date,rate,note\r\n2014-01-02,6.763,a\r\n")).toBe(
      "data/small.csv:1 ends with a carriage return. Expected line feeds alone. Convert the line ends.",
    ));

  test("empty", () => expect(wrong("")).toBe("data/small.csv is empty. Expected a header and rows. Restore the file."));
});

describe("quotes", () => {
  const unreadable = (line: number, why: string) =>
    `data/small.csv:${line} cannot be split into cells (${why}). Expected quotes only around whole cells. Double a quote inside a quoted cell.`;

  test("inside a plain cell", () =>
    expect(wrong(`${head}2014-01-02,6.763,a "b"\n`)).toBe(
      unreadable(2, `Invalid Opening Quote: a quote is found on field 2 at line 2, value is "a "`),
    ));

  test("never closed", () =>
    expect(wrong(`${head}2014-01-02,6.763,a\n2014-01-31,6.293,"b\n`)).toBe(
      unreadable(3, "Quote Not Closed: the parsing is finished with an opening quote at line 3"),
    ));

  test("not doubled, below a cell of several lines", () =>
    expect(wrong(`${head}2014-01-02,6.763,"a\nb"\n2014-01-31,6.293,"a "b" c"\n`)).toBe(
      unreadable(
        4,
        `Invalid Closing Quote: got "b" at line 4 instead of delimiter, record delimiter, trimable character (if activated) or comment`,
      ),
    ));
});

describe("header", () => {
  test("a column is missing", () =>
    expect(wrong("date,rate\n2014-01-02,6.763\n")).toBe(
      `data/small.csv:1 has no column "note". Expected date,rate,note. Add the column.`,
    ));

  test("a column is not promised", () =>
    expect(wrong("date,rate,note,who\n2014-01-02,6.763,a,b\n")).toBe(
      `data/small.csv:1 has a column "who" that is not declared. Expected date,rate,note. Remove it, or declare it in src/datasets/.`,
    ));

  test("a column is misspelt: both halves are said", () =>
    expect(wrong("date,Rate,note\n2014-01-02,6.763,a\n")).toBe(
      `data/small.csv:1 has no column "rate". Expected date,rate,note. Add the column.
data/small.csv:1 has a column "Rate" that is not declared. Expected date,rate,note. Remove it, or declare it in src/datasets/.`,
    ));

  test.each(["rate,date,note", "date,rate,note,rate"])("out of order, or twice: %s", (header) =>
    expect(wrong(`${header}\n`)).toBe(
      `data/small.csv:1 has the columns ${header}. Expected date,rate,note. Put them in this order, each once.`,
    ),
  );
});

describe("rows", () => {
  test.each([
    ["2014-01-02,6.763", "2 cells"],
    ["2014-01-02,6,763,a", "4 cells"],
    ["", "1 cell"],
  ])("ragged: %j", (line, cells) =>
    expect(wrong(`${head}${line}\n`)).toBe(
      `data/small.csv:2 has ${cells}. Expected 3, as in the header. Add the missing commas, or quote a cell that holds one.`,
    ),
  );

  test("every bad cell of every row is named at once", () =>
    expect(wrong(`${head}2014-01-02,,a\n2014-01-31,6;3,\n`)).toBe(
      `data/small.csv:2 "rate" is blank. Expected a plain number. Fill the cell, or make the column optional in the dataset's schema.
data/small.csv:3 "rate" holds "6;3". Expected a plain number such as 16892 or 6.763. Write digits, with a point for decimals.
data/small.csv:3 "note" is blank. Expected some text. Fill the cell, or make the column optional in the dataset's schema.`,
    ));

  test("a key stands twice", () =>
    expect(wrong(`${head}2014-01-02,6.763,a\n2014-01-02,6.763,b\n`)).toBe(
      `data/small.csv:3 "date" holds "2014-01-02" a second time. Expected each key once; it stands in line 2. Keep one of the rows.`,
    ));

  test("keys are out of order", () =>
    expect(wrong(`${head}2014-01-31,6.293,a\n2014-01-02,6.763,b\n`)).toBe(
      `data/small.csv:3 "date" holds "2014-01-02" after "2014-01-31". Expected ascending order. Move the row up.`,
    ));

  test("a table may be ordered by other columns than its key", () => {
    const byNote = promise(shape, { key: ["date"], order: ["note", "date"] });
    expect(complaints(`${head}2014-01-31,6.293,a\n2014-01-02,6.763,b\n`, byNote)).toBe("");
    expect(complaints(`${head}2014-01-02,6.763,b\n2014-01-31,6.293,a\n`, byNote)).toBe(
      `data/small.csv:3 "note/date" holds "a/2014-01-31" after "b/2014-01-02". Expected ascending order. Move the row up.`,
    );
  });

  test("order is by code unit, cell by cell: alike on every machine", () => {
    const promised = promise({ side: text(title), rate: text(title) }, { key: ["side", "rate"] });
    expect(complaints("side,rate\nB,1\na,1\na-b,0\n", promised)).toBe("");
  });
});

describe("checks between rows", () => {
  const doubt = { row: 1, column: "rate", found: "6.293", expected: "a rate that rises", remedy: "Look again." };
  const doubtful = promise(shape, { checks: [(rows) => (rows.length > 1 ? [doubt] : [])] });

  test("their disagreements are said like any other complaint", () =>
    expect(complaints(`${head}2014-01-02,6.763,a\n2014-01-31,6.293,b\n`, doubtful)).toBe(
      `data/small.csv:3 "rate" holds "6.293". Expected a rate that rises. Look again.`,
    ));

  test("they see only tables whose cells are sound", () =>
    expect(complaints(`${head}2014-01-02,6.763,a\n2014-01-31,x,b\n`, doubtful)).toBe(
      `data/small.csv:3 "rate" holds "x". Expected a plain number such as 16892 or 6.763. Write digits, with a point for decimals.`,
    ));
});

test("a blank is said to be blank, anything else is quoted", () => {
  const about = { file, line: 2, column: "rate", expected: "more", remedy: "Look." };
  expect(complain({ ...about, found: "" })).toBe(`data/small.csv:2 "rate" is blank. Expected more. Look.`);
  expect(complain({ ...about, found: "0" })).toBe(`data/small.csv:2 "rate" holds "0". Expected more. Look.`);
});

test("the error carries its complaints apart and together", () => {
  const error = new TableError(["a", "b"]);
  expect([error.name, error.message, error.complaints]).toEqual(["TableError", "a\nb", ["a", "b"]]);
});
