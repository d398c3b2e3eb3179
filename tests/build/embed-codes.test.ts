import { describe, expect, test } from "vitest";
import measured from "../../src/embed-kit/heights.json" with { type: "json" };
import { heightAt, type Heights } from "../../src/embed-kit/heights.ts";
import { builtCharts } from "../../scripts/built-charts.ts";
import { codeOf } from "../contract/lib/codes.ts";
import { homeFrom } from "./lib/site.ts";

const heights = measured as unknown as Record<string, Record<"en" | "zh", { on: Heights }>>;
const home = homeFrom(process.env);
const every = builtCharts("dist").flatMap((chart) => (["en", "zh"] as const).map((lang) => [chart, lang] as const));

describe.each(every)("the short frame of %s, %s", (chart, lang) => {
  const code = codeOf("dist", chart, lang, "short", home, home.href);

  test("has at most 400 characters", () => expect(code.length).toBeLessThanOrEqual(400));

  test("is never lower than the chart was measured, whatever the column", () => {
    const height = Number(/ height="(\d+)"/.exec(code)![1]);
    for (let width = 260; width <= 1400; width++)
      expect(height, `at ${width} px`).toBeGreaterThanOrEqual(heightAt(heights[chart]![lang].on, width));
  });

  test("keeps that height in a browser or sanitizer that drops the style, or part of it", () => {
    const style = / style="([^"]*)"/.exec(code)![1]!;
    expect(style).not.toMatch(/(?:^|;)(?:min-|max-)?height:/);
  });
});
