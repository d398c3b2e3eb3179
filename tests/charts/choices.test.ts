import { describe, expect, test } from "vitest";
import { arqueroTables, charts, makeRows } from "../../src/site/registry/registry.ts";
import { tableOf } from "../../src/site/tables/tables.ts";
import { defaultChoices, type ChartRow } from "../../src/chart-kit/define-chart.ts";
import type { Words } from "../../src/i18n/lang.ts";

/** The rows of a chart under some choices, the first option of the others; fields as the chart names them. */
function under<Row>(id: string, choices: Record<string, string>): (ChartRow & Row)[] {
  const chart = charts.get(id)!;
  return makeRows(chart, arqueroTables(), { ...defaultChoices(chart), ...choices }) as (ChartRow & Row)[];
}

const optionsOf = (id: string, choice: string): Record<string, Words> =>
  Object.fromEntries(
    Object.entries(charts.get(id)!.choices![choice]!.options)
      .slice(1)
      .map(([option, { label }]) => [option, label]),
  );

/** A yearly figure as the table prints it. */
const printed = (series: string, measure: string, period: string): number => {
  const found = tableOf("payment-volumes").filter(
    (row) => row["series"] === series && row["measure"] === measure && row["period"] === period,
  );
  expect(found, `${series} ${measure} ${period}`).toHaveLength(1);
  return Number(found[0]!["value"]);
};

describe("count-or-value as growth", () => {
  const rows = under<{ figure: number }>("count-or-value", { as: "growth" });
  const at = (key: string) => rows.find((row) => row.key === key);

  test.each([
    ["2016/nonbank/count", "nonbank-online", "count", "2015", "2016"],
    ["2022/nonbank/value", "nonbank-online", "value", "2021", "2022"],
    ["2023/bank/value", "bank-mobile", "value", "2022", "2023"],
    ["2025/nonbank/count", "nonbank-online", "count", "2024", "2025"],
  ])("%s is the change on the year before", (key, series, measure, before, year) => {
    const change = (printed(series, measure, year) / printed(series, measure, before) - 1) * 100;
    expect(at(key)!.figure).toBeCloseTo(change, 6);
    expect(at(key)!.grade).toBe("derived");
  });

  test("names the sources of both years", () => {
    const level = under("count-or-value", {});
    const sources = ["2015", "2016"].flatMap(
      (year) => level.find(({ key }) => key === `${year}/nonbank/count`)!.sources,
    );
    expect(new Set(at("2016/nonbank/count")!.sources)).toEqual(new Set(sources));
  });

  test("none stands where the year before is missing or was counted otherwise", () => {
    expect(at("2015/bank/count"), "the central bank's new standard").toBeUndefined();
    expect(at("2015/nonbank/count"), "the first year").toBeUndefined();
    expect(at("2023/nonbank/count"), "the non-banks' new scope").toBeUndefined();
    expect(at("2024/bank/count"), "a year that lies on both sides of a suspected break").toBeUndefined();
    expect(at("2025/bank/count"), "the year after it").toBeUndefined();
  });
});

test("whole-scale by the day is the year divided by its days", () => {
  const year = under<{ figure: number }>("whole-scale", {});
  const day = under<{ figure: number }>("whole-scale", { unit: "day" });
  expect(day.map(({ key, figure }) => [key, Math.round(figure * 365)])).toEqual(
    year.map(({ key, figure }) => [key, Math.round(figure)]),
  );
  expect(new Set(day.map(({ grade }) => grade))).toEqual(new Set(["derived"]));
});

test("rate-gap over some years holds those years, and what was in force before them", () => {
  const rows = under<{ series: string; date: string }>("rate-gap", { span: "after" });
  const before = rows.filter(({ date }) => date < "2022");
  expect(before.map(({ key }) => key)).toEqual(["2015-10-24/benchmark-1y", "2014-11-22/benchmark-demand"]);
  const all = under<{ date: string }>("rate-gap", {}).filter(({ date }) => date >= "2022");
  expect(rows.filter(({ date }) => date >= "2022").map(({ key }) => key)).toEqual(all.map(({ key }) => key));
});

test("cashless-world names the economies it offers as the table does, and draws one beside China", () => {
  const rows = under<{ economy: string; name: Words }>("cashless-world", {});
  const names = Object.fromEntries(rows.map(({ economy, name }) => [economy.toLowerCase(), name]));
  expect({ ...optionsOf("cashless-world", "beside"), cn: names["cn"] }).toEqual(names);
  const chosen = under<{ economy: string }>("cashless-world", { beside: "in" });
  expect(new Set(chosen.map(({ economy }) => economy))).toEqual(new Set(["CN", "IN"]));
});

test("provinces-converge offers every region of the index, as the table names it", () => {
  const rows = under<{ province: Words }>("provinces-converge", {});
  const names = Object.fromEntries(rows.map(({ key, province }) => [key.split("/")[1]!, province]));
  expect(optionsOf("provinces-converge", "province")).toEqual(names);
});

test.each([...charts.values()].filter(({ choices }) => choices))("no two choices of $id are called alike", (chart) => {
  const labels = Object.values(chart.choices!).map(({ label }) => label);
  for (const lang of ["en", "zh"] as const)
    expect(new Set(labels.map((label) => label[lang])).size).toBe(labels.length);
});
