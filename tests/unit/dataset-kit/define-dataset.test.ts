import { expect, expectTypeOf, test } from "vitest";
import { amount, isoDate, oneOf, optional } from "../../../src/dataset-kit/columns.ts";
import { ccBy, type RowOf } from "../../../src/dataset-kit/define-dataset.ts";
import { promise } from "./small-table.ts";

const title = { en: "Column", zh: "列" };

test("a promise is a value: what was said is what stands", () => {
  const small = promise({ date: isoDate(title) });
  expect(small).toMatchObject({ id: "small", key: ["date"], licence: ccBy });
  expect(Object.keys(small.row.shape)).toEqual(["date"]);
});

/** Checked by the type checker, like every type of these tests. */
test("rows are typed by the columns", () => {
  const small = promise({
    date: isoDate(title),
    rate: optional(amount("percent", title)),
    side: oneOf(["bank", "firm"], title),
  });
  type Row = RowOf<typeof small>;
  expect(Object.keys(small.row.shape)).toEqual(["date", "rate", "side"]);
  expectTypeOf<Row>().toEqualTypeOf<{ date: string; rate: number | undefined; side: "bank" | "firm" }>();
});
