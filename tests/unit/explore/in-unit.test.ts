import { describe, expect, test } from "vitest";
import { formatterFor } from "../../../src/chart-kit/formatter.ts";
import { moneyUnits } from "../../../src/chart-kit/money.ts";
import { csvOf } from "../../../src/explore/csv.ts";
import type { View } from "../../../src/explore/model.ts";
import { changesWith } from "../../../src/explore/rules.ts";
import { parseState } from "../../../src/explore/state.ts";
import { tableLines } from "../../../src/explore/table.ts";
import { lineName, subtitleOf } from "../../../src/explore/titles.ts";
import { makeView } from "../../../src/explore/view.ts";
import { tables } from "./tables.ts";

const [en, zh] = [formatterFor("en"), formatterFor("zh")];

function viewOf(search: string): View {
  const { state, misread } = parseState(search);
  expect(misread).toEqual([]);
  const { view, refusal } = makeView(state, tables);
  if (!view) throw new Error(refusal.reason.en);
  return view;
}

/** One cell of a table, looked up here again. */
const cell = (table: string, key: string, column: string) =>
  tables.rows(table).find((row) => row.key === key)![column] as number;
const rowOf = (view: View, period: string) => view.rows.find((row) => row.period === period)!;

const mobile = "s=payment-volumes.bank-mobile.value.year";
const count = "s=payment-volumes.bank-mobile.count.year";
const value2021 = cell("payment-volumes", "bank-mobile/value/2021/2015", "value") * 1e12;
const count2021 = cell("payment-volumes", "bank-mobile/count/2021/2015", "value") * 1e9;

describe("a level in another unit", () => {
  test("a year's flow in dollars is divided by the mean rate of its year, which is evidence beside its own", () => {
    const row = rowOf(viewOf(`?${mobile}&unit=usd`), "2021");
    expect(row.value).toBeCloseTo(value2021 / cell("exchange-rates", "year/2021", "rate"), -3);
    expect(row.grade).toBe("derived");
    expect(row.from).toEqual(["payment-volumes/bank-mobile/value/2021/2015", "exchange-rates/year/2021"]);
    expect(row.note!.en).toMatch(/^¥527 tn|^¥526\.9\d* tn/);
    expect(row.note!.en).toContain("yuan a dollar, the mean of 2021 (Federal Reserve, H.10).");
    expect(row.note!.zh).toMatch(/^52\d\.\d+万亿元按2021年平均汇率折算，1美元合6\.45\d*元（美联储H\.10）。/);
  });

  test("a balance is divided by the mean rate of its month", () => {
    const row = rowOf(viewOf("?s=yuebao-net-assets&unit=usd"), "2018-03-31");
    const printed = cell("yuebao-net-assets", "2018-03-31", "netAssets") * 1e8;
    expect(row.value).toBeCloseTo(printed / cell("exchange-rates", "month/2018-03", "rate"), -3);
  });

  test("a head of population both sums and numbers of payments are divided", () => {
    const population = cell("population", "2021", "population");
    expect(rowOf(viewOf(`?${mobile}&unit=head`), "2021").value).toBeCloseTo(value2021 / population, 3);
    const view = viewOf(`?${count}&unit=head`);
    expect(view.quantity).toBe("per-head");
    expect(rowOf(view, "2021").value).toBeCloseTo(count2021 / population, 6);
  });

  test("so that China's payments stand on one axis with other countries'", () => {
    const other = "s=cashless-world.us.cashless-per-head";
    expect(makeView(parseState(`?${count}&${other}`).state, tables).refusal?.code).toBe("unlikeUnits");
    expect(viewOf(`?${count}&${other}&unit=head`).quantity).toBe("per-head");
  });

  test("at the prices of one year, consumer prices of the years between are multiplied", () => {
    const rise = [2014, 2015, 2016]
      .map((year) => 1 + cell("macro", `cpi-inflation/${year}`, "value") / 100)
      .reduce((product, one) => product * one, 1);
    const printed = cell("payment-volumes", "bank-mobile/value/2016/2015", "value") * 1e12;
    expect(rowOf(viewOf(`?${mobile}&unit=real`), "2016").value).toBeCloseTo(printed / rise, -4);
  });

  test("a bound stays a bound", () => {
    const bounds = (search: string) => viewOf(search).rows.filter(({ grade }) => grade === "bound").length;
    expect(bounds("?s=yuebao-net-assets")).toBeGreaterThan(0);
    expect(bounds("?s=yuebao-net-assets&unit=usd")).toBe(bounds("?s=yuebao-net-assets"));
  });

  test("figures that are no sums stay as they were printed", () => {
    const plain = viewOf("?s=yuebao-yield").rows;
    const both = viewOf("?s=yuebao-yield&s=yuebao-net-assets&as=index&unit=usd").rows.filter(({ line }) => line === 0);
    expect(both.every(({ from }) => from!.every((one) => one.startsWith("yuebao-yield/")))).toBe(true);
    expect(plain.length).toBeGreaterThan(0);
  });
});

describe("the words follow", () => {
  test.each([
    ["usd", "US dollars, at the rate of the time, each year"],
    ["head", "Yuan a head of population, each year"],
    ["real", "Yuan at prices of 2013, each year"],
  ])("%s: the subtitle names the unit", (unit, subtitle) => {
    const view = viewOf(`?${mobile}&unit=${unit}`);
    expect(subtitleOf(view, en)).toBe(subtitle);
    expect(subtitleOf(view, zh)).not.toMatch(/[A-Za-z]{2}/);
  });

  test("a dollar sign in English, 美元 in Chinese", () => {
    const view = viewOf(`?${mobile}&unit=usd`);
    expect(tableLines(view, en).at(-1)!.figure).toMatch(/^\$[\d.]+ tn$/);
    expect(tableLines(view, zh).at(-1)!.figure).toMatch(/^[\d.]+万亿美元$/);
  });

  test.each([
    ["index&base=2016", "2016 = 100, computed in US dollars at the rate of the time, each year"],
    [
      "growth",
      "Change on the same period a year earlier, per cent, computed in US dollars at the rate of the time, each year",
    ],
  ])("%s", (as, subtitle) => expect(subtitleOf(viewOf(`?${mobile}&as=${as}&unit=usd`), en)).toBe(subtitle));

  test("an average payment in dollars is still one, in table and file", () => {
    const view = viewOf(`?${mobile}&${count}&as=ratio&unit=usd`);
    expect(rowOf(view, "2021").value).toBeCloseTo(
      value2021 / cell("exchange-rates", "year/2021", "rate") / count2021,
      6,
    );
    expect(subtitleOf(view, en)).toBe("US dollars a payment, at the rate of the time, each year");
    expect(lineName(view, 0, en)).toBe("Average payment");
    expect(csvOf(view, en)).toContain(",US dollars a payment,");
  });

  test.each([
    ["usd", ",US dollars,"],
    ["head", ",yuan a head,"],
    ["real", ",yuan at prices of 2013,"],
  ])("the file names the unit: %s", (unit, words) =>
    expect(csvOf(viewOf(`?${mobile}&unit=${unit}`), en)).toContain(words),
  );
});

test("a unit is offered where it would change a figure", () => {
  const offered = (search: string) => moneyUnits.filter((unit) => changesWith(unit, parseState(search).state));
  expect(offered(`?${mobile}`)).toEqual(["usd", "head", "real"]);
  expect(offered(`?${count}`)).toEqual(["head"]);
  expect(offered("?s=yuebao-yield")).toEqual([]);
  expect(offered(`?${mobile}&${count}&as=ratio`)).toEqual(["usd", "real"]);
  expect(offered("?s=household-deposits.demand&s=household-deposits.total&as=share")).toEqual([]);
});
