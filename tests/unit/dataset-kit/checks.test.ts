import { describe, expect, test } from "vitest";
import {
  boundsAreNamed,
  notesAreTwins,
  publishedGrowth,
  quartersAddUp,
  unitFollows,
  yearEarlier,
  type Check,
} from "../../../src/dataset-kit/checks.ts";
import {
  amount,
  grade,
  growth,
  listOf,
  oneOf,
  optional,
  period,
  text,
  unit,
} from "../../../src/dataset-kit/columns.ts";
import { bound } from "../../../src/dataset-kit/evidence.ts";
import { complaints, promise } from "./small-table.ts";

const title = { en: "Column", zh: "列" };
const figures = { series: ["scope"], period: "period", value: "value", explains: "explains" };

/** The complaints about a small table of payments; its lines are scope, period, value, growth, explains. */
function about(check: Check, ...lines: string[]): string {
  const payments = promise(
    {
      scope: oneOf(["new", "old"], title),
      period: period(title),
      value: amount("as the row says", title),
      growth: optional(growth(title)),
      explains: listOf(title, ["growth", "year"]),
    },
    { key: ["scope", "period"], checks: [check] },
  );
  return complaints(["scope,period,value,growth,explains", ...lines, ""].join("\n"), payments);
}

test.each([
  ["2016", "2015"],
  ["2016Q3", "2015Q3"],
  ["2015Q1-Q3", "2014Q1-Q3"],
])("a year before %s is %s", (period, before) => expect(yearEarlier(period)).toBe(before));

describe("published growth", () => {
  const check = publishedGrowth({ ...figures, growth: "growth" });

  test("agrees with the rows", () => expect(about(check, "new,2015,49.48,,", "new,2016,99.27,100.65,")).toBe(""));

  test("disagrees", () =>
    expect(about(check, "new,2015,49.48,,", "new,2016,99.27,10.065,")).toBe(
      `data/small.csv:3 "growth" holds "10.065". Expected about 100.63, which 99.27 against 49.48 a year earlier gives. Correct one of the figures, or explain the mismatch in the note and write "growth" into "explains".`,
    ));

  test("a figure ten times too large is seen from its growth", () =>
    expect(about(check, "new,2020Q1,60.9,,", "new,2021Q1,864.7,41.99,")).toBe(
      `data/small.csv:3 "growth" holds "41.99". Expected about 1319.87, which 864.7 against 60.9 a year earlier gives. Correct one of the figures, or explain the mismatch in the note and write "growth" into "explains".`,
    ));

  test("rounded figures leave as much room as their rounding, no more", () => {
    // 20 may be 19.5 to 20.5 and 10 may be 9.5 to 10.5: growth from 85.7 to 115.8 per cent.
    expect(about(check, "new,2015,10,,", "new,2016,20,115.7,")).toBe("");
    expect(about(check, "new,2015,10,,", "new,2016,20,86,")).toBe("");
    expect(about(check, "new,2015,10,,", "new,2016,20,116.5,")).not.toBe("");
    expect(about(check, "new,2015,10,,", "new,2016,20,85,")).not.toBe("");
  });

  test("is computed within one scope only", () =>
    expect(about(check, "new,2015,10,900,", "old,2014,10,,", "old,2015,20,100,")).toBe(""));

  test("of a quarter is computed against that quarter, of three against three", () => {
    expect(about(check, "new,2015Q1-Q3,10.01,,", "new,2015Q2,1,,", "new,2016Q1-Q3,20.02,100,")).toBe("");
    expect(about(check, "new,2015Q2,1.01,,", "new,2016Q2,1.51,60,")).toBe(
      `data/small.csv:3 "growth" holds "60". Expected about 49.50, which 1.51 against 1.01 a year earlier gives. Correct one of the figures, or explain the mismatch in the note and write "growth" into "explains".`,
    );
  });

  test("without a year earlier cannot be compared", () => expect(about(check, "new,2016,99.27,100.65,")).toBe(""));

  test("a mismatch that is explained passes", () =>
    expect(about(check, "new,2015,10.01,,", "new,2016,20.02,50,growth")).toBe(""));

  test("an explanation of the year does not excuse the growth", () =>
    expect(about(check, "new,2015,10.01,,", "new,2016,20.02,50,year")).not.toBe(""));

  test.each([
    ["the figures agree", ["new,2015,10.01,,", "new,2016,20.02,100,growth"], 3],
    ["no growth is published", ["new,2015,10.01,,", "new,2016,20.02,,growth"], 3],
    ["there is no year earlier", ["new,2016,20.02,100,growth"], 2],
  ])("an explanation where %s is idle", (_why, lines, line) =>
    expect(about(check, ...lines)).toBe(
      `data/small.csv:${line} "explains" holds "growth". Expected a word only where the figures disagree. Remove "growth": there is nothing to explain.`,
    ),
  );
});

describe("four quarters", () => {
  const check = quartersAddUp(figures);
  const quarters = (scope: string, q4: string) =>
    [1, 2, 3].map((q) => `${scope},2016Q${q},10.25,,`).concat(`${scope},2016Q4,${q4},,`);

  test("add up to their year", () => expect(about(check, "new,2016,41,,", ...quarters("new", "10.25"))).toBe(""));

  test("do not", () =>
    expect(about(check, "new,2016,41,,", ...quarters("new", "102.5"))).toBe(
      `data/small.csv:2 "value" holds "41". Expected about 133.25, the sum of its four quarters. Correct a figure, or explain the mismatch in the note and write "year" into "explains".`,
    ));

  test("leave as much room as their rounding, no more", () => {
    // Half a unit of the year, three times half a hundredth and half a tenth: 0.565.
    expect(about(check, "new,2016,42,,", ...quarters("new", "10.7"))).toBe("");
    expect(about(check, "new,2016,42,,", ...quarters("new", "10.6"))).not.toBe("");
  });

  test("of another scope are not counted", () =>
    expect(about(check, "new,2016,1,,", ...quarters("old", "10.25"))).toBe(""));

  test("three are not enough to tell", () =>
    expect(about(check, "new,2016,1,,", ...quarters("new", "10.25").slice(0, 3))).toBe(""));

  test("a mismatch that is explained passes", () =>
    expect(about(check, "new,2016,50,,year", ...quarters("new", "10.25"))).toBe(""));

  test("an explanation of growth does not excuse the year", () =>
    expect(about(check, "new,2016,50,,growth", ...quarters("new", "10.25"))).not.toBe(""));

  test.each([
    ["they add up", ["new,2016,41,,year", ...quarters("new", "10.25")]],
    ["one is missing", ["new,2016,41,,year", ...quarters("new", "10.25").slice(1)]],
    ["the row is a quarter itself", ["new,2016Q1,10.25,,year"]],
  ])("an explanation where %s is idle", (_why, lines) =>
    expect(about(check, ...lines)).toBe(
      `data/small.csv:2 "explains" holds "year". Expected a word only where the figures disagree. Remove "year": there is nothing to explain.`,
    ),
  );
});

describe("bounds", () => {
  const bounds = promise({ key: text(title), bound: bound(), grade: grade() }, { checks: [boundsAreNamed()] });
  const about = (line: string) => complaints(`key,bound,grade\n${line}\n`, bounds);

  test("named exactly where the grade is bound", () => {
    expect(about("a,lower,bound")).toBe("");
    expect(about("a,,press")).toBe("");
  });

  test("a bound of no direction", () =>
    expect(about("a,,bound")).toBe(
      `data/small.csv:2 "bound" is blank. Expected lower or upper, because the grade is bound. Correct the grade or the bound.`,
    ));

  test("a direction without the grade", () =>
    expect(about("a,upper,press")).toBe(
      `data/small.csv:2 "bound" holds "upper". Expected a blank, because the grade is press. Correct the grade or the bound.`,
    ));
});

describe("notes", () => {
  const note = () => optional(text(title));
  const noted = promise({ key: text(title), noteEn: note(), noteZh: note() }, { checks: [notesAreTwins()] });
  const about = (line: string) => complaints(`key,noteEn,noteZh\n${line}\n`, noted);

  test("in both languages or in none", () => {
    expect(about("a,Rounded.,约数。")).toBe("");
    expect(about("a,,")).toBe("");
  });

  test.each([
    ["a,,约数。", "noteEn"],
    ["a,Rounded.,", "noteZh"],
  ])("in one language only: %s", (line, column) =>
    expect(about(line)).toBe(
      `data/small.csv:2 "${column}" is blank. Expected a note, because the other language has one. Write it.`,
    ),
  );
});

describe("units", () => {
  const measured = promise(
    { measure: oneOf(["count", "other", "value"], title), unit: unit(["bn transactions", "trn CNY"], title) },
    { checks: [unitFollows("measure", { count: "bn transactions", value: "trn CNY" })] },
  );
  const about = (line: string) => complaints(`measure,unit\n${line}\n`, measured);

  test("go with the measure", () => expect(about("count,bn transactions\nvalue,trn CNY")).toBe(""));
  test("a measure nothing is promised of may have any", () => expect(about("other,trn CNY")).toBe(""));

  test("a count in yuan", () =>
    expect(about("count,trn CNY")).toBe(
      `data/small.csv:2 "unit" holds "trn CNY". Expected bn transactions for a count. Correct the unit, or the measure.`,
    ));
});
