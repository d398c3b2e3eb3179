import { describe, expect, test } from "vitest";
import {
  arqueroTables,
  chartOf,
  charts,
  eventsOf,
  makeRows,
  rowsOf,
  viewsOf,
} from "../../../../src/site/registry/registry.ts";
import { tableOf } from "../../../../src/site/tables/tables.ts";
import { defineChart } from "../../../../src/chart-kit/define-chart.ts";
import { small } from "../../chart-kit/small-chart.ts";

const both = { en: "x", zh: "某" };

test("charts are known by id, in order", () => {
  expect([...charts.keys()]).toEqual([...charts.keys()].sort());
  expect([...charts.keys()]).toEqual(expect.arrayContaining(["count-or-value", "rate-gap", "yuebao-balance"]));
  expect(chartOf("rate-gap").id).toBe("rate-gap");
});

test("no such chart", () =>
  expect(() => chartOf("rate")).toThrow(new Error(`No chart "rate". Known: ${[...charts.keys()].join(", ")}.`)));

describe("rows", () => {
  const chart = chartOf("yuebao-balance");

  test("are shaped once from the checked tables", () => {
    expect(rowsOf(chart)).toBe(rowsOf(chart));
    expect(rowsOf(chart).map(({ key }) => key)).toEqual(tableOf("yuebao-net-assets").map(({ key }) => key));
  });

  test("may be shaped from other tables", () => {
    const some = tableOf("yuebao-net-assets").slice(0, 2);
    expect(
      makeRows(
        chart,
        arqueroTables(() => some),
      ).map(({ key }) => key),
    ).toEqual(some.map(({ key }) => key));
  });

  test("two of one key", () => {
    const [row] = tableOf("yuebao-net-assets");
    expect(() =>
      makeRows(
        chart,
        arqueroTables(() => [row!, row!]),
      ),
    ).toThrow(
      new Error(
        `src/charts/yuebao-balance/rows.ts makes two rows with the key "${row!.key}". Keys name rows in drawing, table and address: make each unique.`,
      ),
    );
  });

  test("none", () =>
    expect(() =>
      makeRows(
        chart,
        arqueroTables(() => []),
      ),
    ).toThrow(new Error("src/charts/yuebao-balance/rows.ts makes no rows. A chart needs something to draw.")));
});

describe("views", () => {
  const options = { a: { label: both }, b: { label: both } };

  test("one, without choices", () => expect(viewsOf(small())).toEqual([{}]));

  test("every option of a choice that is drawn, the first of the others", () => {
    const chart = small({
      choices: { measure: { label: both, options, drawn: true }, scale: { label: both, options } },
    });
    expect(viewsOf(defineChart(chart))).toEqual([
      { measure: "a", scale: "a" },
      { measure: "b", scale: "a" },
    ]);
  });
});

describe("events", () => {
  const annotated = (...events: string[]) => small({ annotations: events.map((event) => ({ event, label: both })) });

  test("are dated by their table, in order of time, in the language asked for", () => {
    const events = eventsOf(annotated("yuebao-caps-lifted", "yuebao-launch"), "zh");
    expect(events.map(({ id, iso, label }) => [id, iso, label])).toEqual([
      ["yuebao-launch", "2013-06-13", "某"],
      ["yuebao-caps-lifted", "2019-04-10", "某"],
    ]);
    expect(events[0]!.date.toISOString()).toBe("2013-06-13T00:00:00.000Z");
  });

  test("none where a chart names none", () => expect(eventsOf(small(), "en")).toEqual([]));

  test("one that never happened", () =>
    expect(() => eventsOf(annotated("yuebao-lunch"), "en")).toThrow(
      new Error(
        'Chart "small-chart" annotates the event "yuebao-lunch". No such id in data/events.csv. Correct the id, or add the event.',
      ),
    ));
});
