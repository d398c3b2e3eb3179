import { describe, expect, test } from "vitest";
import { roundTo, shift } from "../../../../scripts/intake/decimal.ts";
import { readGrowth } from "../../../../scripts/intake/growth-words.ts";
import { readText } from "../../../../scripts/intake/text.ts";

test.each([
  ["735.78", -1, "73.578"],
  ["5", -4, "0.0005"],
  ["842.10", 0, "842.10"],
  ["1.5", 3, "1500"],
  ["654321098765.43", -8, "6543.2109876543"],
])("%s shifted by %i places is %s", (printed, places, shifted) => expect(shift(printed, places)).toBe(shifted));

test.each([
  ["6543.2150", 2, "6543.22"],
  ["6543.2149", 2, "6543.21"],
  ["0.005", 2, "0.01"],
  ["0.004", 2, "0.00"],
  ["12.5", 2, "12.5"],
])("%s rounded to %i decimals is %s", (printed, decimals, rounded) => expect(roundTo(printed, decimals)).toBe(rounded));

test.each([
  ["同比分别增长8.05%和11.65%", ["8.05", "11.65"]],
  ["同比分别下降8.05%和11.65%", ["-8.05", "-11.65"]],
  ["同比分别增长8.53%和下降5.21%", ["8.53", "-5.21"]],
  ["笔数同比下降4.20%，金额同比增长3.10%", ["-4.20", "3.10"]],
  ["环比持平", []],
])("%s is growth of %j", (words, rates) => expect(readGrowth(words).map(({ percent }) => percent)).toEqual(rates));

describe("a pasted text", () => {
  const text = readText("１，２３４．５ 亿\n笔，金额[1]2①\n- 3 -\n４５６ 万", "a.txt");

  test("loses layout, width, separators, page numbers and marks", () =>
    expect(text.chars).toBe("1234.5亿笔，金额2456万"));
  test("keeps the lines its characters were on", () =>
    expect([..."1亿笔万"].map((char) => text.lineAt(text.chars.indexOf(char)))).toEqual([1, 1, 2, 4]));
  test("names the marks that were taken out", () =>
    expect(text.marks).toEqual([
      { mark: "[1]", line: 2 },
      { mark: "①", line: 2 },
    ]));
});
