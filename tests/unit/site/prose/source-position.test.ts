import { expect, test } from "vitest";
import type { Plugin } from "vite";
import { sourcePosition, withWhereabouts } from "../../../../src/site/prose/source-position.ts";

const file = "content/essays/small/en.mdx";

test("every fact, claim and chart learns its file and line", () => {
  const source =
    'a\n<Fact of="a">5</Fact> and <Claim that={x}>more</Claim>\n\n<Chart of={balance} />\n<Chart/><Fact>6</Fact>';
  expect(withWhereabouts(source, file)).toBe(
    `a
<Fact where="${file}:2" of="a">5</Fact> and <Claim where="${file}:2" that={x}>more</Claim>

<Chart where="${file}:4" of={balance} />
<Chart where="${file}:5"/><Fact where="${file}:5">6</Fact>`,
  );
});

test("a tag that goes on in the next line is one too", () => {
  expect(withWhereabouts('<Fact\n  of="a">5</Fact>', file)).toBe(`<Fact where="${file}:1"\n  of="a">5</Fact>`);
});

test("other tags are left as they are", () => {
  const source = "<Facts /> <FactBox /> </Fact> <Charts of={x} /> <fact />";
  expect(withWhereabouts(source, file)).toBe(source);
});

type Transform = (code: string, id: string) => { code: string } | null;

/** The plug-in's step, in a project at /site. */
function step(id: string): string | undefined {
  const plugin = sourcePosition() as Plugin & { configResolved: (config: object) => void; transform: Transform };
  plugin.configResolved({ root: "/site" });
  return plugin.transform("<Chart />", id)?.code;
}

test("essays are given sourcePosition, relative to the project", () => {
  expect(step(`/site/${file}`)).toBe(`<Chart where="${file}:1" />`);
  expect(step(`/site/${file}?astroPropagatedAssets`)).toBe(`<Chart where="${file}:1" />`);
});

test.each([
  "/site/src/pages/index.mdx",
  "/site/content/essays/small/notes.md",
  "/elsewhere/content/essays/small/en.mdx",
])("%s is not touched", (id) => expect(step(id)).toBeUndefined());
