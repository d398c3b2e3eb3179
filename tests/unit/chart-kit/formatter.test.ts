import { describe, expect, test } from "vitest";
import { createFormatter, formatterFor } from "../../../src/chart-kit/formatter.ts";

const en = formatterFor("en");
const zh = formatterFor("zh");

test("words come in the language that was asked for", () => {
  const words = { en: "count", zh: "笔数" };
  expect([en.text(words), zh.text(words)]).toEqual(["count", "笔数"]);
  expect([en.lang, zh.lang]).toEqual(["en", "zh"]);
});

test("one formatter a language, made once", () => {
  expect(formatterFor("en")).toBe(en);
  expect(createFormatter("en")).not.toBe(en);
});

test.each([
  [0, "0"],
  [3484.7, "3,484.7"],
  [1234567.891, "1,234,567.89"],
  [0.005, "0.01"],
  [-0.4, "-0.4"],
])("the number %d is %s in English, and without commas in Chinese", (value, text) => {
  expect([en.number(value), zh.number(value)]).toEqual([text, text.replaceAll(",", "")]);
});

test("as many decimals as asked for, and no more", () => {
  expect([en.number(1.23456, 4), en.number(1.5, 0), zh.number(2, 3)]).toEqual(["1.2346", "2", "2"]);
});

describe("yuan, three significant digits", () => {
  test.each([
    [541.28e9, "¥541 bn", "5413亿元"],
    [1.6892e12, "¥1.69 tn", "1.69万亿元"],
    [355.46e12, "¥355 tn", "355万亿元"],
    [50.45e9, "¥50.5 bn", "505亿元"],
    [1.5e12, "¥1.5 tn", "1.5万亿元"],
    [2e8, "¥200 m", "2亿元"],
    [1.25e6, "¥1.25 m", "125万元"],
    [100_000, "100,000 yuan", "10万元"],
    [3484.7, "3,485 yuan", "3485元"],
    [345.67, "346 yuan", "346元"],
    [0.5, "0.5 yuan", "0.5元"],
    [0, "¥0", "0"],
  ])("%d", (value, english, chinese) => expect([en.yuan(value), zh.yuan(value)]).toEqual([english, chinese]));

  test.each([
    [999.6e9, "¥1 tn", "9996亿元"],
    [0.99996e12, "¥1 tn", "1万亿元"],
    [999_999_999, "¥1 bn", "10亿元"],
  ])("%d is rounded before its scale is chosen", (value, english, chinese) =>
    expect([en.yuan(value), zh.yuan(value)]).toEqual([english, chinese]),
  );
});

describe("yuan, exactly", () => {
  test.each([
    [541.28e9, "¥541.28 bn", "5412.8亿元"],
    [534_892_989_069.31, "¥534.89 bn", "5348.93亿元"],
    [1.6892e12, "¥1.6892 tn", "1.6892万亿元"],
    [2e8, "¥200 m", "2亿元"],
    [0, "¥0", "0"],
  ])("%d", (value, english, chinese) => expect([en.yuanExact(value), zh.yuanExact(value)]).toEqual([english, chinese]));
});

describe("payments", () => {
  test.each([
    [1.337904e12, "1.34 tn", "1.34万亿笔"],
    [1.028322e12, "1.03 tn", "1.03万亿笔"],
    [151.228e9, "151 bn", "1512亿笔"],
    [0.5351e9, "535 m", "5.35亿笔"],
    [0.0012e9, "1.2 m", "120万笔"],
    [730, "730", "730笔"],
    [0, "0", "0"],
  ])("%d", (value, english, chinese) => expect([en.payments(value), zh.payments(value)]).toEqual([english, chinese]));
});

test.each([
  [6.763, undefined, "6.76%"],
  [6.763, 3, "6.763%"],
  [0.05, undefined, "0.05%"],
  [1, undefined, "1%"],
  [-7.27, 1, "-7.3%"],
])("%d per cent at %s decimals", (value, decimals, text) => {
  expect([en.percent(value, decimals), zh.percent(value, decimals)]).toEqual([text, text]);
});

test.each([
  [6.8, "6.8 times", "6.8倍"],
  [10.06, "10.1 times", "10.1倍"],
  [346, "346 times", "346倍"],
])("%d times", (value, english, chinese) => expect([en.times(value), zh.times(value)]).toEqual([english, chinese]));

describe("dates and periods", () => {
  test.each([
    ["2014", "2014", "2014年"],
    ["2014-03", "March 2014", "2014年3月"],
    ["2014-03-31", "31 March 2014", "2014年3月31日"],
    ["2014-12-01", "1 December 2014", "2014年12月1日"],
    ["2016Q3", "Q3 2016", "2016年三季度"],
    ["2015Q1-Q3", "Q1–Q3 2015", "2015年一至三季度"],
  ])("%s", (iso, english, chinese) => expect([en.date(iso), zh.date(iso)]).toEqual([english, chinese]));

  test.each([
    ["2014-03-31", "Mar 2014", "2014年3月"],
    ["2014-09", "Sep 2014", "2014年9月"],
    ["2014", "2014", "2014年"],
  ])("the month of %s", (iso, english, chinese) => expect([en.month(iso), zh.month(iso)]).toEqual([english, chinese]));

  test.each(["", "31 March 2014", "2014-3-31", "2014Q", "20140331"])("%j is none", (iso) =>
    expect(() => en.date(iso)).toThrow(
      new Error(`"${iso}" is no date or period. Expected 2016, 2016Q3, 2015Q1-Q3, 2016-09 or 2016-09-30.`),
    ),
  );
});

test("lists end as the language ends them", () => {
  expect([en.list(["a", "b", "c"]), zh.list(["甲", "乙", "丙"])]).toEqual(["a, b and c", "甲、乙和丙"]);
  expect([en.list(["a", "b"]), zh.list(["甲"]), en.list([])]).toEqual(["a and b", "甲", ""]);
});
