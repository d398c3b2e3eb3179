import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gaps, stretches } from "../../../../src/chart-kit/marks/line.ts";
import { row } from "../small-chart.ts";
import { anyRows, day, scoped, utc, x } from "./rows.ts";

const quarter = 100;
const scope = (row: { scope: string }) => row.scope;
const days = (from: string, to: string) => (utc(to).getTime() - utc(from).getTime()) / day;
const dates = (stretch: { rows: readonly { date: string }[] }) => stretch.rows.map(({ date }) => date);

describe("a line", () => {
  test("joins neighbours", () => {
    const rows = ["2014-03-31", "2014-06-30", "2014-09-30"].map((date) => row(date, 1));
    expect(stretches(rows, { x, maxGapDays: quarter })).toEqual([{ rows, derived: false }]);
  });

  test("stops where a figure is missing", () => {
    const rows = ["2014-03-31", "2014-06-30", "2014-12-31", "2015-03-31"].map((date) => row(date, 1));
    expect(stretches(rows, { x, maxGapDays: quarter }).map(dates)).toEqual([
      ["2014-03-31", "2014-06-30"],
      ["2014-12-31", "2015-03-31"],
    ]);
  });

  test("joins what lies exactly as far apart as it may", () => {
    const rows = [row("2014-01-01", 1), row("2014-01-11", 1)];
    expect(stretches(rows, { x, maxGapDays: 10 })).toHaveLength(1);
    expect(stretches(rows, { x, maxGapDays: 9 })).toHaveLength(0);
  });

  test("stops where the figures change their meaning", () => {
    const rows = [
      scoped("2014-03-31", "old"),
      scoped("2014-06-30", "old"),
      scoped("2014-09-30", "new"),
      scoped("2014-12-31", "new"),
    ];
    expect(stretches(rows, { x, maxGapDays: quarter, scope }).map(dates)).toEqual([
      ["2014-03-31", "2014-06-30"],
      ["2014-09-30", "2014-12-31"],
    ]);
  });

  test("passes a bound by", () => {
    const rows = [row("2014-01-01", 1), row("2014-01-15", 9, "bound"), row("2014-01-31", 2)];
    expect(stretches(rows, { x, maxGapDays: quarter }).map(dates)).toEqual([["2014-01-01", "2014-01-31"]]);
  });

  test("is of another look where an end of it is derived", () => {
    const rows = [
      row("2014-01-01", 1),
      row("2014-02-01", 2),
      row("2014-03-01", 3, "derived"),
      row("2014-04-01", 4),
      row("2014-05-01", 5),
    ];
    expect(stretches(rows, { x, maxGapDays: quarter }).map((stretch) => [stretch.derived, ...dates(stretch)])).toEqual([
      [false, "2014-01-01", "2014-02-01"],
      [true, "2014-02-01", "2014-03-01", "2014-04-01"],
      [false, "2014-04-01", "2014-05-01"],
    ]);
  });

  test.each([[[]], [[row("2014-01-01", 1)]]])("needs two figures: %j", (rows) =>
    expect(stretches(rows, { x, maxGapDays: quarter })).toEqual([]),
  );
});

test("never across a gap, a change of scope or a bound; every other pair of neighbours is joined, once", () =>
  fc.assert(
    fc.property(anyRows, fc.integer({ min: 1, max: 150 }), (rows, maxGapDays) => {
      const drawn = stretches(rows, { x, maxGapDays, scope });
      const joined = drawn.flatMap(({ rows, derived }) =>
        rows.slice(1).map((to, index) => ({ from: rows[index]!, to, derived })),
      );
      for (const { from, to, derived } of joined) {
        expect(days(from.date, to.date)).toBeLessThanOrEqual(maxGapDays);
        expect(from.scope).toBe(to.scope);
        expect([from.grade, to.grade]).not.toContain("bound");
        expect(derived).toBe([from.grade, to.grade].includes("derived"));
      }
      const solid = rows.filter(({ grade }) => grade !== "bound");
      const near = solid
        .slice(1)
        .filter((to, index) => days(solid[index]!.date, to.date) <= maxGapDays && solid[index]!.scope === to.scope);
      expect(joined.map(({ to }) => to)).toEqual(near);
    }),
  ));

describe("gaps", () => {
  test("are the spans no line may cross", () => {
    const rows = ["2014-03-31", "2014-06-30", "2014-12-31", "2015-03-31"].map((date) => row(date, 1));
    expect(gaps(rows, { x, maxGapDays: quarter })).toEqual([{ from: utc("2014-06-30"), to: utc("2014-12-31") }]);
  });

  test("a bound does not fill one", () => {
    const rows = [row("2014-01-01", 1), row("2014-06-01", 1, "bound"), row("2014-12-01", 1)];
    expect(gaps(rows, { x, maxGapDays: 200 })).toEqual([{ from: utc("2014-01-01"), to: utc("2014-12-01") }]);
  });

  test("where the figures keep their meaning, each pair of neighbours is either joined or a gap", () =>
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 1, max: 150 }), (rows, maxGapDays) => {
        const pairs = Math.max(0, rows.filter(({ grade }) => grade !== "bound").length - 1);
        const joined = stretches(rows, { x, maxGapDays }).reduce((sum, { rows }) => sum + rows.length - 1, 0);
        expect(joined + gaps(rows, { x, maxGapDays }).length).toBe(pairs);
      }),
    ));
});
