import { describe, expect, test } from "vitest";
import { checkProse } from "../../../../src/site/prose/check.ts";
import { datedSentences } from "../../../../src/site/prose/dated.ts";
import type { Lookup } from "../../../../src/site/prose/figures.ts";
import { mutate } from "../../../../src/site/prose/mutate.ts";
import { essay, file, lookup as tables } from "./small-essay.ts";

const event = {
  key: "halt",
  id: "halt",
  line: 2,
  date: "2014-03-13",
  precision: "day",
  titleEn: "PBoC suspends bar-code payment",
  titleZh: "央行暂停条码支付",
  summaryEn:
    "A department writes to branches; its deputy head, Zhou Jinhuang, confirms it on 14 March. 2 firms are named.",
  summaryZh: "支付结算司发函，3月14日副司长周金黄证实。",
};
const codes = {
  ...event,
  key: "halt-codes",
  id: "halt-codes",
  date: "2014-07",
  precision: "month",
  summaryEn: "",
  summaryZh: "",
};
const quotation = {
  key: "ma",
  id: "ma",
  line: 2,
  date: "2013-06",
  language: "zh",
  original: "未来的金融有两大机会，一个是金融互联网；第二个是互联网金融。",
  en: "The future of finance has two great chances. One is financial Internet; the second is Internet finance.",
};
const lookup: Lookup = (of) =>
  of === "events"
    ? { what: "data/events.csv", rows: [event, codes] }
    : of === "quotations"
      ? { what: "data/quotations.csv", rows: [quotation] }
      : tables(of);
const about = (line: string, lang: "en" | "zh" = "en") => checkProse(essay(line), lang, lookup).join("\n");
const says = (words: string, rest: string) => `${file}:1 says "${words}". ${rest}`;
const halt = (words: string) => `<Event id="halt">${words}</Event>`;

describe("an event", () => {
  test.each([
    ["13 March 2014", "en"],
    ["the central bank, on 13 March", "en"],
    ["in March 2014", "en"],
    ["in 2014", "en"],
    ["On 14 March Zhou Jinhuang said so of 2 firms", "en"],
    ["3月13日，央行", "zh"],
    ["2014年3月14日，周金黄", "zh"],
  ] as const)("says what its row says: %s", (words, lang) => expect(about(halt(words), lang)).toBe(""));

  test.each([
    [
      "15 March 2014",
      'The event "halt" of data/events.csv says 2014-03-13, and "15 March 2014" nowhere. Correct the words, or the row.',
    ],
    [
      "13 March 2014, Alipay",
      'The event "halt" of data/events.csv does not name Alipay. Correct the words, name them in the row, or leave the name outside the <Event>.',
    ],
    [
      "13 March 2014, 7 firms",
      'The event "halt" of data/events.csv does not give 7. Correct the words, or put the figure in a <Fact> beside it.',
    ],
    [
      "the letter",
      "It gives no date, nobody's name and no figure, so nothing can be compared. Take in the words that do.",
    ],
  ])("does not: %s", (words, rest) => expect(about(halt(words))).toBe(says(words, rest)));

  test("more exactly than its row knows", () =>
    expect(about('<Event id="halt-codes">4 July 2014</Event>')).toBe(
      says(
        "4 July 2014",
        'The event "halt-codes" of data/events.csv knows no more than 2014-07: "4 July 2014" is more exact. Write less, or find the day.',
      ),
    ));

  test("of no row, or of none named", () => {
    expect(about('<Event id="halts">in 2014</Event>')).toBe(
      `${file}:1 speaks of the event "halts". No such row; near it: halt, halt-codes.`,
    );
    expect(about("<Event>in 2014</Event>")).toBe(`${file}:1 <Event> lacks id. Write <Event id=…>words</Event>.`);
  });

  test("with a figure's link inside its own", () =>
    expect(about(halt('in 2014 <Fact of="balances" at="2014-03-31" show="netAssets">541 billion</Fact>'))).toBe(
      says(
        "in 2014 541 billion",
        "A <Fact> stands inside the <Event>, and a link in a link cannot be followed. Put it beside.",
      ),
    ));

  test("notices its date moved by a day, a month, a year, wherever the row gives it", () => {
    expect(mutate(essay(halt("13 March 2014")), "en", lookup)).toEqual({ tried: 3, caught: 3, missed: [] });
    expect(mutate(essay(halt("14 March, Zhou Jinhuang")), "en", lookup)).toEqual({ tried: 2, caught: 2, missed: [] });
    expect(mutate(essay(halt("3月14日")), "zh", lookup)).toEqual({ tried: 2, caught: 2, missed: [] });
    expect(mutate(essay(halt("in 2014")), "en", lookup)).toEqual({ tried: 1, caught: 1, missed: [] });
  });
});

describe("a quotation", () => {
  const quote = (words: string, of = "ma") => `<Quote of="${of}">${words}</Quote>`;

  test("is its row's words, whole or in part, in the language of the essay", () => {
    expect(about(quote("two great chances"))).toBe("");
    expect(about(quote("“The future of finance … the second is Internet finance”"))).toBe("");
    expect(about(quote("一个是金融互联网"), "zh")).toBe("");
  });

  test("is not", () =>
    expect(about(quote("three great chances"))).toBe(
      `${file}:1 quotes "three great chances". The row says: "${quotation.en}". Quote it as it stands, with … for what is left out.`,
    ));

  test("of no row", () =>
    expect(about(quote("two", "pa"))).toBe(
      `${file}:1 quotes "pa". No such row in data/quotations.csv. Correct the id, or add the words as they were seen.`,
    ));

  test("notices other words in its row", () =>
    expect(mutate(essay(quote("two great chances")), "en", lookup)).toEqual({ tried: 1, caught: 1, missed: [] }));
});

describe("dated sentences", () => {
  const of = (source: string, list: { essay: string; lang: "en" | "zh"; text: string; reason: string }[] = []) =>
    datedSentences("small", "en", source, essay(source), lookup, list);
  const fact = '<Fact of="balances" at="2014-03-31" show="netAssets">541 billion yuan</Fact>';

  test("are bound by an event, or by a figure of that date", () => {
    expect(of(`On ${halt("13 March 2014")} it stopped. Nobody knew. On 31 March 2014 it held ${fact}.`)).toEqual({
      sentences: 2,
      bound: 2,
      reviewed: 0,
      unbound: [],
      idle: [],
    });
  });

  test("are named where they are not", () =>
    expect(of(`It stopped on 13 March 2014. On 30 March 2014 it held ${fact}.`).unbound).toEqual([
      `${file}:1 gives "13 March 2014" in "It stopped on 13 March 2014.", and names no row of that date. Put it in an <Event>, beside a <Fact> of its date, or, if no table should hold it, add it with a reason to content/reviewed-dates.csv.`,
      `${file}:1 gives "30 March 2014" in "On 30 March 2014 it held 541 billion yuan.", and names no row of that date. Put it in an <Event>, beside a <Fact> of its date, or, if no table should hold it, add it with a reason to content/reviewed-dates.csv.`,
    ]));

  test("may be reviewed; what is reviewed and not said is told", () => {
    const entry = { essay: "small", lang: "en", text: "We looked in 2026", reason: "our own work" } as const;
    expect(of("We looked in 2026.", [entry])).toMatchObject({ sentences: 1, reviewed: 1, unbound: [], idle: [] });
    expect(of("We looked.", [entry])).toMatchObject({ sentences: 0, idle: [entry] });
  });

  test("of the head lean on the whole text", () => {
    const head = '---\ntitle: "The halt of March 2014"\nstandfirst: "Since 2011."\n---\n\n';
    expect(of(`${head}On ${halt("13 March 2014")} it stopped.`)).toMatchObject({ sentences: 3, bound: 2 });
  });
});
