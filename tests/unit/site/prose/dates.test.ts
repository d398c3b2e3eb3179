import { describe, expect, test } from "vitest";
import { datesIn, differs, type DateKnown } from "../../../../src/site/prose/dates.ts";

const read = (text: string, lang: "en" | "zh") =>
  datesIn(text, lang).map(({ year, quarter, month, day }) =>
    [year, quarter && `Q${quarter}`, month, day].map((part) => part ?? "").join("/"),
  );

test.each([
  ["It was dated 13 March 2014.", ["2014//3/13"]],
  ["On 24 March the bank said so.", ["//3/24"]],
  ["In March 2014, and in 2016", ["2014//3/", "2016///"]],
  ["the third quarter of 2017", ["2017/Q3//"]],
  ["the last quarter of 2018", ["2018/Q4//"]],
  ["In the week of 10 to 16 February 2014", ["2014//2/10", "2014//2/16"]],
  ["from 1 May 2013–14 they may march on", ["2013//5/1"]],
  ["By late February, in May and by April", ["//2/", "//5/", "//4/"]],
  ["They may march; August names; 1,480 days; 2014 shops", ["2014///"]],
  ["2013–14 and 2015-2019", ["2013///", "2014///", "2015///", "2019///"]],
])("en: %s", (text, expected) => expect(read(text, "en")).toEqual(expected));

test.each([
  ["2014年3月13日，央行发函", ["2014//3/13"]],
  ["3月24日；12月；14日", ["//3/24", "//12/", "///14"]],
  ["2月10日至16日这一周", ["//2/10", "//2/16"]],
  ["2018年第三季度，四季度", ["2018/Q3//", "/Q4//"]],
  ["2013—2014年，2016年", ["2013///", "2014///", "2016///"]],
  ["3个月后，1480天，万份收益", []],
])("zh: %s", (text, expected) => expect(read(text, "zh")).toEqual(expected));

describe("words and a date", () => {
  const about = (text: string, known: DateKnown) => differs(datesIn(text, "en")[0]!, known);
  const day = { date: "2014-03-13", precision: "day" } as const;
  const month = { date: "2014-07", precision: "month" } as const;
  const quarter = { date: "2010-10", precision: "quarter" } as const;
  test.each([
    ["13 March 2014", day, undefined],
    ["13 March", day, undefined],
    ["in March 2014", day, undefined],
    ["in 2014", day, undefined],
    ["the first quarter of 2014", day, undefined],
    ["14 March 2014", day, "another"],
    ["13 April 2014", day, "another"],
    ["13 March 2015", day, "another"],
    ["the second quarter of 2014", day, "another"],
    ["in July 2014", month, undefined],
    ["4 July 2014", month, "exacter"],
    ["4 August 2014", month, "another"],
    ["in 2010", quarter, undefined],
    ["in November 2010", quarter, "exacter"],
    ["in March 2010", quarter, "another"],
    ["in March 2010", { date: "2010", precision: "year" }, "exacter"],
  ] as const)("%s against %o: %s", (text, known, expected) => expect(about(text, known)).toBe(expected));
});
