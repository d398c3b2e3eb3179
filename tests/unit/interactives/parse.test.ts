import { expect, test } from "vitest";
import { checkTwins } from "../../../src/site/prose/check.ts";
import { parseProse } from "../../../src/site/prose/parse.ts";
import { withWhereabouts } from "../../../src/site/prose/source-position.ts";

const parse = (text: string, file = "a.mdx") => parseProse(text, file);
const step = (of: string, words: string) =>
  `<Scrolly>\n\n<Step of={${of}} choices={{ measure: "count" }}>\n\n${words}\n\n</Step>\n\n</Scrolly>`;

test("facts inside interactives are mentions, and words inside them loose", () => {
  const { mentions, loose } = parse(step("a", 'Held <Fact of="a">5</Fact> so <Term id="m0">far</Term>.'));
  expect(mentions.map(({ tag, words }) => [tag, words])).toEqual([
    ["Scrolly", ""],
    ["Step", ""],
    ["Fact", "5"],
    ["Term", ""],
  ]);
  expect(loose.map(({ text }) => text).filter((text) => text.trim())).toEqual(["Held ", " so ", "far", "."]);
});

test("twins have the same interactives in the same order", () => {
  expect(checkTwins(parse(step("a", "x")), parse(step("a", "y")))).toEqual([]);
  expect(checkTwins(parse(step("a", "x")), parse(step("b", "x"), "b.mdx"))).toHaveLength(1);
  expect(checkTwins(parse('A <Term id="m0">x</Term>'), parse('A <Term id="pos">x</Term>', "b.mdx"))).toHaveLength(1);
  const claim = (unit: string) => `500 yuan (<Claim of="r" show="rate"${unit} value="2017">some 76 dollars</Claim>)`;
  expect(checkTwins(parse(claim(' in="usd"')), parse("500元", "b.mdx"))).toEqual([]);
  expect(checkTwins(parse(claim("")), parse("500元", "b.mdx"))).toHaveLength(1);
});

test("interactives learn where they stand", () => {
  expect(withWhereabouts("<Judge />", "a.mdx")).toBe('<Judge where="a.mdx:1" />');
});
