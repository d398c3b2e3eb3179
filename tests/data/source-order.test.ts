import { expect, test } from "vitest";
import { isOutOfOrder } from "../../src/site/tables/source-order.ts";
import { sourceOf, tables } from "../../src/site/tables/tables.ts";

test("a Chinese first-hand page is named before pages in other languages wherever both were seen", () => {
  const late = [...tables()].flatMap(([id, rows]) =>
    rows
      .filter((row) => typeof row["source"] === "string")
      .filter((row) => isOutOfOrder([row["source"] as string, ...((row["also"] as string[]) ?? [])].map(sourceOf)))
      .map((row) => `data/${id}.csv:${row.line}`),
  );
  expect(late).toEqual([]);
});
