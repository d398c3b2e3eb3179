import { describe, expect, test } from "vitest";
import type { Reading } from "../../../src/client/reading/words.ts";
import type { Lang } from "../../../src/i18n/lang.ts";
import { pageIn } from "./page-in.ts";

async function wordsIn(lang: Lang, body = "") {
  const document = pageIn(lang, body);
  return { document, ...(await import("../../../src/client/reading/words.ts")) };
}

const reading = (name: string, figure: number | undefined, parts: Partial<Reading> = {}): Reading => ({
  name,
  values: ["Fund", `${figure}`],
  grade: "filing",
  source: "The fund",
  percent: false,
  ...(figure !== undefined && { figure }),
  ...parts,
});

describe("a row as it stands in the table", () => {
  const row = (cells: string) =>
    `<table><tbody><tr data-key="a" data-figure="4.5"><th> 2014 </th>${cells}</tr></tbody></table>`;
  const evidence =
    '<td data-role="grade">press</td><td data-role="source"><a href="https://example.org">Xinhua</a></td>';

  test("its cells, its grade, its source, its figure", async () => {
    const { document, readRow } = await wordsIn(
      "en",
      row(`<td data-role="value">Fund</td><td class="number" data-role="value">¥4.5</td>${evidence}`),
    );
    expect(readRow(document.querySelector("tr")!)).toEqual({
      name: "2014",
      values: ["Fund", "¥4.5"],
      grade: "press",
      source: "Xinhua",
      figure: 4.5,
      percent: false,
    });
  });

  test("a rate is known by its sign", async () => {
    const { document, readRow } = await wordsIn("en", row(`<td class="number" data-role="value">4.5%</td>${evidence}`));
    expect(readRow(document.querySelector("tr")!).percent).toBe(true);
  });

  test("the readout says all of it but what is blank", async () => {
    const { lines } = await wordsIn("en");
    expect(lines(reading("2014", 1, { values: ["Fund", "", "¥1"] }), "")).toEqual([
      "2014, Fund, ¥1",
      "filing, The fund",
    ]);
    expect((await wordsIn("zh")).lines(reading("2014年", 1), "较2013年增5%")).toEqual([
      "2014年，Fund，1",
      "filing，The fund，较2013年增5%",
    ]);
  });
});

describe("the change since the last figure", () => {
  test.each<[string, number, number, string]>([
    ["small ones have a decimal", 100, 105.56, "up 5.6% since 2013"],
    ["large ones have none", 100, 287.4, "up 187% since 2013"],
    ["down", 200, 100, "down 50% since 2013"],
    ["too little to be told", 100, 100.01, "unchanged since 2013"],
    ["thousands are grouped", 1, 100, "up 9,900% since 2013"],
  ])("%s", async (_what, from, to, words) => {
    const { change } = await wordsIn("en");
    expect(change(reading("2013", from), reading("2014", to))).toBe(words);
  });

  test("a rate moves by points", async () => {
    const rate = (name: string, figure: number) => reading(name, figure, { percent: true });
    const { change } = await wordsIn("en");
    expect(change(rate("2013", 4.5), rate("2014", 6.763))).toBe("up 2.26 points since 2013");
    expect(change(rate("2013", 0), rate("2014", 0.35))).toBe("up 0.35 points since 2013");
    expect(change(rate("2013", 3), rate("2014", 3))).toBe("unchanged since 2013");
    expect((await wordsIn("zh")).change(rate("2013年", 4.5), rate("2014年", 4))).toBe("较2013年减0.5个百分点");
  });

  test("in Chinese, in its order", async () => {
    const { change } = await wordsIn("zh");
    expect(change(reading("2013年", 100), reading("2014年", 150))).toBe("较2013年增50%");
    expect(change(reading("2013年", 100), reading("2014年", 100))).toBe("较2013年持平");
  });

  test.each<[string, Reading, Reading]>([
    ["a row without a figure", reading("2013", undefined), reading("2014", 1)],
    ["nothing", reading("2013", 0), reading("2014", 1)],
    ["more than so much", reading("2013", 100, { grade: "bound" }), reading("2014", 120)],
    ["a figure, where this one is only a limit", reading("2013", 100), reading("2014", 120, { grade: "bound" })],
  ])("is not told from %s", async (_what, from, to) => {
    const { change } = await wordsIn("en");
    expect(change(from, to)).toBe("");
  });
});

describe("what only a listener is told", () => {
  const nothing = { gap: false, breaks: [], events: [] };

  test("which point of how many", async () => {
    expect((await wordsIn("en")).aside(2, 34, nothing)).toBe("3 of 34.");
    expect((await wordsIn("zh")).aside(2, 34, nothing)).toBe("第3点，共34点。");
  });

  test("what was stepped over", async () => {
    const all = { gap: true, breaks: ["new scope"], events: ["Caps lifted", "Fund opens"] };
    expect((await wordsIn("en")).aside(0, 9, all)).toBe(
      "1 of 9. Over a gap without figures. Over a change of definition: new scope. Past: Caps lifted, Fund opens.",
    );
    expect((await wordsIn("zh")).aside(0, 9, all)).toBe(
      "第1点，共9点。跨过未见数字的时段。跨过口径调整：new scope。经过：Caps lifted，Fund opens。",
    );
  });

  test("a break without words of its own", async () =>
    expect((await wordsIn("en")).aside(0, 9, { ...nothing, breaks: [""] })).toBe(
      "1 of 9. Over a change of definition.",
    ));
});
