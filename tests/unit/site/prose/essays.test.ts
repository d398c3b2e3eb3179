import { expect, test } from "vitest";
import { checkEssay, essayFile, lookup, readProse, sourcesInProse } from "../../../../src/site/prose/essays.ts";
import { figureAt } from "../../../../src/site/prose/figures.ts";
import { parseProse } from "../../../../src/site/prose/parse.ts";

test("an essay is a folder with a file a language", () =>
  expect(essayFile("word-order", "zh")).toBe("content/essays/word-order/zh.mdx"));

test("facts may name a table, or a chart", () => {
  expect(lookup("yuebao-net-assets")?.what).toBe("data/yuebao-net-assets.csv");
  expect(lookup("count-or-value")?.what).toBe("the chart count-or-value");
  expect(lookup("toString")).toBeUndefined();
});

test("a figure carries the unit of its own column, not that of the figure beside it", () =>
  expect(figureAt(lookup, "payment-volumes", "nonbank-online/count/2021/2015", "growth")).toEqual({
    value: 24.3,
    kind: "percent",
  }));

test("an essay that says what its rows say lets the build go on", () =>
  expect(() => checkEssay("word-order")).not.toThrow());

test("it is read with its place in the project", () => {
  const prose = readProse("word-order", "zh");
  expect(prose.mentions[0]!.where).toMatch(/^content\/essays\/word-order\/zh\.mdx:\d+$/);
});

test("its sources are those of its facts, each once, in the order they are met", () => {
  const fact = (of: string, at: string) => `<Fact of="${of}" at="${at}">x</Fact>`;
  const source = (of: string, at: string) => {
    const row = lookup(of)!.rows.find(({ key }) => key === at)!;
    return (row["source"] ?? (row["sources"] as string[])[0]) as string;
  };
  const met = [
    ["yuebao-net-assets", "2018-03-31"],
    ["count-or-value", "2021/bank/ticket"],
    ["yuebao-net-assets", "2014-03-31"],
  ] as const;
  const prose = parseProse(
    [...met, met[0]].map(([of, at]) => fact(of, at)).join(" ") + ' <Fact of="no" at="no">x</Fact>',
    "a.mdx",
  );
  expect(sourcesInProse(prose)).toEqual(met.map(([of, at]) => source(of, at)));
});
