import { expect, test } from "vitest";
import { inOrder, isOutOfOrder } from "../../../../src/site/tables/source-order.ts";

const zhOfficial = { id: "a", kind: "official", language: "zh" } as const;
const zhFiling = { id: "b", kind: "filing", language: "zh" } as const;
const enOfficial = { id: "c", kind: "official", language: "en" } as const;
const zhPress = { id: "d", kind: "press", language: "zh" } as const;
const enPress = { id: "e", kind: "press", language: "en" } as const;
const enOther = { id: "f", kind: "other", language: "en" } as const;

test("first-hand before second-hand, Chinese before English, else as they came", () => {
  const mixed = [enOther, enPress, zhPress, enOfficial, zhFiling, zhOfficial];
  expect(inOrder(mixed).map(({ id }) => id)).toEqual(["b", "a", "c", "d", "f", "e"]);
});

test("a Chinese first-hand page after an English one is out of order; second-hand pages stand as they were seen", () => {
  expect(isOutOfOrder([enPress, zhOfficial])).toBe(true);
  expect(isOutOfOrder([zhPress, enOfficial, zhFiling])).toBe(true);
  expect(isOutOfOrder([zhOfficial, zhPress, enPress])).toBe(false);
  expect(isOutOfOrder([enPress, zhPress])).toBe(false);
});
