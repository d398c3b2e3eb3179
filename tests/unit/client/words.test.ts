import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/chart-kit/reading-line.ts";
import type { Reading } from "../../../src/client/reading/read-row.ts";
import type { Lang } from "../../../src/i18n/lang.ts";
import { pageIn } from "./page-in.ts";

async function wordsIn(lang: Lang) {
  pageIn(lang);
  return import("../../../src/client/reading/words.ts");
}

const cell = (kind: Cell["kind"], label: string, text: string): Cell => ({ kind, label, text });

const reading = (time: string, figure: number | undefined, parts: Partial<Reading> = {}): Reading => ({
  cells: [cell("time", "Date", time), cell("name", "Whose", "Fund"), cell("figure", "Assets", `¥${figure} bn`)],
  grade: "filing",
  isBound: false,
  source: "The fund",
  inPoints: false,
  ...(figure !== undefined && { figure }),
  ...parts,
});

describe("a reading that is seen", () => {
  test("names its figures, and says nothing of what is blank", async () => {
    const blank = [cell("time", "Date", "2014"), cell("name", "Whose", ""), cell("figure", "Assets", "¥1")];
    expect((await wordsIn("en")).lines(reading("2014", 1, { cells: blank }), "")).toEqual([
      "2014, Assets: ¥1",
      "filing, The fund",
    ]);
    expect((await wordsIn("zh")).lines(reading("2014年", 1), "较2013年增5%")).toEqual([
      "2014年，Fund，Assets：¥1 bn",
      "filing，The fund，较2013年增5%",
    ]);
  });

  test("each figure of several has its own name", async () => {
    const { lines } = await wordsIn("en");
    const cells = [
      cell("time", "Week to", "19 January 2014"),
      cell("figure", "Net", "¥12.8 m"),
      cell("figure", "In", "¥23.3 m"),
    ];
    expect(lines(reading("", 1, { cells }))[0]).toBe("19 January 2014, Net: ¥12.8 m, In: ¥23.3 m");
  });

  test("a cell that says what is measured names the figure", async () => {
    const { lines } = await wordsIn("en");
    const cells = [
      cell("time", "Year", "2014"),
      cell("measure", "Measure", "Payments"),
      cell("figure", "Figure", "12 bn"),
    ];
    expect(lines(reading("", 1, { cells }))[0]).toBe("2014, Payments: 12 bn");
  });
});

describe("a reading that is heard", () => {
  test("is one text, the figure first and in words", async () => {
    expect((await wordsIn("en")).sentence(reading("31 March 2018", 1.69), "up 9% since 2017", "3 of 34.")).toBe(
      "1.69 billion yuan, Assets, Fund, 31 March 2018. filing, The fund, up 9 percent since 2017. 3 of 34.",
    );
    const zh = reading("2018年", 1, { cells: [cell("time", "年份", "2018年"), cell("figure", "份额", "9%")] });
    expect((await wordsIn("zh")).sentence(zh, "较2017年增5%", "第3点，共34点。")).toBe(
      "百分之9，份额，2018年。filing，The fund，较2017年增百分之5。第3点，共34点。",
    );
  });

  test("several figures each after its name", async () => {
    const { sentence } = await wordsIn("en");
    const cells = [cell("time", "Week to", "1 May 2014"), cell("figure", "Net", "−¥1 m"), cell("figure", "In", "3%")];
    expect(sentence(reading("", 1, { cells }), "", "")).toBe(
      "Net minus 1 million yuan, In 3 percent, 1 May 2014. filing, The fund. ",
    );
  });
});

test("what all rows of a series say alike is its name", async () => {
  const { seriesName } = await wordsIn("en");
  const row = (year: string, economy: string) =>
    reading("", 1, {
      cells: [cell("name", "Economy", economy), cell("time", "Year", year), cell("figure", "Payments", year)],
    });
  expect(seriesName([row("2012", "China"), row("2013", "China")])).toBe("China");
  expect(seriesName([row("2012", "China"), row("2013", "Japan")])).toBe("");
  expect(seriesName([])).toBe("");
});

describe("the change since the last figure", () => {
  test.each<[string, number, number, string]>([
    ["small ones have a decimal", 100, 105.56, "up 5.6% since 2013"],
    ["large ones have none", 100, 287.4, "up 187% since 2013"],
    ["down", 200, 100, "down 50% since 2013"],
    ["too little to be told", 100, 100.01, "unchanged since 2013"],
    ["just under ten times", 100, 999, "up 899% since 2013"],
    ["ten times and more are told as a multiple", 100, 1000, "10 times the figure of 2013"],
    ["thousands are grouped", 1, 2785.4, "2,785 times the figure of 2013"],
  ])("%s", async (_what, from, to, words) => {
    const { change } = await wordsIn("en");
    expect(change(reading("2013", from), reading("2014", to))).toBe(words);
  });

  test("a rate moves by points", async () => {
    const rate = (name: string, figure: number) => reading(name, figure, { inPoints: true });
    const { change } = await wordsIn("en");
    expect(change(rate("2013", 4.5), rate("2014", 6.763))).toBe("up 2.26 points since 2013");
    expect(change(rate("2013", 0), rate("2014", 0.35))).toBe("up 0.35 points since 2013");
    expect(change(rate("2013", 3), rate("2014", 3))).toBe("unchanged since 2013");
    expect((await wordsIn("zh")).change(rate("2013年", 4.5), rate("2014年", 4))).toBe("较2013年减0.5个百分点");
  });

  test("in Chinese, in its order", async () => {
    const { change } = await wordsIn("zh");
    expect(change(reading("2013年", 1), reading("2014年", 279))).toBe("为2013年的279倍");
    expect(change(reading("2013年", 100), reading("2014年", 150))).toBe("较2013年增50%");
    expect(change(reading("2013年", 100), reading("2014年", 100))).toBe("较2013年持平");
  });

  test.each<[string, Reading, Reading]>([
    ["a row without a figure", reading("2013", undefined), reading("2014", 1)],
    [
      "a row that names no time",
      reading("", 100, { cells: [cell("name", "Economy", "United Kingdom")] }),
      reading("2014", 120),
    ],
    ["nothing", reading("2013", 0), reading("2014", 1)],
    ["more than so much", reading("2013", 100, { isBound: true }), reading("2014", 120)],
    ["a figure, where this one is only a limit", reading("2013", 100), reading("2014", 120, { isBound: true })],
  ])("is not told from %s", async (_what, from, to) => {
    const { change } = await wordsIn("en");
    expect(change(from, to)).toBe("");
  });
});

describe("what only a listener is told", () => {
  const nothing = { gap: false, breaks: [], events: [] };
  const first = { index: 0, count: 9, series: "" };

  test("which point of how many", async () => {
    expect((await wordsIn("en")).aside({ index: 2, count: 34, series: "" }, nothing)).toBe("3 of 34.");
    expect((await wordsIn("zh")).aside({ index: 2, count: 34, series: "" }, nothing)).toBe("第3点，共34点。");
  });

  test("and of which series, where there are several", async () => {
    const place = { index: 0, count: 9, series: "United Kingdom" };
    expect((await wordsIn("en")).aside(place, nothing)).toBe("United Kingdom: 1 of 9.");
  });

  test("what was stepped over", async () => {
    const all = { gap: true, breaks: ["new scope"], events: ["Caps lifted", "Fund opens"] };
    expect((await wordsIn("en")).aside(first, all)).toBe(
      "1 of 9. Over a gap without figures. Over a change of definition: new scope. Past: Caps lifted, Fund opens.",
    );
    expect((await wordsIn("zh")).aside(first, all)).toBe(
      "第1点，共9点。跨过缺数据的时段。跨过口径调整：new scope。经过：Caps lifted，Fund opens。",
    );
  });

  test("a break without words of its own", async () =>
    expect((await wordsIn("en")).aside(first, { ...nothing, breaks: [""] })).toBe(
      "1 of 9. Over a change of definition.",
    ));
});
