import { expect, test } from "vitest";
import { inLanguage } from "../../../../src/client/picture/chart-file.ts";
import { fileNameOf } from "../../../../src/client/picture/draw-picture.ts";
import { charts } from "../../../../src/site/registry/registry.ts";

test.each([
  ["/charts/rate-gap.json", "zh", "/zh/charts/rate-gap.json"],
  ["/zh/charts/rate-gap.json", "en", "/charts/rate-gap.json"],
  ["/zh/charts/rate-gap.json", "zh", "/zh/charts/rate-gap.json"],
  ["/word-order/charts/rate-gap.json", "zh", "/word-order/zh/charts/rate-gap.json"],
] as const)("%s in %s is %s", (address, lang, expected) => expect(inLanguage(address, lang)).toBe(expected));

test("a picture's file is named by what sets it apart", () => {
  const chart = charts.get("whole-scale")!;
  const plain = { measure: "value", unit: "year", currency: "yuan" };
  const wanted = { frame: "card", theme: "light", lang: "en", choices: plain } as const;
  expect(fileNameOf(chart, wanted)).toBe("whole-scale-card-en");
  expect(fileNameOf(chart, { ...wanted, theme: "dark", lang: "zh", choices: { ...plain, measure: "count" } })).toBe(
    "whole-scale-count-card-dark-zh",
  );
});
