import { expect, test } from "vitest";
import { producersOf } from "../../../src/build/producers.ts";
import { datasetOf } from "../../../src/build/tables.ts";
import { small } from "../chart-kit/small-chart.ts";

test("the producer of every table, each once, in the order of the chart", () => {
  const producers = producersOf(small({ datasets: ["yuebao-yield", "deposit-rates", "yuebao-net-assets"] }));
  expect(producers).toEqual([datasetOf("yuebao-yield").producer, datasetOf("deposit-rates").producer]);
});

test("a table nobody promised", () =>
  expect(() => producersOf(small({ datasets: ["small"] }))).toThrow(/^No dataset "small"\. Known: /));
