import { describe, expect, test } from "vitest";
import { numbersOf, phrasesOf } from "../../../../src/site/translations/files.ts";
import { intlFormatter } from "../../../../src/site/translations/intl-formatter.ts";
import { readNumbers } from "../../../../src/site/translations/numbers.ts";
import {
  readPhrases,
  toTraditional,
  traditionalFormatter,
  type Traditional,
} from "../../../../src/site/translations/traditional.ts";

const inLanguage = (lang: "es" | "ja", isDrawing = false) =>
  intlFormatter(lang, numbersOf(lang), ({ en }) => en, isDrawing);

describe("Spanish", () => {
  const [format, drawn] = [inLanguage("es"), inLanguage("es", true)];

  test("a billón is a million millions", () => {
    expect(format.yuan(1.69e12)).toBe("1,69 billones de yuanes");
    expect(format.yuan(1e12)).toBe("1 billón de yuanes");
    expect(format.yuan(541.28e9)).toBe("541.280 millones de yuanes");
    expect(format.yuanExact(1.6892e12)).toBe("1,6892 billones de yuanes");
    expect(format.yuan(2471)).toBe("2471 yuanes");
    expect(format.yuan(0)).toBe("0");
  });

  test("a figure that rounds up to a billón is one", () => expect(format.yuan(999_999.7e6)).toBe("1 billón de yuanes"));

  test("drawings have room for less", () => {
    expect(drawn.yuan(541.28e9)).toBe("0,541 billones");
    expect(drawn.payments(1.332e12)).toBe("1,33 billones");
  });

  test("dates, shares and lists are Intl's", () => {
    expect(format.date("2014-03-31")).toBe("31 de marzo de 2014");
    expect(format.date("2014")).toBe("2014");
    expect(format.date("2016Q3")).toBe("3.º trimestre de 2016");
    expect(format.percent(6.763)).toBe("6,76\u00a0%");
    expect(format.list(["a", "b", "c"])).toBe("a, b y c");
  });
});

describe("Japanese", () => {
  const format = inLanguage("ja");

  test("counts in 億 and 兆", () => {
    expect(format.yuan(1.69e12)).toBe("1.69兆元");
    expect(format.yuan(541.28e9)).toBe("5413億元");
    expect(format.yuan(999.96e9)).toBe("1兆元");
    expect(format.payments(1.332e12)).toBe("1.33兆件");
  });

  test("dates are Intl's", () => {
    expect(format.date("2014-03-31")).toBe("2014年3月31日");
    expect(format.date("2015Q1-Q3")).toBe("2015年第1〜第3四半期");
  });
});

describe("Traditional Chinese", () => {
  const format = (lang: Traditional) => traditionalFormatter(toTraditional(lang, phrasesOf(lang)));

  test("10^12 is 兆 in Taiwan and 萬億 in Hong Kong", () => {
    expect(format("zh-Hant-TW").yuan(1.69e12)).toBe("1.69兆元");
    expect(format("zh-Hant-HK").yuan(1.69e12)).toBe("1.69萬億元");
    expect(format("zh-Hant-TW").yuan(541.28e9)).toBe("5413億元");
  });

  test("phrases are those of the place", () => {
    const words = { en: "", zh: "银行移动支付与网络支付数据，官方发布" };
    expect(format("zh-Hant-TW").text(words)).toBe("銀行行動支付與網路支付資料，官方發布");
    expect(format("zh-Hant-HK").text(words)).toBe("銀行流動支付與網絡支付數據，官方發佈");
  });
});

describe("a file that is wrong says where and what to do", () => {
  test("phrases", () =>
    expect(() => readPhrases("content/languages/zh-Hant-TW/phrases.txt", "# ours\n万亿 兆")).toThrow(
      'content/languages/zh-Hant-TW/phrases.txt, line 2: found "万亿 兆". Expected the Simplified phrase, one tab and the Traditional phrase.',
    ));

  test("numbers", () => {
    const steps = [{ from: 1, decimals: 2, words: { other: "{n}" } }];
    const all = { yuan: steps, yuanInDrawing: steps, payments: steps, paymentsInDrawing: steps };
    const text = JSON.stringify({ ...all, times: "veces", quarter: "{n} {year}", quarters: "{from}-{to} {year}" });
    expect(() => readNumbers("content/languages/es/numbers.json", text)).toThrow(
      'content/languages/es/numbers.json\n  times: Invalid string: must include "{n}"\nCorrect it there; docs/languages.md says what each key is for.',
    );
  });
});
