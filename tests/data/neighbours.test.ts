import { expect, test } from "vitest";
import { tableOf } from "../../src/site/tables/tables.ts";
import { series, surprises } from "./lib/neighbours.ts";

/** A slipped decimal point is the commonest slip of all, and no type can see it: a figure's neighbours can. */
test.each(Object.keys(series))(
  "%s: every figure is within three times the nearer of its neighbours, or said to stand alone",
  (id) => {
    expect(surprises(id, tableOf(id))).toEqual([]);
  },
);

test("a slipped point is seen", () => {
  const slipped = tableOf("yuebao-net-assets").map((row) =>
    row.key === "2018-03-31" ? { ...row, netAssets: 168920 } : row,
  );
  expect(surprises("yuebao-net-assets", slipped)).toEqual(["2018-03-31"]);
});
