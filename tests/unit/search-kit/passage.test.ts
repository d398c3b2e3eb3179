import { describe, expect, test } from "vitest";
import { beginning, passage } from "../../../src/search-kit/passage.ts";
import { tokenize } from "../../../src/search-kit/tokenize.ts";

const long = {
  en: "Leftover treasure began as a place for small change. By mid-2013 it had ¥5.7 bn; a year later it had ¥574 bn, and by March 2018 the fund held ¥1.69 tn, a third of all money-market funds. Then the limits came. NetsUnion cleared the payments of wallets from June 2018 on.",
  zh: "余额宝本是放零钱的地方。2013年6月末规模57.2亿元，一年后达到5,741.6亿元，2018年3月31日升至16,891.84亿元，占全部货币市场基金的三分之一，在全球货币基金中居首位，并且远远高于排在其后面的各家同类产品。此后限额一再下调，赎回也设了上限，规模随之回落。网联自2018年6月起处理支付机构发起的网络支付业务。",
};

describe("a beginning", () => {
  test("a short text is whole", () => expect(beginning("By value, banks lead.")).toBe("By value, banks lead."));
  test.each([
    [60, "Leftover treasure began as a place for small change. By…"],
    [71, "Leftover treasure began as a place for small change. By mid-2013 it…"],
    [76, "Leftover treasure began as a place for small change. By mid-2013 it had…"],
    [79, "Leftover treasure began as a place for small change. By mid-2013 it had…"],
    [81, "Leftover treasure began as a place for small change. By mid-2013 it had ¥5.7 bn…"],
  ])("cut after a word, never inside a figure or before its unit: %i characters", (most, cut) =>
    expect(beginning(long.en, most)).toBe(cut),
  );
  test("Chinese is cut at a comma", () =>
    expect(beginning(long.zh, 60)).toBe("余额宝本是放零钱的地方。2013年6月末规模57.2亿元，一年后达到5,741.6亿元…"));
  test("of every length it is a part of the text, within its room", () => {
    for (const text of Object.values(long))
      for (let most = 20; most < text.length; most++) {
        const cut = beginning(text, most);
        expect(cut.length).toBeLessThanOrEqual(most);
        expect(text.startsWith(cut.slice(0, -1))).toBe(true);
        expect(cut).toMatch(/…$/);
      }
  });
});

describe("a passage", () => {
  const of = (text: string, query: string) => passage(text, new Set(tokenize(query)));
  test("is the beginning where the word is there", () => expect(of(long.en, "small change")).toBe(beginning(long.en)));
  test("is the sentence with the word where it is not", () => {
    expect(of(long.en, "NetsUnion")).toBe("… NetsUnion cleared the payments of wallets from June 2018 on.");
    expect(of(long.zh, "网联")).toBe("… 网联自2018年6月起处理支付机构发起的网络支付业务。");
  });
  test("a word deep in a long sentence is in the passage", () => {
    const sentence = `It began, ${"and went on, ".repeat(20)}until NetsUnion came, and then it ended.`;
    expect(of(sentence, "NetsUnion")).toBe("… until NetsUnion came, and then it ended.");
  });
  test("a word that is nowhere leaves the beginning", () => expect(of(long.zh, "腾讯")).toBe(beginning(long.zh)));
});
