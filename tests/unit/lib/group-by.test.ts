import { expect, test } from "vitest";
import { groupBy } from "../../../src/lib/group-by.ts";

test("groups rows in the order in which they come", () =>
  expect([...groupBy([3, 1, 4, 1, 5], (n) => n % 2 === 0)]).toEqual([
    [false, [3, 1, 1, 5]],
    [true, [4]],
  ]));
test("of no rows there are no groups", () => expect(groupBy([], String).size).toBe(0));
