import { describe, expect, test } from "vitest";
import { checkProse, checkTwins, ProseError } from "../../../../src/site/prose/check.ts";
import { essay, file, lookup } from "./small-essay.ts";

const about = (line: string, lang: "en" | "zh" = "en") => checkProse(essay(line), lang, lookup).join("\n");
const says = (words: string, rest: string) => `${file}:1 says "${words}"${rest}`;
const claims = (words: string, rest: string) => `${file}:1 claims "${words}"${rest}`;

describe("a fact", () => {
  const fact = (words: string, { of = "balances", at = "2014-03-31", show = "netAssets" } = {}) =>
    `<Fact of="${of}" at="${at}" show="${show}">${words}</Fact>`;

  test("that agrees with its row, in either language", () => {
    expect(about(fact("541 billion yuan"))).toBe("");
    expect(about(fact("5,413亿元"), "zh")).toBe("");
    expect(about(fact("3,485 yuan", { of: "flip", at: "2021/bank", show: "ticket" }))).toBe("");
  });

  test("that no longer agrees", () =>
    expect(about(fact("531 billion yuan"))).toBe(
      says(
        "531 billion yuan",
        '. The row "2014-03-31" of balances says 541,280,000,000 yuan. Read the sentence again and correct it, or the row.',
      ),
    ));

  test("that no longer agrees with a row without a unit", () =>
    expect(about(fact("3,486 yuan", { of: "flip", at: "2021/bank", show: "ticket" }))).toBe(
      says(
        "3,486 yuan",
        '. The row "2021/bank" of flip says 3,484.7. Read the sentence again and correct it, or the row.',
      ),
    ));

  test("that is read in the language of its essay", () =>
    expect(about(fact("5,413亿元"), "en")).toBe(
      says(
        "5,413亿元",
        ', which is no quantity the check can read. Write digits with their unit, as in "541 billion yuan".',
      ),
    ));

  test("whose words are no quantity", () => {
    expect(about(fact("half a trillion"))).toBe(
      says(
        "half a trillion",
        ', which is no quantity the check can read. Write digits with their unit, as in "541 billion yuan".',
      ),
    );
    expect(about(fact("五千多亿"), "zh")).toBe(
      says("五千多亿", ", which is no quantity the check can read. Write digits with their unit, as in “5413亿元”."),
    );
  });

  test("of another kind than its row", () =>
    expect(about(fact("541 billion payments"))).toBe(
      says(
        "541 billion payments",
        ' (transactions). The row "2014-03-31" of balances counts yuan. Correct the words, or the row named.',
      ),
    ));

  test("with a wrong id", () =>
    expect(about(fact("541 billion yuan", { of: "balance" }))).toBe(
      says("541 billion yuan", '. No table or chart "balance". Correct the id.'),
    ));

  test("with a missing row", () =>
    expect(about(fact("541 billion yuan", { at: "2014-04-31" }))).toBe(
      says("541 billion yuan", '. No row "2014-04-31" in data/balances.csv. Near it: 2014-02-15, 2014-03-31.'),
    ));

  test("with a wrong column", () =>
    expect(about(fact("541 billion yuan", { show: "assets" }))).toBe(
      says(
        "541 billion yuan",
        '. No number "assets" in row "2014-03-31" of data/balances.csv. Its numbers: netAssets.',
      ),
    ));

  test("that names too little", () =>
    expect(about('<Fact of="balances">541 billion yuan</Fact>')).toBe(
      `${file}:1 <Fact> lacks at, show. Write <Fact of=… at=… show=…>words</Fact>.`,
    ));
});

describe("a claim", () => {
  const claim = (predicate: string, names = ' of="balances" show="netAssets"') =>
    `<Claim${names} that={${predicate}}>nearly tripled</Claim>`;

  test("that the rows bear out", () => {
    expect(about(claim('({ at }) => at("2014-03-31") > 2.8 * at("2013-12-31")'))).toBe("");
    expect(about(claim('({ value }) => value("flip", "2021/bank", "ticket") > 3000', ""))).toBe("");
  });

  test("that they do not, with every row it asked, once", () =>
    expect(about(claim('({ at }) => at("2014-03-31") > 3 * at("2013-12-31") || at("2014-03-31") > 1e12'))).toBe(
      claims(
        "nearly tripled",
        ", which the rows do not bear out: balances 2014-03-31 = 541,280,000,000; balances 2013-12-31 = 185,300,000,000. Read the sentence again and correct it, or the row.",
      ),
    ));

  test("whose predicate answers with something else than true", () =>
    expect(about(claim('({ at }) => at("2014-03-31")'))).toBe(
      claims(
        "nearly tripled",
        ", which the rows do not bear out: balances 2014-03-31 = 541,280,000,000. Read the sentence again and correct it, or the row.",
      ),
    ));

  test.each(["() => true", "() => false"])("that asks no row, and so says nothing of them: %s", (predicate) =>
    expect(about(claim(predicate))).toBe(claims("nearly tripled", " and asks no row. Compare figures of a table.")),
  );

  test.each([
    ["throws", "() => { throw new Error('no') }", "no"],
    ["is no function", "3", "predicate is not a function"],
    ["asks for what it was not given", "() => at('2014-03-31') > 1", "at is not defined"],
  ])("whose predicate %s", (_what, predicate, why) =>
    expect(about(claim(predicate))).toBe(
      claims("nearly tripled", `, but its predicate cannot run (${why}). Write that={({ at, value }) => …}.`),
    ),
  );

  test("of a missing row", () =>
    expect(about(claim('({ at }) => at("2014-03-30") > 0'))).toBe(
      claims("nearly tripled", '. No row "2014-03-30" in data/balances.csv. Near it: 2014-02-15, 2014-03-31.'),
    ));

  test("of a wrong id", () =>
    expect(about(claim('({ value }) => value("ballances", "2014-03-31", "netAssets") > 0', ""))).toBe(
      claims("nearly tripled", '. No table or chart "ballances". Correct the id.'),
    ));

  test("that asks `at` without naming a table", () =>
    expect(about(claim('({ at }) => at("2014-03-31") > 0', ' of="balances"'))).toBe(
      claims("nearly tripled", ". `at` needs the claim's `of` and `show`. Name them, or use value(of, key, show)."),
    ));

  test("without a comparison", () =>
    expect(about('<Claim of="balances">nearly tripled</Claim>')).toBe(
      claims(
        "nearly tripled",
        ', but it compares nothing. Write a form, as in ratio={["2014-03-31", "2013-12-31"]} between={[2.8, 3]}, or that={({ at, value }) => …}.',
      ),
    ));

  test("and the fact within it are both checked", () =>
    expect(
      about(
        claim("() => true").replace(
          "tripled",
          '<Fact of="balances" at="2018-03-31" show="netAssets">1.8 trillion yuan</Fact>',
        ),
      ),
    ).toBe(
      `${claims("nearly 1.8 trillion yuan", " and asks no row. Compare figures of a table.")}
${says("1.8 trillion yuan", '. The row "2018-03-31" of balances says 1,689,200,000,000 yuan. Read the sentence again and correct it, or the row.')}`,
    ));
});

test("charts are placed, not checked", () => expect(about("<Chart of={balance} />")).toBe(""));

test("complaints come in the order of the essay", () => {
  const prose = essay('<Fact of="a" at="b" show="c">1%</Fact>\n\n<Fact of="d" at="e" show="f">2%</Fact>');
  expect(checkProse(prose, "en", lookup)).toEqual([
    `${file}:1 says "1%". No table or chart "a". Correct the id.`,
    `${file}:3 says "2%". No table or chart "d". Correct the id.`,
  ]);
});

describe("the two languages of an essay", () => {
  const other = "content/essays/small/zh.mdx";
  const twins = (en: string, zh: string) => checkTwins(essay(en), essay(zh, other)).join("\n");
  const fact = (at: string, words: string) => `<Fact of="balances" at="${at}">${words}</Fact>`;

  test("say the same in other words", () =>
    expect(twins(`${fact("a", "5%")} <Chart of={x} />`, `${fact("a", "百分之五")}\n\n<Chart of={x} />`)).toBe(""));

  test("name different rows", () =>
    expect(twins(fact("a", "5"), `\n\n${fact("b", "5")}`)).toBe(
      `${file}:1 has <Fact of="balances" at="a">, where ${other}:3 has <Fact of="balances" at="b">. Make the two languages say the same.`,
    ));

  test("claim different things", () =>
    expect(
      twins("<Claim that={({ at }) =>\n  at(1) > 2}>x</Claim>", "<Claim that={({ at }) => at(1) > 3}>x</Claim>"),
    ).toBe(
      `${file}:1 has <Claim that={({ at }) => at(1) > 2}>, where ${other}:1 has <Claim that={({ at }) => at(1) > 3}>. Make the two languages say the same.`,
    ));

  test("one says more", () => {
    expect(twins(`${fact("a", "5")} ${fact("b", "6")}`, fact("a", "5"))).toBe(
      `${file}:1 has <Fact of="balances" at="b">, where ${other} has nothing more. Make the two languages say the same.`,
    );
    expect(twins("", "<Chart of={x} />")).toBe(
      `${file} has nothing more, where ${other}:1 has <Chart of={x}>. Make the two languages say the same.`,
    );
  });

  test("only the first difference is said: the rest follows from it", () =>
    expect(
      twins(`${fact("a", "5")} ${fact("b", "6")}`, `${fact("b", "6")} ${fact("a", "5")}`).split("\n"),
    ).toHaveLength(1));
});

test("the error carries its complaints apart and together", () => {
  const error = new ProseError(["a", "b"]);
  expect([error.name, error.message, error.complaints]).toEqual(["ProseError", "a\nb", ["a", "b"]]);
});
