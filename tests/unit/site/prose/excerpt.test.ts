import { expect, test } from "vitest";
import { excerpt } from "../../../../src/site/prose/excerpt.ts";

test("ends at a sentence", () =>
  expect(excerpt("It held ¥185.3 bn at the end of 2013. It peaked at ¥1.69 tn. Then it fell.", "en", 62)).toBe(
    "It held ¥185.3 bn at the end of 2013. It peaked at ¥1.69 tn.",
  ));

test("is the whole text where that fits", () => expect(excerpt("Line. Up.", "en")).toBe("Line. Up."));

test("of one long sentence keeps whole words and figures, and says that it goes on", () =>
  expect(excerpt("The fund held ¥185,342,000,000 at the end of 2013, and more later", "en", 40)).toBe(
    "The fund held ¥185,342,000,000 at the…",
  ));

test("does not stop at words that name the kind of chart alone", () =>
  expect(excerpt("Lines with gaps. The yield peaked at 6.76% on 11 January 2014.", "en", 50)).toBe(
    "Lines with gaps. The yield peaked at 6.76% on…",
  ));

test("of a list in one sentence keeps whole items", () => {
  expect(
    excerpt("Bars: day 274 (12 December 2014), 20,000 shops; day 855 (15 July 2016), ICBC; day 874", "en", 60),
  ).toBe("Bars: day 274 (12 December 2014), 20,000 shops…");
  expect(
    excerpt("逐条排列：第274天，支付宝进店；第855天（2016年7月15日），工行上线；第874天，起草规范", "zh", 36),
  ).toBe("逐条排列：第274天，支付宝进店…");
});

test("in Chinese ends at a sentence as well", () =>
  expect(excerpt("基金规模为1,853亿元，三个月后翻了近两番。此后回落到七千多亿元。", "zh", 26)).toBe(
    "基金规模为1,853亿元，三个月后翻了近两番。",
  ));
