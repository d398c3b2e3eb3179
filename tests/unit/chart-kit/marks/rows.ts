import fc from "fast-check";
import type { Grade } from "../../../../src/dataset-kit/grades.ts";
import { row, type Row } from "../small-chart.ts";

export const utc = (iso: string) => new Date(`${iso}T00:00:00Z`);
export const x = (row: Row) => utc(row.date);
export const day = 86_400_000;

/** A row whose figures stand on a scope of their own. */
export const scoped = (date: string, scope: string, grade: Grade = "press") => ({ ...row(date, 1, grade), scope });

/** Rows in time order, a few days to a few months apart, of any grade, on two scopes. */
export const anyRows = fc
  .array(
    fc.record({
      days: fc.integer({ min: 1, max: 200 }),
      grade: fc.constantFrom<Grade>("filing", "press", "rounded", "derived", "bound"),
      scope: fc.constantFrom("old", "new"),
    }),
    { maxLength: 30 },
  )
  .map((steps) => {
    let time = Date.UTC(2013, 0, 1);
    return steps.map(({ days, grade, scope }) => {
      time += days * day;
      return scoped(new Date(time).toISOString().slice(0, 10), scope, grade);
    });
  });
