import { describe, expect, test } from "vitest";
import { chartWords, type ChartFacts } from "../../../src/picture-kit/chart-picture.ts";
import { frames } from "../../../src/picture-kit/frames.ts";
import { charts, defaultChoices, rowsOf } from "../../../src/site/registry/registry.ts";

const chart = charts.get("whole-scale")!;
const address = "word-order.example/charts/whole-scale";
const facts: ChartFacts = { lang: "en", producers: ["People’s Bank of China"], isCcBy: true, address, events: [] };
const words = (frame: keyof typeof frames, changed: Record<string, string> = {}) =>
  chartWords(chart, [{ choices: { ...defaultChoices(chart), ...changed }, rows: rowsOf(chart) }], frames[frame], facts);

describe("a picture of a view", () => {
  test("has the address of the view, or where that is too long of the chart", () => {
    expect(words("poster").address).toBe(address);
    expect(words("poster", { measure: "count" }).address).toBe(`${address}/?measure=count`);
    const long = { ...facts, address: `${address}${"-".repeat(60)}` };
    const view = { choices: { ...defaultChoices(chart), measure: "count" }, rows: rowsOf(chart) };
    expect(chartWords(chart, [view], frames.column, long).address).toBe(long.address);
  });

  test("says in a frame with a height, which shows no finding, what view it is", () => {
    expect(words("card").subtitle).toBe(chart.subtitle.en);
    expect(words("card", { measure: "count", unit: "day" }).subtitle).toBe(
      `Number · an average day: ${chart.subtitle.en}`,
    );
    expect(words("page", { measure: "count" }).subtitle).toBe(chart.subtitle.en);
  });

  test("names its terms where there is room, and the grades of its own rows", () => {
    expect(words("page").credit).toBe("Data: People’s Bank of China · CC BY 4.0");
    expect(words("card").credit).toBe("Data: People’s Bank of China");
    expect(words("card").signs?.length).toBe(new Set(rowsOf(chart).map(({ grade }) => grade)).size);
  });
});
