import { describe, expect, test } from "vitest";
import { z } from "zod";
import { oneOf, period } from "../../../../src/dataset-kit/columns.ts";
import { ccBy, defineDataset, type DatasetSchema } from "../../../../src/dataset-kit/define-dataset.ts";
import { endOf, nextAfter, type Every } from "../../../../src/site/tables/calendar.ts";
import { dueOn } from "../../../../src/site/tables/due.ts";
import { expectedOf, newestOf } from "../../../../src/site/tables/expected.ts";

test.each([
  ["2016", "2016-12-31"],
  ["2016Q1", "2016-03-31"],
  ["2015Q1-Q3", "2015-09-30"],
  ["2016-02", "2016-02-29"],
  ["2016-02-03", "2016-02-03"],
])("%s ends on %s", (time, end) => expect(endOf(time)).toBe(end));

test.each<[string, Every, string]>([
  ["2026Q2", 3, "2026Q3"],
  ["2026Q4", 3, "2027Q1"],
  ["2026", 12, "2027"],
  ["2026-06-30", 3, "2026-09-30"],
  ["2023-02-17", 3, "2023-03-31"],
  ["2025-12", 1, "2026-01"],
  ["2025-06", 6, "2025-12"],
])("after %s, every %i months, comes %s", (time, every, next) => expect(nextAfter(time, every)).toBe(next));

const name = { en: "Name", zh: "名" };
const dataset: DatasetSchema = defineDataset({
  id: "payment-volumes",
  title: name,
  description: name,
  producer: name,
  licence: ccBy,
  key: ["series", "period"],
  row: z.object({ series: oneOf(["a", "b"], name), period: period(name) }),
}) as unknown as DatasetSchema;
const published: Record<string, string> = {
  q1: "2025-06-01",
  q2: "2025-08-30",
  q3: "2025-11-30",
  later: "2025-12-31",
  history: "2031-01-01",
  month: "2025-12",
};
const row = (series: string, period: string, source: string, also: string[] = []) => ({
  key: `${series}/${period}`,
  line: 2,
  series,
  period,
  source,
  also,
});
const rows = [
  row("a", "2024", "history"),
  row("a", "2025Q1", "q1"),
  row("a", "2025Q2", "later", ["q2", "month"]),
  row("a", "2025Q3", "q3"),
  row("a", "2025Q1-Q3", "q3"),
  row("b", "2025Q2", "q2"),
];
const expected = expectedOf(dataset, rows, (source) => published[source]);

describe("what is expected next", () => {
  test("follows the newest figure of each series, by the median lag of the first pages that printed them", () =>
    expect(expected).toEqual([
      { series: "a", newest: "2025Q3", next: { period: "2025Q4", by: "2026-03-02", lag: 61, of: 3 } },
      { series: "b", newest: "2025Q2", next: { period: "2025Q3", by: "2025-11-30", lag: 61, of: 3 } },
    ]));

  test("is not known of fewer than three figures", () =>
    expect(expectedOf(dataset, rows.slice(0, 3), (source) => published[source])).toEqual([
      { series: "a", newest: "2025Q2" },
    ]));

  test("is not said of a table that is closed", () =>
    expect(expectedOf({ ...dataset, id: "closed" }, rows, (source) => published[source])[0]).toEqual({
      series: "a",
      newest: "2025Q3",
    }));

  test("of a table is what its newest series expects", () => expect(newestOf(expected)?.newest).toBe("2025Q3"));
});

describe("what is due", () => {
  const due = (today: string) => dueOn(today, [["payment-volumes", expected]]);

  test("is nothing before its day", () => expect(due("2025-11-29")).toEqual([]));

  test("names a series that others have passed, and one whose publisher is late", () =>
    expect(due("2026-03-02")).toEqual([
      "data/payment-volumes.csv: a: newest 2025Q3; 2025Q4 was expected by 2026-03-02, 61 days after its end as in 3 periods before.",
      "data/payment-volumes.csv: b: newest 2025Q2; 2025Q3 is wanting, where other series have 2025Q3.",
    ]));
});
