import { expect, test } from "vitest";
import { isCcBy, isOpen, producersOf } from "../../../../src/site/tables/producers.ts";
import { datasetOf, datasets } from "../../../../src/site/tables/tables.ts";
import { small } from "../../chart-kit/small-chart.ts";

test("the producer of every table, each once, in the order of the chart", () => {
  const producers = producersOf(small({ datasets: ["yuebao-yield", "deposit-rates", "yuebao-net-assets"] }));
  expect(producers).toEqual([datasetOf("yuebao-yield").producer, datasetOf("deposit-rates").producer]);
});

test("a table nobody promised", () =>
  expect(() => producersOf(small({ datasets: ["small"] }))).toThrow(/^No dataset "small"\. Known: /));

test("a chart is as open as the least open of its tables", () => {
  const closed = [...datasets.values()].filter(({ licence }) => !licence.downloadable).map(({ id }) => id);
  const others = [...datasets.values()].filter(({ licence }) => licence.id !== "CC-BY-4.0").map(({ id }) => id);
  expect(isOpen(small({ datasets: ["yuebao-yield", "deposit-rates"] }))).toBe(true);
  expect(isCcBy(small({ datasets: ["yuebao-yield", "deposit-rates"] }))).toBe(true);
  for (const id of closed) expect(isOpen(small({ datasets: ["yuebao-yield", id] }))).toBe(false);
  for (const id of others) expect(isCcBy(small({ datasets: ["yuebao-yield", id] }))).toBe(false);
});
