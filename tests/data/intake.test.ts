import { expect, test } from "vitest";
import { consequencesOf } from "../../scripts/intake/consequences.ts";
import { tableBytes } from "../../src/site/tables/tables.ts";

const table = "yuebao-net-assets";
const csv = new TextDecoder().decode(tableBytes(table));

test("a table as it is makes nothing untrue", () =>
  expect(consequencesOf(table, csv)).toEqual({ titles: [], sentences: [], charts: [] }));

test("another figure is followed to the titles, the sentences and the drawings that lean on it", () => {
  const other = csv.replace(/^(2018-03-31),\d+(?:\.\d+)?/mu, "$1,168.9");
  expect(other).not.toBe(csv);
  const { titles, sentences, charts } = consequencesOf(table, other);
  expect(titles.filter((title) => title.startsWith("src/charts/yuebao-balance/chart.ts: the title "))).toHaveLength(1);
  expect(sentences.some((line) => /^content\/essays\/[a-z-]+\/en\.mdx:\d+ says "/u.test(line))).toBe(true);
  expect(sentences.some((line) => /^content\/essays\/[a-z-]+\/zh\.mdx:\d+ says "/u.test(line))).toBe(true);
  expect(charts).toContain("yuebao-balance");
});

test("a source that was added for the rows may be cited by nothing else yet", () => {
  const source = "zz-made-up";
  const text = (id: string) => new TextDecoder().decode(tableBytes(id));
  const sources = text("sources");
  const last = sources.trimEnd().split("\n").at(-1)!;
  const withSource = `${sources}${last.replace(/^[^,]*/u, source)}\n`;
  const stored = (id: string) => (id === "sources" ? new TextEncoder().encode(withSource) : tableBytes(id));
  const rows = csv.trimEnd().split("\n");
  const cells = rows.at(-1)!.split(",");
  const row = ["2026-10-31", "6500", "100m CNY", "", "press", source, ...cells.slice(6).map(() => "")].slice(
    0,
    rows[0]!.split(",").length,
  );
  expect(consequencesOf(table, `${csv}${row.join(",")}\n`, stored).charts).toContain("yuebao-balance");
});
