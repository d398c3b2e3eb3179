import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textWidth, wrapText } from "../../../src/chart-kit/text-width.ts";

describe("width", () => {
  test("an ideograph or a full-width sign is one em", () => {
    expect(textWidth("余额宝", 12)).toBe(36);
    expect(textWidth("，（％", 10)).toBe(30);
    // Outside the basic plane: one character, not two.
    expect(textWidth("𠮷", 10)).toBe(10);
  });

  test("narrow letters are narrower than wide ones", () => {
    expect(textWidth("ill", 12)).toBeLessThan(textWidth("nnn", 12));
    expect(textWidth("nnn", 12)).toBeLessThan(textWidth("mmm", 12));
  });

  test("grows with the size, and with the weight", () => {
    expect(textWidth("Yu'e Bao", 26)).toBeCloseTo(2 * textWidth("Yu'e Bao", 13));
    expect(textWidth("Yu'e Bao", 13, "bold")).toBeGreaterThan(textWidth("Yu'e Bao", 13));
  });

  test("of two texts is the sum of theirs", () =>
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: "grapheme" }), (a, b) => {
        expect(textWidth(`${a} ${b}`, 12)).toBeCloseTo(textWidth(a, 12) + textWidth(" ", 12) + textWidth(b, 12));
      }),
    ));
});

describe("wrapping", () => {
  const word = fc.constantFrom(
    "Yu'e",
    "Bao",
    "peaked",
    "in",
    "March",
    "2018,",
    "then",
    "fell.",
    "余额宝",
    "2018年",
    "见顶，",
    "“",
    "此后",
    "缩水过半。",
  );
  const sentence = fc.array(word, { maxLength: 20 }).map((words) => words.join(" "));

  test("at spaces in Latin", () =>
    expect(wrapText("Yu'e Bao peaked in March 2018", 10, 80)).toEqual(["Yu'e Bao peaked", "in March 2018"]));

  test("between characters in Chinese, never before a comma", () =>
    expect(wrapText("余额宝一个季度翻近三倍，此后缩水", 10, 110)).toEqual(["余额宝一个季度翻近三", "倍，此后缩水"]));

  test("a Latin word or a number within Chinese stays whole", () =>
    expect(wrapText("余额宝2018年见顶", 10, 50)).toEqual(["余额宝", "2018年见", "顶"]));

  test("a word with an apostrophe stays whole", () => {
    for (const width of [40, 50, 60, 70, 80])
      for (const line of wrapText("Yu’e Bao’s fund and the banks’ own", 10, width)) expect(line).not.toMatch(/^s\b/);
    expect(wrapText("the banks’ own", 10, 30)).toEqual(["the", "banks’", "own"]);
  });

  test.each([
    ["a name", "Yu’e Bao’s fund", ["Yu’e Bao’s", "fund"]],
    ["a month with its year", "until March 2014;", ["until", "March 2014;"]],
    ["a day with its number", "on day 274 of", ["on", "day 274", "of"]],
    ["a model", "the iPhone 6", ["the", "iPhone 6"]],
  ])("%s stays whole", (_, text, lines) => expect(wrapText(text, 10, 30)).toEqual(lines));

  test("nothing gives no line", () => expect(wrapText("", 12, 100)).toEqual([]));

  test("no word is lost, and none is doubled", () =>
    fc.assert(
      fc.property(sentence, fc.integer({ min: 20, max: 400 }), (text, width) => {
        expect(wrapText(text, 12, width).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    ));

  test("a line is no wider than asked, unless one piece alone is", () =>
    fc.assert(
      fc.property(sentence, fc.integer({ min: 20, max: 400 }), (text, width) => {
        for (const line of wrapText(text, 12, width))
          if (textWidth(line, 12) > width)
            expect(line).toMatch(/^(\S+|March 2018[,;.]?|.[、。，：；！？）」』”》]*)$/u);
      }),
    ));

  test("no line begins or ends with a space", () =>
    fc.assert(
      fc.property(sentence, (text) => {
        for (const line of wrapText(text, 12, 90)) expect(line).toBe(line.trim());
      }),
    ));

  test("no line begins with closing punctuation", () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom("余", "额", "，", "。", "）", "”", "、", "2018")), (parts) => {
        const text = `余${parts.join("")}`;
        for (const line of wrapText(text, 12, 40).slice(1)) expect(line).not.toMatch(/^[、。，：；！？）」』”》]/);
      }),
    ));

  test("no line ends with opening punctuation", () => {
    for (const width of [40, 50, 60, 70, 80])
      for (const line of wrapText("名为“互联网金融”（一种说法）的《办法》与「规则」", 10, width))
        expect(line).not.toMatch(/[“（《「『‘]$/);
  });
});
