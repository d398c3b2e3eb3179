import { expect, test } from "vitest";
import { langs } from "../../../src/i18n/lang.ts";
import { isUnit, units } from "../../../src/dataset-kit/units.ts";

test.each(Object.entries(units))("%s has a size, and a name in every language", (_id, { scale, name }) => {
  expect(scale).toBeGreaterThan(0);
  for (const lang of langs) expect(name[lang].trim()).not.toBe("");
});

test("a trillion yuan is ten thousand times a hundred million", () =>
  expect(units["trn CNY"].scale / units["100m CNY"].scale).toBe(10_000));

test("only ids of the table are units", () => {
  expect(isUnit("percent")).toBe(true);
  expect(["Percent", "", "constructor"].map(isUnit)).toEqual([false, false, false]);
});
