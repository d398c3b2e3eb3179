import { describe, expect, test } from "vitest";
import { checkProse } from "../../../../src/site/prose/check.ts";
import { mutate } from "../../../../src/site/prose/mutate.ts";
import { essay, file, lookup } from "./small-essay.ts";

const claim = (form: string, names = ' of="balances" show="netAssets"') => `<Claim${names} ${form}>so much</Claim>`;
const about = (line: string) => checkProse(essay(line), "en", lookup).join("\n");
const complains = (rest: string) => `${file}:1 claims "so much"${rest}`;
const [e2013, e2014, e2018] = ['"2013-12-31"', '"2014-03-31"', '"2018-03-31"'];

describe("the usual forms hold and do not hold", () => {
  test.each([
    [`ratio={[${e2014}, ${e2013}]} between={[2.8, 3]}`],
    [`value=${e2014} between={[541e9, 542e9]}`],
    [`value=${e2014} times={1 / 1e9} between={[541, 542]}`],
    [`difference={[${e2014}, ${e2013}]} between={[355e9, 357e9]}`],
    [`sum={[${e2014}, ${e2013}]} between={[726e9, 727e9]}`],
    [`share={[${e2013}, ${e2014}]} between={[34, 35]}`],
    [`change={[${e2013}, ${e2014}]} between={[190, 193]}`],
    [`more={[${e2014}, ${e2013}]}`],
    [`less={[${e2013}, ${e2014}]} between={[0.3, 0.4]}`],
    [`firstFall={[${e2013}, ${e2014}, "2014-02-15"]}`],
    [`highest={[${e2018}, ${e2014}, ${e2013}]}`],
    [`lowest={[${e2013}, ${e2014}, ${e2018}]}`],
    [`ratio={[["flip", "2021/bank", "ticket"], ${e2014}]} between={[6e-9, 7e-9]}`],
    [`ratio={[{ difference: [${e2014}, ${e2013}] }, { sum: [${e2014}, ${e2013}] }]} between={[0.48, 0.5]}`],
    [`both={[{ more: [${e2014}, ${e2013}] }, { ratio: [${e2018}, ${e2014}], between: [3, 3.25] }]}`],
  ])("%s", (form) => expect(about(claim(form))).toBe(""));

  test.each([
    [`ratio={[${e2014}, ${e2013}]} between={[3, 4]}`, "ratio is 2.921, asked to be between 3 and 4"],
    [`more={[${e2013}, ${e2014}]}`, "more is 0.3423"],
    [`less={[${e2014}, ${e2013}]}`, "less is 2.921"],
    [`highest={[${e2013}, ${e2014}]}`, "highest is 0.3423"],
    [`lowest={[${e2014}, ${e2013}]}`, "lowest is 2.921"],
  ])("%s", (form, found) => expect(about(claim(form))).toContain(`, which the rows do not bear out: ${found}; `));

  test("a fall that is not the first", () =>
    expect(about(claim(`firstFall={[${e2014}, ${e2013}, "2014-02-15", ${e2013}]}`))).toBe(
      complains(
        ", which the rows do not bear out: firstFall is 0.4632; balances 2014-03-31 = 541,280,000,000; balances 2013-12-31 = 185,300,000,000; balances 2014-02-15 = 400,000,000,000. Read the sentence again and correct it, or the row.",
      ),
    ));

  test("one of both is named", () =>
    expect(
      about(claim(`both={[{ more: [${e2014}, ${e2013}] }, { ratio: [${e2018}, ${e2014}], between: [4, 5] }]}`)),
    ).toContain("bear out: ratio is 3.121, asked to be between 4 and 5; "));
});

describe("what is written badly", () => {
  test.each([
    [
      "",
      ', but it compares nothing. Write a form, as in ratio={["2014-03-31", "2013-12-31"]} between={[2.8, 3]}, or that={({ at, value }) => …}.',
    ],
    [
      `ratio={[${e2014}, ${e2013}]}`,
      ", but ratio has no range. Write between={[low, high]}, so that a changed row is noticed.",
    ],
    [
      `ratio={[${e2014}, ${e2013}]} between={[3, 2.8]}`,
      ", but between must be two numbers, the lower first. Write between={[2.8, 3]}.",
    ],
    [`ratio={[${e2014}]} between={[1, 2]}`, ", but ratio takes 2 figures. Write ratio={[…]}."],
    [`firstFall={[${e2014}]}`, ", but firstFall takes 3 or more figures. Write firstFall={[…]}."],
    [
      `ratio={[${e2014}, ${e2013}]} more={[${e2014}, ${e2013}]} between={[2, 3]}`,
      ", but it names both ratio and more. Write two claims, or both={[…]}.",
    ],
    [
      `ratio={[["balances", "2014-03-31"], ${e2013}]} between={[2, 3]}`,
      ', but a figure of another table is named by three words. Write ["yuebao-yield", "2014-01-02", "yield"].',
    ],
    [
      `ratio={[{ of: "balances" }, ${e2013}]} between={[2, 3]}`,
      ", but it names no comparison. Write one of value, ratio, difference, sum, share, change, more, less, firstFall, highest, lowest.",
    ],
    [
      `ratio={[sum, ${e2013}]} between={[2, 3]}`,
      ", but what it compares cannot be read (sum is not defined). See docs/prose.md.",
    ],
    [
      `ratio={["2014-03-30", ${e2013}]} between={[2, 3]}`,
      '. No row "2014-03-30" in data/balances.csv. Near it: 2014-02-15, 2014-03-31.',
    ],
  ])("%s", (form, rest) => expect(about(claim(form))).toBe(complains(rest)));

  test("a key of no table", () =>
    expect(about(claim(`more={[${e2014}, ${e2013}]}`, ""))).toBe(
      complains(
        '. "2014-03-31" is a key of no table: the claim names no `of` and `show`. Name them, or write ["table", "2014-03-31", "column"].',
      ),
    ));
});

test("a form with a range notices every change of every cell", () => {
  const tried = (form: string) => mutate(essay(claim(form)), "en", lookup);
  expect(tried(`ratio={[${e2014}, ${e2013}]} between={[2.8, 3]}`)).toEqual({ tried: 6, caught: 6, missed: [] });
  expect(
    tried(`ratio={[{ difference: [${e2014}, ${e2013}] }, ["flip", "2021/bank", "ticket"]]} between={[101e6, 103e6]}`),
  ).toEqual({ tried: 9, caught: 9, missed: [] });
});
