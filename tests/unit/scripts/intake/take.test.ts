import { describe, expect, test } from "vitest";
import { reportOf } from "../../../../scripts/intake/report.ts";
import { tables, takeIn, textOf } from "./world.ts";

const lines = (csv: string) => csv.trimEnd().split("\n");
/** Lines of a table that were not in it before. */
const added = (csv: string, table: string) => lines(csv).filter((line) => !lines(tables[table]!).includes(line));
const key = (line: string) => line.split(",").slice(0, 4).join("/");

describe("a quarter's release", () => {
  const result = takeIn(textOf("payments-quarter"));

  test("becomes rows in the table's units, signs and grade", () =>
    expect(added(result.csv, "payment-volumes")).toEqual([
      "bank-epay,count,2031Q3,2015,81.240,bn transactions,1.55,official,bank-page,,,,",
      "bank-epay,value,2031Q3,2015,927.50,trn CNY,-2.37,official,bank-page,,,,",
      "bank-mobile,count,2031Q3,2015,61.420,bn transactions,2.37,official,bank-page,,,,",
      "bank-online,count,2031Q3,2015,20.150,bn transactions,-3.13,official,bank-page,,,,",
      "bank-online,value,2031Q3,2015,744.25,trn CNY,-1.49,official,bank-page,,,,",
      "netsunion,count,2031Q3,all,300.500,bn transactions,,official,bank-page,,,,",
      "netsunion,value,2031Q3,all,150.40,trn CNY,,official,bank-page,,,,",
      "nonbank-online,count,2031Q3,2023,352.080,bn transactions,,official,bank-page,press-page,,,",
      "nonbank-online,value,2031Q3,2023,90.12,trn CNY,,official,bank-page,,,,",
      "unionpay-interbank,count,2031Q3,all,100.030,bn transactions,,official,bank-page,,,,",
      "unionpay-interbank,value,2031Q3,all,70.20,trn CNY,,official,bank-page,,,,",
    ]));

  test("leaves the table in the order of its keys, each once", () => {
    const keys = lines(result.csv).slice(1).map(key);
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  test("is reported whole: rows, growth, years, marks, what was not placed, what differs", () =>
    expect(reportOf(result)).toMatchSnapshot());
});

test("a year's release is held against the sum of its quarters", () => {
  const { sums } = takeIn(textOf("payments-year"), "press-page");
  expect(sums).toEqual([{ key: "bank-epay/count/2031/2015", total: "320.000", sum: "320", agrees: true }]);
});

test("a year that its quarters do not add up to is taken when somebody vouches for it", () => {
  const { csv } = takeIn(textOf("payments-year").replace("3200.00", "3210.00"), "press-page", {
    years: new Set(["bank-epay/count/2031/2015"]),
  });
  expect(added(csv, "payment-volumes")[0]).toBe(
    "bank-epay,count,2031,2015,321.000,bn transactions,,press,press-page,,year,,",
  );
});

test("growth that the rows do not give is taken when somebody vouches for it, and the note says so", () => {
  const { csv } = takeIn(textOf("payments-quarter").replace("增长2.37%", "增长3.99%"), "bank-page", {
    growths: new Set(["bank-mobile/count/2031Q3/2015"]),
  });
  expect(added(csv, "payment-volumes").find((line) => line.startsWith("bank-mobile,count"))).toBe(
    "bank-mobile,count,2031Q3,2015,61.420,bn transactions,3.99,official,bank-page,,growth,The growth printed does not follow from 61.420 and the 60.000 printed for a year earlier.,公布的增速与上年同期数60.000、本期数61.420不符。",
  );
});

test("a footnote digit glued to a number comes off where growth decides", () => {
  const { csv } = takeIn(textOf("payments-quarter").replace("①614.20", "2614.20"));
  expect(added(csv, "payment-volumes").find((line) => line.startsWith("bank-mobile,count"))).toBe(
    'bank-mobile,count,2031Q3,2015,61.420,bn transactions,2.37,official,bank-page,,,"A footnote digit, 2, was run into the number on the page read.",所见网页将脚注序号“2”与数字连写。',
  );
});

test("a footnote digit glued to a number comes off where the number would be out of all proportion", () => {
  const { verdicts } = takeIn(textOf("payments-quarter").replace("70.20万亿元", "470.20万亿元"));
  expect(verdicts.at(-1)!.placed).toMatchObject({ mark: "4", row: { value: "70.20" } });
});

describe("a fund's quarterly report", () => {
  const result = takeIn(textOf("fund-quarter"), "fund-page");

  test("becomes a row of net assets", () =>
    expect(added(result.csv, "yuebao-net-assets")).toEqual([
      "2031-09-30,6543.21,100m CNY,,filing,fund-page,,Printed as 654321098765.43 yuan; rounded here to a million.,原文为654321098765.43元，此处取整到百万元。",
    ]));

  test("lists every other number, its code and the numbering too", () =>
    expect(result.unplaced.map(({ text }) => text)).toEqual(["000198", "3.1"]));
});
