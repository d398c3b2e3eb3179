import { describe, expect, test } from "vitest";
import { checkProse, checkTwins } from "../../../../src/site/prose/check.ts";
import type { Lookup } from "../../../../src/site/prose/figures.ts";
import { mutate } from "../../../../src/site/prose/mutate.ts";
import { essay, file, lookup as small } from "./small-essay.ts";

const rate = (every: "year" | "month", period: string, rate: number, line: number) => ({
  key: `${every}/${period}`,
  line,
  every,
  period,
  rate,
  unit: "CNY per USD",
  source: "rates",
});

const lookup: Lookup = (of) =>
  of === "exchange-rates"
    ? { what: "data/exchange-rates.csv", rows: [rate("month", "2014-03", 6.2, 2), rate("year", "2013", 6, 3)] }
    : of === "shares"
      ? {
          what: "data/shares.csv",
          rows: [{ key: "2013", line: 2, year: "2013", share: 12, unit: "percent" }],
        }
      : small(of);

const about = (line: string) => checkProse(essay(line), "en", lookup).join("\n");
const fact = (words: string, { of = "balances", at = "2014-03-31", show = "netAssets", unit = "usd" } = {}) =>
  `<Fact of="${of}" at="${at}" show="${show}" in="${unit}">${words}</Fact>`;
const says = (words: string, rest: string) => `${file}:1 says "${words}"${rest}`;

describe("a fact in dollars", () => {
  test("that agrees with its row at the month's rate", () => expect(about(fact("$87.3 billion"))).toBe(""));

  test("that agrees at the year's rate where its month has none", () =>
    expect(about(fact("$31 billion", { at: "2013-12-31" }))).toBe(""));

  test("that does not agree", () =>
    expect(about(fact("$88.3 billion"))).toBe(
      says(
        "$88.3 billion",
        '. The row "2014-03-31" of balances says 541,280,000,000 yuan, which is 87,303,226,000 US dollars at the mean rate of 2014-03. Read the sentence again and correct it, or the row.',
      ),
    ));

  test("whose words are not dollars", () =>
    expect(about(fact("541 billion"))).toBe(
      says(
        "541 billion",
        ', and is marked in="usd". Expected dollars, as in "$87.1 billion". Write the sign, or take the mark out.',
      ),
    ));

  test("of a date without a rate", () =>
    expect(about(fact("$270 billion", { at: "2018-03-31" }))).toBe(
      says(
        "$270 billion",
        '. No rate for "2018-03-31" in data/exchange-rates.csv. Add the rate with its source, or take out in="usd".',
      ),
    ));

  test("of a figure that is no money", () =>
    expect(about(fact("$12", { of: "shares", at: "2013", show: "share" }))).toBe(
      says("$12", '. The row "2013" of shares counts percent, not yuan. Take out in="usd".'),
    ));

  test("in a unit that is not known", () =>
    expect(about(fact("$87.3 billion", { unit: "eur" }))).toBe(
      `${file}:1 is marked in="eur". Expected in="usd", or none. Correct it.`,
    ));

  test("is asked of one language only", () => {
    const yuan = '<Fact of="balances" at="2014-03-31" show="netAssets">541 billion yuan</Fact>';
    expect(checkTwins(essay(`${yuan} (${fact("$87.3 billion")})`), essay(yuan))).toEqual([]);
  });

  test("notices when its row or its rate changes", () => {
    const { tried, caught, missed } = mutate(essay(fact("$87.3 billion")), "en", lookup);
    expect({ tried, caught, missed }).toEqual({ tried: 6, caught: 6, missed: [] });
  });
});
