import { describe, expect, test } from "vitest";
import { parseProse } from "../../../../src/site/prose/parse.ts";

const file = "content/essays/small/en.mdx";
const parse = (...lines: string[]) => parseProse(lines.join("\n"), file);

test("a fact: where it stands, what it names, what it says", () => {
  const { mentions } = parse(
    "---",
    "title: x",
    "---",
    "",
    'Held <Fact of="yuebao" at="2014-03-31" show="netAssets">541 billion yuan</Fact>.',
  );
  expect(mentions).toEqual([
    {
      tag: "Fact",
      where: "content/essays/small/en.mdx:5",
      attributes: { of: "yuebao", at: "2014-03-31", show: "netAssets" },
      words: "541 billion yuan",
    },
  ]);
});

test("an expression keeps its source, in braces", () => {
  const { mentions } = parse(
    'It <Claim of="a" that={({ at }) => at("x") > 2 && at("x") < 3}>doubled</Claim>.',
    "",
    "<Chart of={balance} />",
  );
  expect(mentions.map(({ attributes }) => attributes)).toEqual([
    { of: "a", that: '{({ at }) => at("x") > 2 && at("x") < 3}' },
    { of: "{balance}" },
  ]);
});

test("an attribute without a value is empty", () => {
  expect(parse("<Fact of>5</Fact>").mentions[0]!.attributes).toEqual({ of: "" });
});

test("lines count from the top of the file, past frontmatter, imports and paragraphs of several lines", () => {
  const { mentions } = parse(
    "---",
    "title: x",
    "---",
    'import a from "~/charts/a/chart";',
    "",
    "One line",
    'and <Fact of="a">5</Fact> on the next.',
    "",
    "- a list",
    '- with <Fact of="b">6</Fact>',
    "",
    "<Fact",
    '  of="c">7</Fact>',
  );
  expect(mentions.map(({ where }) => where)).toEqual([7, 10, 12].map((line) => `${file}:${line}`));
});

describe("a claim may hold facts", () => {
  const fact = '<Fact of="a">5%</Fact>';

  test("in its own line, the claim first", () => {
    const { mentions } = parse(`It <Claim that={x}>fell to ${fact}</Claim>.`);
    expect(mentions.map(({ tag, words }) => [tag, words])).toEqual([
      ["Claim", "fell to 5%"],
      ["Fact", "5%"],
    ]);
  });

  test.each([
    ["in italics", `It <Claim that={x}>fell *to ${fact}*</Claim>.`],
    ["in a link", `It <Claim that={x}>fell [to ${fact}](/a/)</Claim>.`],
    ["in a paragraph of its own", `<Claim that={x}>\n\nIt fell to ${fact}.\n\n</Claim>`],
  ])("%s", (_where, text) => {
    expect(parse(text).mentions.map(({ tag }) => tag)).toEqual(["Claim", "Fact"]);
  });
});

test("words are what a reader reads, whatever their dress", () => {
  expect(parse('<Fact of="a">**541** billion&nbsp;yuan</Fact>').mentions[0]!.words).toBe("541 billion\u00a0yuan");
});

test("other components are looked into, not kept", () => {
  expect(parse('<Aside>So <Fact of="a">5</Fact></Aside>').mentions.map(({ tag }) => tag)).toEqual(["Fact"]);
});

test("what stands in code is no mention", () => {
  expect(parse("`<Fact of='a'>5</Fact>`", "", "```mdx", '<Fact of="a">5</Fact>', "```").mentions).toEqual([]);
});

test("loose text keeps its line", () => {
  const { loose } = parse("# A *bold* title", "", 'By <Fact of="a">5</Fact> points.');
  expect(loose).toEqual([
    { line: 1, text: "A " },
    { line: 1, text: "bold" },
    { line: 1, text: " title" },
    { line: 3, text: "By " },
    { line: 3, text: " points." },
  ]);
});

test("markup that cannot be read is found by its place", () => {
  expect(() => parse("One.", "", "Two </Fact> three.")).toThrow(
    new Error(
      "content/essays/small/en.mdx:3 is no MDX that can be read (Unexpected closing slash `/` in tag, expected an open tag first). Correct the markup.",
    ),
  );
});
