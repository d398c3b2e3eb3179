import { describe, expect, test } from "vitest";
import { formatterFor } from "../../../src/chart-kit/formatter.ts";
import { csvOf, fileName } from "../../../src/explore/csv.ts";
import { brief, exact } from "../../../src/explore/figures.ts";
import { receiptsOf } from "../../../src/explore/receipts.ts";
import { remarksOn } from "../../../src/explore/remarks.ts";
import { parseState } from "../../../src/explore/state.ts";
import { tableLines } from "../../../src/explore/table.ts";
import { altOf, creditOf, subtitleOf, titleOf } from "../../../src/explore/titles.ts";
import type { View } from "../../../src/explore/model.ts";
import { makeView } from "../../../src/explore/view.ts";
import { tables } from "./tables.ts";

const [en, zh] = [formatterFor("en"), formatterFor("zh")];
const viewOf = (search: string): View => makeView(parseState(search).state, tables).view!;
const p = "payment-volumes.";

describe("a title says what is shown and nothing more", () => {
  test.each([
    [`?s=${p}bank-mobile.value.year`, "Banks’ mobile payments, value, by year", "银行移动支付金额，按年"],
    [
      "",
      "Non-bank online payments and banks’ mobile payments, value, by quarter",
      "非银行支付机构网络支付和银行移动支付金额，按季",
    ],
    ["?s=yuebao-net-assets", "Yu’e Bao fund, net assets", "天弘余额宝资产净值"],
    [
      `?s=${p}bank-mobile.value.year&as=growth`,
      "Banks’ mobile payments, value, growth on a year",
      "银行移动支付金额，同比增速",
    ],
    [
      `?s=${p}bank-mobile.value.quarter&as=growth`,
      "Banks’ mobile payments, value, by quarter, growth on a year",
      "银行移动支付金额，按季，同比增速",
    ],
    [
      `?s=${p}bank-mobile.value.quarter&as=rolling`,
      "Banks’ mobile payments, value, rolling four quarters",
      "银行移动支付金额，滚动四季合计",
    ],
    [
      "?s=cash.m0&s=atm.atm&as=index",
      "Cash in circulation (M0), balance; cash machines, number: index",
      "流通中货币（M0）余额；ATM数量：指数",
    ],
    [
      `?s=${p}bank-mobile.count.year&s=${p}bank-epay.count.year&as=share`,
      "Banks’ mobile payments as a share of all electronic payments through banks, number, by year",
      "银行移动支付占银行全部电子支付的比重，笔数，按年",
    ],
    [
      `?s=${p}nonbank-online.value.year&s=${p}bank-mobile.value.year&as=ratio`,
      "Non-bank online payments over banks’ mobile payments, value, by year",
      "非银行支付机构网络支付与银行移动支付之比，金额，按年",
    ],
    [
      `?s=${p}bank-mobile.value.year&s=${p}bank-mobile.count.year&as=ratio`,
      "Banks’ mobile payments, value over number, by year",
      "银行移动支付笔均金额，按年",
    ],
    [
      `?s=${p}bank-mobile.value.year&s=${p}bank-online.value.year&as=sum`,
      "Banks’ mobile payments and banks’ online payments added together, value, by year",
      "银行移动支付和银行网上支付合计，金额，按年",
    ],
  ])("%s", (search, english, chinese) => {
    const view = viewOf(search);
    expect([titleOf(view, en), titleOf(view, zh)]).toEqual([english, chinese]);
  });
});

describe("a subtitle says unit and dates", () => {
  test.each([
    [`?s=${p}bank-mobile.value.year`, "Yuan, each year", "元，每年"],
    [
      "?s=yuebao-yield&scale=log",
      "Per cent, at the dates for which a figure was found, logarithmic scale",
      "%，仅列有数字的时点，对数刻度",
    ],
    [`?s=${p}bank-mobile.value.year&as=index&base=2016`, "2016 = 100, each year", "2016年=100，每年"],
    [`?s=${p}bank-mobile.value.quarter&as=rolling`, "Yuan, the four quarters up to each", "元，截至各季的四季合计"],
    [`?s=${p}bank-mobile.value.year&s=${p}bank-mobile.count.year&as=ratio`, "Yuan a payment, each year", "元/笔，每年"],
    ["?s=cashless-world.cn.cash-to-gdp", "Per cent of GDP, each year", "占GDP的百分比，每年"],
  ])("%s", (search, english, chinese) => {
    const view = viewOf(search);
    expect([subtitleOf(view, en), subtitleOf(view, zh)]).toEqual([english, chinese]);
  });
});

test("the alternative text gives range, extremes and breaks, from the rows", () => {
  const view = viewOf(`?s=${p}bank-mobile.count.year`);
  const rows = view.rows;
  const [first, last] = [rows[0]!, rows.at(-1)!];
  expect(altOf(view, en)).toBe(
    `Line chart. Banks’ mobile payments, number, by year. Banks’ mobile payments, number: ${rows.length} figures from ${brief(en, "transactions", first.value)} (${first.period}) to ${brief(en, "transactions", last.value)} (${last.period}); highest 231 bn (2025), lowest 535 m (2012). Lines stop where a definition changes: 2015 and Q2 2024.`,
  );
  expect(altOf(view, zh)).toMatch(
    /^折线图。银行移动支付笔数，按年。银行移动支付笔数：\d+个数字，自2012年的.*口径变化处断开：2015年和2024年二季度。$/,
  );
});

test("the credit names the producers, and that a reader made the chart", () => {
  const { producers } = viewOf("");
  expect(creditOf(producers, en)).toBe("Data: People’s Bank of China. Chart made on Word Order by a reader");
  expect(creditOf(producers, zh)).toBe("数据：中国人民银行。由读者在“语序”自制");
});

describe("figures", () => {
  test.each([
    ["yuan", 5.27e14, "¥527 tn", "527万亿元"],
    ["transactions", 1.028e12, "1,028 bn", "10280亿笔"],
    ["people", 1.123e9, "1.12 bn", "11.2亿人"],
    ["pieces", 760_900, "760,900", "76.1万"],
    ["percent", -15.44, "−15.4%", "−15.4%"],
    ["index", 68.5002, "68.5", "68.5"],
    ["times", 0.6201, "0.62×", "0.62倍"],
    ["per-head", 320.2, "320", "320"],
    ["of-gdp", 9.254, "9.25%", "9.25%"],
    ["usd", 1.77e13, "$17.7 tn", "17.7万亿美元"],
  ] as const)("%s on an axis", (quantity, value, english, chinese) => {
    expect([brief(en, quantity, value), brief(zh, quantity, value)]).toEqual([english, chinese]);
  });

  test("are written in the table as exactly as they were printed", () => {
    expect(exact(en, "people", 1_099_670_000)).toBe("1.0997 bn");
    expect(exact(zh, "people", 1_099_670_000)).toBe("10.9967亿人");
    expect(exact(en, "yuan", 1.6892e12)).toBe("¥1.6892 tn");
    expect(exact(en, "times", 0.00391936)).toBe("0.0039 times");
  });
});

test("the table says each row in the reader’s language, and no change over a change of definition", () => {
  const lines = tableLines(viewOf(`?s=${p}bank-mobile.value.year`), en);
  const of = (period: string) => lines.find((line) => line.period === period)!;
  expect(of("2021")).toMatchObject({
    series: "Banks’ mobile payments, value",
    figure: "¥526.98 tn",
    grade: "press",
    change: 526.98e12,
  });
  expect(of("2015").change).toBeUndefined();
  expect(of("2016").change).toBe(of("2016").value);
});

test("remarks begin with the breaks and their sources", () => {
  const [first] = remarksOn(viewOf(`?s=${p}nonbank-online.value.year`), en);
  expect(first!.words).toBe(
    "2023: The scope of non-bank online payments changes; growth is published on a comparable basis, and earlier figures are not restated.",
  );
  expect(first!.source?.url).toMatch(/^https?:/);
});

describe("what is taken away", () => {
  test("holds every row with its grade and its source", () => {
    const view = viewOf(`?s=${p}bank-mobile.value.year&as=index&base=2016`);
    const [header, ...lines] = csvOf(view, en).trim().split("\n");
    expect(header).toBe("key,period,series,name,shown_as,value,unit,bound,grade,source,source_url,also,note");
    expect(lines).toHaveLength(view.rows.length);
    expect(lines.find((line) => line.startsWith("2016/"))).toMatch(
      /^2016\/payment-volumes\.bank-mobile\.value\.year,2016,payment-volumes\.bank-mobile\.value\.year,"Banks’ mobile payments, value",index,100,index \(2016 = 100\),,derived,.*,https?:\/\//,
    );
  });
  test("quotes what needs quoting", () =>
    expect(csvOf(viewOf("?s=yuebao-net-assets"), zh)).toContain('"天弘余额宝资产净值"'.replaceAll('"', "")));
  test("has a name any system takes", () => {
    expect(fileName(viewOf(""))).toBe("word-order-nonbank-online-value-bank-mobile-value-level");
    expect(fileName(viewOf("?s=yuebao-net-assets"))).toBe("word-order-yuebao-net-assets-level");
  });
  test("receipts cite every source of a row", () => {
    const view = viewOf(`?s=${p}bank-mobile.value.year&as=growth`);
    const { rows, sources, addresses } = receiptsOf(view, en, "https://example.org/explore/");
    expect(addresses.page).toBe("https://example.org/explore/");
    for (const id of rows.flatMap((row) => row.sources)) expect(sources.some((source) => source.id === id)).toBe(true);
  });
});
