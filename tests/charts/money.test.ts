import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { formatterFor } from "../../src/chart-kit/formatter.ts";
import { choiceName, moneyUnit } from "../../src/chart-kit/money.ts";
import { defaultChoices, type AnyChart, type ChartRow, type Proof } from "../../src/chart-kit/define-chart.ts";
import { inUnit } from "../../src/charts/in-unit.ts";
import { moneyColumns } from "../../src/charts/unit-words.ts";
import type { Row as NetAssets } from "../../src/datasets/yuebao-net-assets.ts";
import { arqueroTables } from "../../src/site/registry/registry.ts";
import { datasetOf } from "../../src/site/tables/tables.ts";
import { allCharts, allViews, checkedViews } from "./lib/views.ts";

const rate = (every: "year" | "month", period: string, rate: number) => ({
  key: `${every}/${period}`,
  every,
  period,
  rate,
  unit: "CNY per USD",
  grade: "official",
  source: "rates",
  also: [],
});
const fund = (date: string, netAssets: number, more: object = {}) => ({
  key: date,
  date,
  netAssets,
  unit: "100m CNY",
  grade: "press",
  source: "fund",
  also: ["paper"],
  ...more,
});
const volume = (measure: "count" | "value", period: string, value: number) => ({
  key: `nonbank-online/${measure}/${period}/2023`,
  series: "nonbank-online",
  measure,
  period,
  scope: "2023",
  value,
  unit: measure === "count" ? "bn transactions" : "trn CNY",
  growth: 5,
  grade: "press",
  source: "bank",
  also: [],
  explains: [],
});
const small: Record<string, object[]> = {
  "exchange-rates": [rate("month", "2014-03", 6.2), rate("month", "2026-06", 6.8), rate("year", "2014", 6)],
  population: [
    { key: "2014", year: "2014", population: 1.25e9, unit: "people", grade: "official", source: "people", also: [] },
  ],
  macro: [2013, 2014, 2015].map((year) => ({
    key: `cpi-inflation/${year}`,
    series: "cpi-inflation",
    year: String(year),
    value: 10,
    unit: "percent",
    grade: "official",
    source: "prices",
    also: [],
  })),
  "yuebao-net-assets": [
    fund("2014-03-31", 6200, { noteEn: "As printed.", noteZh: "照录。" }),
    fund("2014-06-30", 6000, { grade: "bound", bound: "lower" }),
    fund("2026-09-30", 6800),
  ],
  "payment-volumes": [volume("count", "2014", 250), volume("value", "2014", 60)],
};
const tables = arqueroTables((id) => small[id]!);
const as = <Row>(table: string, unit: "yuan" | "usd" | "head" | "real") =>
  inUnit(tables, unit, datasetOf)(table).objects<Row>();

describe("a balance in dollars", () => {
  const [first, second, third] = as<NetAssets & { with?: string[] }>("yuebao-net-assets", "usd");

  test("is divided by the mean of its month, and says so of itself", () =>
    expect(first).toMatchObject({
      netAssets: 1000,
      unit: "100m CNY",
      grade: "derived",
      source: "fund",
      also: ["paper", "rates"],
      with: ["exchange-rates/month/2014-03"],
      noteEn: "¥620 bn at 6.2 yuan a dollar, the mean of March 2014 (Federal Reserve, H.10). As printed.",
      noteZh: "6200亿元按2014年3月平均汇率折算，1美元合6.2元（美联储H.10）。照录。",
    }));

  test("stays a bound if it was one", () => expect(second).toMatchObject({ netAssets: 1000, grade: "bound" }));

  test("takes the last rate known where none is known of its day, and says that", () => {
    expect(third!.netAssets).toBe(1000);
    expect(third!.noteEn).toBe(
      "¥680 bn at 6.8 yuan a dollar, the mean of June 2026, the last known (Federal Reserve, H.10).",
    );
  });
});

test("a flow in dollars is divided by the mean of its year; numbers and growth are left alone", () =>
  expect(as("payment-volumes", "usd")).toMatchObject([
    { measure: "count", value: 250, growth: 5, grade: "press" },
    { measure: "value", value: 10, growth: 5, grade: "derived", with: ["exchange-rates/year/2014"] },
  ]));

test("a head of population divides sums and numbers of payments", () =>
  expect(as("payment-volumes", "head")).toMatchObject([
    {
      value: expect.closeTo(250 / 1.25e9, 15),
      noteEn: "250 bn payments divided by 1,250 million people, the population of 2014 (World Bank).",
    },
    { value: expect.closeTo(60 / 1.25e9, 15), noteZh: "60万亿元除以2014年人口12.5亿人（世界银行）。" },
  ]));

test("prices of the base year are those of the chain of yearly inflation", () => {
  const [first, , third] = as<NetAssets>("yuebao-net-assets", "real");
  expect(first!.netAssets).toBeCloseTo(6200 / 1.1, 6);
  expect(first!.noteEn).toBe(
    "¥620 bn divided by 1.1, the consumer prices of 2014 against those of 2013 (World Bank). As printed.",
  );
  expect(third!.netAssets).toBeCloseTo(6800 / 1.21, 6);
});

/** Whether a chart draws a sum of money: a unit that counts yuan in any column of any row it can draw. */
const isOfMoney = (chart: AnyChart) =>
  allViews.some((view) => view.chart === chart && view.rows.some((row) => moneyColumns(chart, row).length > 0));

test("every chart of money offers its sums in dollars, and no other chart does", () => {
  const named = (charts: AnyChart[]) => charts.map(({ id }) => id);
  expect(named(allCharts.filter(({ money }) => money?.units.includes("usd")))).toEqual(
    named(allCharts.filter(isOfMoney)),
  );
});

/** A proof of a title, or of the finding of an option, under a unit other than yuan. */
const converted = allCharts.flatMap((chart) =>
  (chart.proofs as Proof<ChartRow>[]).flatMap((proof) =>
    (chart.money?.units ?? []).map((unit) => {
      const [choice, option] = proof.of.split("/") as [string, string | undefined];
      const words = option === undefined ? chart.title : chart.choices![choice]!.options[option]!.finding!;
      const asked = {
        ...defaultChoices(chart),
        ...(option !== undefined && { [choice]: option }),
        [choiceName(chart.money!)]: unit,
      };
      const { rows } = allViews.find((view) => view.chart === chart && isDeepStrictEqual(view.choices, asked))!;
      return { name: `${chart.id}, ${proof.of}, ${unit}`, words, holds: proof.holds(rows) };
    }),
  ),
);

test.each(converted)("words above the drawing hold in its unit, or name the one they hold in: $name", (one) => {
  if (one.holds) return;
  expect(one.words.en).toMatch(/\byuan\b/);
  expect(one.words.zh).toMatch(/元|人民币/);
});

describe.each(checkedViews.filter(({ chart, choices }) => moneyUnit(chart.money, choices) !== "yuan"))(
  "$name",
  ({ chart, choices, rows }) => {
    const unit = moneyUnit(chart.money, choices);
    const table = { usd: "exchange-rates", head: "population", real: "macro" }[unit as "usd"];

    test("has the rows of the view in yuan, and names the rate of each sum", () => {
      const plain = allViews.find(
        (view) =>
          view.chart === chart &&
          JSON.stringify(view.choices) === JSON.stringify({ ...choices, [chart.money!.choice ?? "unit"]: "yuan" }),
      )!;
      expect(rows.map(({ key }) => key)).toEqual(plain.rows.map(({ key }) => key));
      expect(rows.some((row: ChartRow) => row.from?.some((from) => from.startsWith(`${table}/`)))).toBe(true);
    });

    test.each(["en", "zh"] as const)("begins its alternative text with the unit: %s", (lang) => {
      const opening = {
        usd: { en: "In US dollars. ", zh: "以美元计。" },
        head: { en: "A head of population. ", zh: "按人均计。" },
        real: { en: "In yuan at prices of 2013. ", zh: "按2013年价格计。" },
      }[unit as "usd"];
      expect(chart.alt(rows, formatterFor(lang), choices).startsWith(opening[lang])).toBe(true);
    });
  },
);

test.each([
  ["en", 87.7e9, "$87.7 bn"],
  ["en", 12, "$12"],
  ["en", 0, "$0"],
  ["zh", 87.7e9, "877亿美元"],
  ["zh", 1.2e12, "1.2万亿美元"],
  ["zh", 12, "12美元"],
] as const)("dollars in %s: %d is %s", (lang, value, words) =>
  expect(formatterFor(lang, "usd").yuan(value)).toBe(words),
);

test("yuan are the tables themselves", () => expect(inUnit(tables, "yuan", datasetOf)).toBe(tables));
