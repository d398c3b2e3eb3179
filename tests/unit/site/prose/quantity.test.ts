import { describe, expect, test } from "vitest";
import { agrees, readQuantity, type Quantity } from "../../../../src/site/prose/quantity.ts";

describe("reads English", () => {
  test.each<[string, number, number, Quantity["kind"]]>([
    ["541 billion yuan", 541e9, 0.5e9, "yuan"],
    ["1.69 trillion yuan", 1.69e12, 0.005e12, "yuan"],
    ["¥1.69 tn", 1.69e12, 0.005e12, "yuan"],
    ["¥541 bn", 541e9, 0.5e9, "yuan"],
    ["$1 bn", 1e9, 0.5e9, "usd"],
    ["12 million dollars", 12e6, 0.5e6, "usd"],
    ["3,485 yuan", 3485, 0.5, "yuan"],
    ["1,028 billion", 1028e9, 0.5e9, undefined],
    ["1,028 billion payments", 1028e9, 0.5e9, "transactions"],
    ["2.1 billion transactions", 2.1e9, 0.05e9, "transactions"],
    ["6.76%", 6.76, 0.005, "percent"],
    ["6.70 per cent", 6.7, 0.005, "percent"],
    ["6.4 percentage points", 6.4, 0.05, "percent"],
    ["1 percentage point", 1, 0.5, "percent"],
    ["-0.4%", -0.4, 0.05, "percent"],
    ["200 thousand people", 200e3, 0.5e3, "people"],
    ["588 million users", 588e6, 0.5e6, "people"],
    ["7 days", 7, 0.5, "days"],
    ["38 thousand machines", 38e3, 0.5e3, "pieces"],
    ["5 m", 5e6, 0.5e6, undefined],
    ["5 machines", 5, 0.5, "pieces"],
    ["5,000.5", 5000.5, 0.05, undefined],
    [" 541\n  billion yuan ", 541e9, 0.5e9, "yuan"],
    ["541\u00a0billion yuan", 541e9, 0.5e9, "yuan"],
  ])("%j", (words, value, tolerance, kind) => {
    const read = readQuantity(words, "en");
    expect(read?.value).toBeCloseTo(value, 6);
    expect(read?.tolerance).toBeCloseTo(tolerance, 6);
    expect(read?.kind).toBe(kind);
  });

  test.each([
    "",
    "yuan",
    "about 541 billion yuan",
    "541 billion yuan or so",
    "half a trillion yuan",
    "541 Billion yuan",
    "541 billion billion",
    "541 milliard yuan",
    "541 billion euros",
    "1,2345 yuan",
    "12,34 yuan",
    ",123 yuan",
    "1 000 yuan",
    "12. yuan",
    "1.2.3",
    "5–6%",
    "1e3 yuan",
    "−0.4%",
    "5,413亿元",
  ])("refuses %j", (words) => expect(readQuantity(words, "en")).toBeUndefined());

  test.each(["¥5%", "$5 yuan", "¥5 payments"])("refuses %j, which counts two things at once", (words) =>
    expect(readQuantity(words, "en")).toBeUndefined(),
  );
});

describe("reads Chinese", () => {
  test.each<[string, number, number, Quantity["kind"]]>([
    ["5,413亿元", 5413e8, 0.5e8, "yuan"],
    ["5413亿元", 5413e8, 0.5e8, "yuan"],
    ["1.69万亿元", 1.69e12, 0.005e12, "yuan"],
    ["1.5千亿元", 1.5e11, 0.05e11, "yuan"],
    ["10万元", 1e5, 0.5e4, "yuan"],
    ["3,485元", 3485, 0.5, "yuan"],
    ["76亿美元", 76e8, 0.5e8, "usd"],
    ["10,283亿笔", 10283e8, 0.5e8, "transactions"],
    ["1.03万亿笔", 1.03e12, 0.005e12, "transactions"],
    ["6.76%", 6.76, 0.005, "percent"],
    ["6.76％", 6.76, 0.005, "percent"],
    ["6.4个百分点", 6.4, 0.05, "percent"],
    ["5.88亿人", 5.88e8, 0.005e8, "people"],
    ["7天", 7, 0.5, "days"],
    ["3.8万台", 3.8e4, 0.05e4, "pieces"],
    ["5千", 5e3, 0.5e3, undefined],
    ["5,413亿", 5413e8, 0.5e8, undefined],
  ])("%j", (words, value, tolerance, kind) => {
    const read = readQuantity(words, "zh");
    expect(read?.value).toBeCloseTo(value, 3);
    expect(read?.tolerance).toBeCloseTo(tolerance, 3);
    expect(read?.kind).toBe(kind);
  });

  test.each([
    "",
    "亿元",
    "约5,413亿元",
    "5,413亿元多",
    "三十亿笔",
    "六元",
    "6.7６%",
    "5 亿元",
    "¥5亿",
    "5元笔",
    "1亿万元",
    "541 billion yuan",
  ])("refuses %j", (words) => expect(readQuantity(words, "zh")).toBeUndefined());
});

describe("words agree with a figure", () => {
  const says = (words: string, figure: number) => agrees(readQuantity(words, "en")!, figure);

  test.each([
    ["541 billion yuan", 541.28e9],
    ["1.69 trillion yuan", 1.6892e12],
    ["500 billion yuan", 500e9],
    ["6.76%", 6.763],
    // Half a unit may be rounded either way, and floating point must not decide.
    ["0.3%", 0.25],
    ["0.3%", 0.35],
    ["1.01%", 1.005],
  ])("%s for %d", (words, figure) => expect(says(words, figure)).toBe(true));

  test.each([
    ["541 billion yuan", 5412.8e9],
    ["541 billion yuan", 541.51e9],
    ["541 billion yuan", 540.49e9],
    ["541.2 billion yuan", 541.28e9],
    ["6.76%", 6.77],
    ["6.76%", -6.76],
    ["1.69 trillion yuan", 1.6892e9],
  ])("not %s for %d", (words, figure) => expect(says(words, figure)).toBe(false));
});
