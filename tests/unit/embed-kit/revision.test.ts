import { expect, test } from "vitest";
import { compareRows } from "../../../src/embed-kit/revision.ts";

const before = [
  { key: "2025-03", value: 100, share: 0.5, grade: "printed" },
  { key: "2025-06", value: 200, share: 0.25, grade: "printed" },
];

test("nothing has changed", () => expect(compareRows(before, before)).toEqual({ revised: [], added: 0, removed: 0 }));

test("figures that moved, the largest change first", () =>
  expect(
    compareRows(before, [
      { ...before[0]!, value: 101 },
      { ...before[1]!, share: 0.2 },
    ]),
  ).toEqual({
    revised: [
      { key: "2025-06", column: "share", percent: expect.closeTo(-20, 9) as number },
      { key: "2025-03", column: "value", percent: expect.closeTo(1, 9) as number },
    ],
    added: 0,
    removed: 0,
  }));

test("rows that came and rows that went, in whatever order they stand", () =>
  expect(compareRows(before, [{ key: "2025-09", value: 1 }, before[1]!])).toEqual({
    revised: [],
    added: 1,
    removed: 1,
  }));

test("a blank that was filled, a figure that was taken back", () => {
  const blank = { key: "2025-09", value: null };
  expect(compareRows([blank], [{ ...blank, value: 3 }])).toEqual({ revised: [], added: 1, removed: 0 });
  expect(compareRows([{ ...blank, value: 3 }], [blank])).toEqual({ revised: [], added: 0, removed: 1 });
  // JSON leaves out what is undefined.
  expect(compareRows([{ key: "a", value: 3 }], [{ key: "a" }])).toEqual({ revised: [], added: 0, removed: 1 });
});

test("words and grades are no figures", () =>
  expect(compareRows(before, [{ ...before[0]!, grade: "derived" }, before[1]!]).revised).toEqual([]));

test("from nought there is no size of change to tell, but a change", () =>
  expect(compareRows([{ key: "a", value: 0 }], [{ key: "a", value: 3 }]).revised).toEqual([
    { key: "a", column: "value", percent: Infinity },
  ]));
