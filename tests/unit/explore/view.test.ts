import { describe, expect, test } from "vitest";
import { parseState } from "../../../src/explore/state.ts";
import type { View } from "../../../src/explore/model.ts";
import { makeView } from "../../../src/explore/view.ts";
import { tables, withRows } from "./tables.ts";

const viewOf = (search: string, access = tables): View => {
  const { state, misread } = parseState(search);
  expect(misread).toEqual([]);
  const { view, refusal } = makeView(state, access);
  if (!view) throw new Error(refusal.reason.en);
  return view;
};
const payments = "payment-volumes.";

test("a level is the table’s own figures, graded as the table grades them", () => {
  const view = viewOf("?s=yuebao-net-assets");
  const rows = tables.rows("yuebao-net-assets");
  expect(view.rows.map(({ value }) => value)).toEqual(
    rows.map((row) => Number(((row["netAssets"] as number) * 1e8).toPrecision(12))),
  );
  expect(view.rows.map(({ grade }) => grade)).toEqual(rows.map((row) => row["grade"]));
  expect(view.rows.map(({ from }) => from)).toEqual(rows.map(({ key }) => [`yuebao-net-assets/${key}`]));
});

test("two definitions of one period are two rows, each with a key of its own", () => {
  const { rows } = viewOf(`?s=${payments}nonbank-online.value.quarter`);
  const both = rows.filter(({ period }) => period === "2022Q4");
  expect(both.map(({ segment }) => segment)).toEqual(["2015/0", "2023/0"]);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});

test("value over number of the same payments is yuan a payment", () => {
  const view = viewOf(`?s=${payments}bank-mobile.value.year&s=${payments}bank-mobile.count.year&as=ratio`);
  const cell = (measure: string) =>
    tables.rows("payment-volumes").find(({ key }) => key === `bank-mobile/${measure}/2021/2015`)!["value"] as number;
  expect(view.quantity).toBe("yuan");
  expect(view.rows.find(({ period }) => period === "2021")!.value).toBeCloseTo(
    (cell("value") * 1e12) / (cell("count") * 1e9),
    4,
  );
});

describe("breaks", () => {
  test("stand where figures lie on either side, with reason and source", () => {
    const view = viewOf(`?s=${payments}bank-mobile.value.year&s=${payments}nonbank-online.value.year`);
    expect(view.breaks.map(({ at, lines }) => [at, lines])).toEqual([
      ["2015", [0]],
      ["2023", [1]],
      ["2024Q2", [0]],
    ]);
    for (const { source } of view.breaks) expect(view.evidence.sources[source]).toBeDefined();
  });

  test("make a year that lies on both sides a stretch of its own", () => {
    const { rows } = viewOf(`?s=${payments}bank-mobile.value.year`);
    const segments = Object.fromEntries(rows.map(({ period, segment }) => [period, segment]));
    expect(["2023", "2024", "2025"].map((year) => segments[year])).toEqual(["2015/0", "2015/0-1", "2015/1"]);
  });

  test("are none where an index has dropped one side", () => {
    expect(viewOf(`?s=${payments}bank-mobile.value.year&as=index&base=2016`).breaks).toEqual([]);
  });

  test("that no column of the table tells cut the line as well", () => {
    const { rows } = viewOf("?s=atm.atm");
    const segments = Object.fromEntries(rows.map(({ period, segment }) => [period, segment]));
    expect([segments["2014Q4"], segments["2017Q4"], segments["2018Q1"]]).toEqual(["pre-2015/0", "2015/0", "2015/1"]);
  });
});

describe("colours", () => {
  test("are the series’ own while they differ", () =>
    expect(viewOf("").lines.map(({ role }) => role)).toEqual(["internet", "bank"]));

  test("are told apart where they do not", () => {
    const lines = viewOf("?s=wealth-products&s=household-deposits.total&s=cash.m0&s=yuebao-net-assets").lines;
    expect(lines.map(({ role }) => role)).toEqual(["bank", "other", "state", "internet"]);
  });
});

describe("notes", () => {
  test("say once which series must not be added to which", () => {
    const view = viewOf(
      `?s=${payments}bank-mobile.value.year&s=${payments}bank-online.value.year&s=${payments}nonbank-online.value.year`,
    );
    expect(view.notes.map(({ en }) => en)).toEqual([
      "“Non-bank online payments, value” may be compared with “Banks’ mobile payments, value” and “Banks’ online payments, value”, but not added: a wallet payment drawn on a bank card can be counted in both.",
    ]);
  });

  test("name the periods whose growth would cross a break", () => {
    const view = viewOf(`?s=${payments}bank-mobile.value.year&as=growth`);
    expect(view.notes[0]).toEqual({
      en: "“Banks’ mobile payments, value”: no growth for 2015, 2024 and 2025; a year earlier the definition was another.",
      zh: "“银行移动支付金额”：2015年、2024年和2025年不算同比，上年同期口径不同。",
    });
  });
});

test("events are those of the tables drawn, within the years drawn, in order", () => {
  const { events } = viewOf("?s=yuebao-net-assets&events=yes");
  expect(events.length).toBeGreaterThan(2);
  expect(events.map(({ date }) => date)).toEqual(events.map(({ date }) => date).sort());
  expect(viewOf("?s=yuebao-net-assets").events).toEqual([]);
});

test("every source a row cites is there with its title", () => {
  const { rows, evidence } = viewOf("");
  for (const id of rows.flatMap(({ sources }) => sources)) expect(evidence.sources[id]?.title, id).toBeTruthy();
});

test("a view survives the way from a Worker to the page", () => {
  const view = viewOf("?s=deposit-rates.benchmark-1y&s=yuebao-yield&events=yes");
  expect(structuredClone(view)).toEqual(view);
});

test("a rejected value is shown with the figure it was weighed against", () => {
  const [row] = tables.rows("yuebao-net-assets");
  const rejected = [
    {
      key: "x",
      dataset: "yuebao-net-assets",
      row: row!.key,
      value: "9",
      unit: "100m CNY",
      source: String(row!["source"]),
      reasonEn: "No.",
      reasonZh: "否。",
    },
  ];
  const view = viewOf("?s=yuebao-net-assets", withRows({ "rejected-values": rejected }));
  expect(view.evidence.rejected).toEqual([
    {
      of: `yuebao-net-assets/${row!.key}`,
      value: "9",
      unit: "100m CNY",
      source: row!["source"],
      reason: { en: "No.", zh: "否。" },
    },
  ]);
});
