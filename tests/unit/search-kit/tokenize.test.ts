import { expect, test } from "vitest";
import { tokenize } from "../../../src/search-kit/tokenize.ts";

test.each([
  ["Yu’e Bao's CAPS", ["yu'e", "bao's", "caps"]],
  ["备付金", ["备付", "付金", "金"]],
  ["備付金", ["备付", "付金", "金"]],
  ["餘額寶", ["余额", "额宝", "宝"]],
  ["１，０２８亿元、1,028", ["1028", "亿元", "元", "1028"]],
  ["2014,2015", ["2014", "2015"]],
  ["¥1.69 tn", ["1.69", "tn"]],
  ["钱", ["钱"]],
  ["2017年12月，网联上线", ["2017", "年", "12", "月", "网联", "联上", "上线", "线"]],
  ["T+0赎回", ["t", "0", "赎回", "回"]],
  ["ＡＢＣ１２", ["abc12"]],
  ["  — “ ” ，。", []],
  ["", []],
])("%s", (text, tokens) => expect(tokenize(text)).toEqual(tokens));

test("a word is found in a sentence: its tokens are among the sentence's", () => {
  const sentence = tokenize("中国人民银行要求支付机构将客户备付金集中交存");
  // A character alone is looked for as the beginning of a word.
  for (const token of tokenize("客户备付金"))
    expect(sentence.some((word) => (token.length === 1 ? word.startsWith(token) : word === token))).toBe(true);
});
