import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { allSeries, isSeries, findSeries, seriesGroups, sibling } from "../../../src/explore/catalogue.ts";
import { annotations } from "../../../src/explore/events.ts";
import { seriesPoints } from "../../../src/explore/points.ts";
import { langs } from "../../../src/i18n/lang.ts";
import { tables } from "./tables.ts";

test("every file of series is in the catalogue", () => {
  const files = readdirSync("src/explore/series").map((name) => name.replace(/\.ts$/, ""));
  expect(seriesGroups.map(({ table }) => table).sort()).toEqual(files.sort());
});

test("a series is named for its table", () => {
  for (const { table, series } of seriesGroups)
    for (const { id } of series) expect(id === table || id.startsWith(`${table}.`), id).toBe(true);
  expect(new Set(allSeries.map(({ id }) => id)).size).toBe(allSeries.length);
});

test.each(allSeries.map((series) => [series.id, series] as const))(
  "%s has two figures at least, of its unit",
  (_, series) => {
    const points = seriesPoints(series, tables);
    expect(points.length).toBeGreaterThan(1);
    const rows = tables
      .rows(series.table)
      .filter((row) => points.some(({ from }) => from.includes(`${series.table}/${row.key}`)));
    expect(new Set(rows.map((row) => row["unit"]))).toEqual(new Set([series.unit]));
    expect(new Set(points.map(({ meeting, segment }) => `${meeting} ${segment}`)).size).toBe(points.length);
  },
);

test.each(allSeries.map((series) => [series.id, series] as const))(
  "%s is named in both languages",
  (_, { subject, measure, short }) => {
    for (const words of [subject.name, measure, short])
      for (const lang of langs) expect(words[lang].trim()).not.toBe("");
  },
);

test("a part is declared of a series that is there, over the same length of time and in the same unit", () => {
  const parts = allSeries.filter(({ partOf }) => partOf);
  expect(parts.length).toBeGreaterThan(5);
  for (const part of parts)
    for (const id of part.partOf!) {
      expect(isSeries(id), `${part.id} in ${id}`).toBe(true);
      expect(findSeries(id).every).toBe(part.every);
    }
});

test("no part is ever larger than its whole", () => {
  for (const part of allSeries)
    for (const id of part.partOf ?? []) {
      const whole = new Map(
        seriesPoints(findSeries(id), tables).map((point) => [`${point.meeting} ${point.segment}`, point.value]),
      );
      for (const { meeting, segment, value, grade } of seriesPoints(part, tables)) {
        const total = whole.get(`${meeting} ${segment}`);
        if (total !== undefined && grade !== "bound")
          expect(value, `${part.id} in ${meeting}`).toBeLessThanOrEqual(total);
      }
    }
});

test("every event of a group stands in the table of events and has a label", () => {
  const known = new Set(tables.rows("events").map(({ key }) => key));
  for (const id of seriesGroups.flatMap(({ events }) => events)) {
    expect(known.has(id), id).toBe(true);
    expect(
      annotations.some(({ event }) => event === id),
      id,
    ).toBe(true);
  }
});

describe("the figures for the other period", () => {
  test("of a yearly series are its quarters", () =>
    expect(sibling(findSeries("payment-volumes.bank-mobile.value.year"))?.id).toBe(
      "payment-volumes.bank-mobile.value.quarter",
    ));
  test("of one without are none", () => expect(sibling(findSeries("yuebao-net-assets"))).toBeUndefined());
});

test("an id nobody knows is an error that lists the known", () => {
  expect(() => findSeries("nothing")).toThrow(
    /^No series "nothing"\. Known: payment-volumes\.nonbank-online\.value\.year, /,
  );
});
