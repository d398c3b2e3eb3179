import { describe, expect, test } from "vitest";
import { allSeries } from "../../../src/explore/catalogue.ts";
import { refusalOf } from "../../../src/explore/rules.ts";
import { parseState, ways, writeState, type State } from "../../../src/explore/state.ts";
import { makeView } from "../../../src/explore/view.ts";
import { refusals } from "../../../src/i18n/explore.ts";
import { tables, withRows } from "./tables.ts";

/** Code, address, the whole sentence in both languages, and the addresses of what is offered instead. */
const cases: [code: keyof typeof refusals, search: string, en: string, zh: string, instead: string[]][] = [
  [
    "unlikeUnits",
    "?s=payment-volumes.bank-mobile.value.year&s=payment-volumes.bank-mobile.count.year",
    "“Banks’ mobile payments, value” is measured in yuan, “Banks’ mobile payments, number” in payments. On one axis, which of the two lines is higher would mean nothing. Show an index, which has no unit.",
    "“银行移动支付金额”以元计，“银行移动支付笔数”以笔计，放在同一坐标轴上，高低没有意义。请改看不带单位的指数。",
    [
      "?s=payment-volumes.bank-mobile.value.year&s=payment-volumes.bank-mobile.count.year&as=index",
      "?s=payment-volumes.bank-mobile.value.year&s=payment-volumes.bank-mobile.count.year&as=growth",
    ],
  ],
  [
    "unlikeLengths",
    "?s=payment-volumes.bank-mobile.value.year&s=payment-volumes.bank-online.value.quarter",
    "“Banks’ mobile payments, value” is a figure for a year, “Banks’ online payments, value” is a figure for a quarter. On one axis, a longer period would pass for a larger size. Choose series of one kind of period.",
    "“银行移动支付金额”是全年数，“银行网上支付金额”是单季数，放在同一坐标轴上，时期长短会被误看成规模大小。请选用同类时期的序列。",
    [
      "?s=payment-volumes.bank-mobile.value.year&s=payment-volumes.bank-online.value.year",
      "?s=payment-volumes.bank-mobile.value.quarter&s=payment-volumes.bank-online.value.quarter",
      "?s=payment-volumes.bank-mobile.value.year&s=payment-volumes.bank-online.value.quarter&as=growth",
    ],
  ],
  [
    "sumOfOne",
    "?s=payment-volumes.bank-mobile.value.year&as=sum",
    "A sum needs two series at least. Add one, or show the series as published.",
    "相加至少需要两条序列。请再添加一条，或按原值显示。",
    ["?s=payment-volumes.bank-mobile.value.year"],
  ],
  [
    "sumOfPart",
    "?s=household-deposits.demand&s=household-deposits.total&as=sum",
    "“Household demand deposits, balance” is counted within “Household deposits, balance” already, so their sum would count it twice. Show it as a share instead.",
    "“住户活期存款余额”本就包含在“住户存款余额”之内，相加会重复计算。请改看占比。",
    [
      "?s=household-deposits.demand&s=household-deposits.total&as=share",
      "?s=household-deposits.demand&s=household-deposits.total",
    ],
  ],
  [
    "sumOfOverlap",
    "?s=payment-volumes.nonbank-online.value.year&s=payment-volumes.bank-mobile.value.year&as=sum",
    "“Non-bank online payments, value” and “Banks’ mobile payments, value” overlap: a wallet payment drawn on a bank card can be counted in both. Their sum would count some of it twice. Show them side by side.",
    "“非银行支付机构网络支付金额”与“银行移动支付金额”有重叠：用钱包付款、从银行卡扣款，两边可能都计一笔。相加会重复计算。请并列显示。",
    ["?s=payment-volumes.nonbank-online.value.year&s=payment-volumes.bank-mobile.value.year"],
  ],
  [
    "sumOfOverlap",
    "?s=money-market-funds.amac&s=money-market-funds.wind&as=sum",
    "“All money-market funds (AMAC), net assets” and “All money-market funds (Wind), net assets” overlap: both count the same thing, each in its own way. Their sum would count some of it twice. Show them side by side.",
    "“全部货币市场基金（基金业协会口径）资产净值”与“全部货币市场基金（万得口径）资产净值”有重叠：两者按各自口径统计同一对象。相加会重复计算。请并列显示。",
    ["?s=money-market-funds.amac&s=money-market-funds.wind"],
  ],
  [
    "sumUndeclared",
    "?s=cash.m0&s=household-deposits.total&as=sum",
    "Nothing in the tables says that “Cash in circulation (M0), balance” and “Household deposits, balance” are separate parts of one whole, so their sum would stand for nothing. Show them side by side.",
    "数据表未说明“流通中货币（M0）余额”与“住户存款余额”是同一总体中互不重叠的部分，相加没有意义。请并列显示。",
    ["?s=cash.m0&s=household-deposits.total"],
  ],
  [
    "shareOfTwo",
    "?s=household-deposits.demand&as=share",
    "A share takes two series: first the part, then the whole. Choose exactly two.",
    "占比需要两条序列：先选部分，再选总体。请正好选两条。",
    ["?s=household-deposits.demand&s=household-deposits.total&as=share", "?s=household-deposits.demand"],
  ],
  [
    "shareTurned",
    "?s=household-deposits.total&s=household-deposits.demand&as=share",
    "“Household deposits, balance” is the whole and “Household demand deposits, balance” the part, so this share would exceed 100 per cent. Put the part first.",
    "“住户存款余额”是总体，“住户活期存款余额”是部分，这样算出的占比会超过100%。请把部分放在前面。",
    ["?s=household-deposits.demand&s=household-deposits.total&as=share"],
  ],
  [
    "shareOfOverlap",
    "?s=payment-volumes.nonbank-online.value.year&s=payment-volumes.bank-epay.value.year&as=share",
    "“Non-bank online payments, value” and “All electronic payments through banks, value” overlap, but neither contains the other: a wallet payment drawn on a bank card can be counted in both. A share would claim that it does. Show the ratio of the two.",
    "“非银行支付机构网络支付金额”与“银行全部电子支付金额”有重叠，但互不包含：用钱包付款、从银行卡扣款，两边可能都计一笔。算占比等于说一方包含另一方。请改看比值。",
    ["?s=payment-volumes.nonbank-online.value.year&s=payment-volumes.bank-epay.value.year&as=ratio"],
  ],
  [
    "shareUndeclared",
    "?s=cash.m0&s=household-deposits.total&as=share",
    "“Cash in circulation (M0), balance” is not declared a part of “Household deposits, balance”, so it can be no share of it. Choose a part and its whole.",
    "“流通中货币（M0）余额”并未标明是“住户存款余额”的一部分，不能算占比。请选部分及其总体。",
    ["?s=cash.m0&s=household-deposits.total&as=ratio"],
  ],
  [
    "ratioOfTwo",
    "?s=cash.m0&as=ratio",
    "A ratio takes two series: the first is divided by the second. Choose exactly two.",
    "比值需要两条序列：第一条除以第二条。请正好选两条。",
    ["?s=cash.m0"],
  ],
  [
    "ratioOfLengths",
    "?s=yuebao-net-assets&s=payment-volumes.bank-mobile.value.year&as=ratio",
    "“Yu’e Bao fund, net assets” is a figure for one day, “Banks’ mobile payments, value” is a figure for a year. Their ratio would depend on the length of the period. Choose two series of one kind of period.",
    "“天弘余额宝资产净值”是时点数，“银行移动支付金额”是全年数，两者相除，结果取决于时期长短。请选用同类时期的两条序列。",
    [],
  ],
  [
    "ratioOfLengths",
    "?s=payment-volumes.bank-mobile.value.year&s=payment-volumes.bank-online.value.quarter&as=ratio",
    "“Banks’ mobile payments, value” is a figure for a year, “Banks’ online payments, value” is a figure for a quarter. Their ratio would depend on the length of the period. Choose two series of one kind of period.",
    "“银行移动支付金额”是全年数，“银行网上支付金额”是单季数，两者相除，结果取决于时期长短。请选用同类时期的两条序列。",
    [
      "?s=payment-volumes.bank-mobile.value.year&s=payment-volumes.bank-online.value.year&as=ratio",
      "?s=payment-volumes.bank-mobile.value.quarter&s=payment-volumes.bank-online.value.quarter&as=ratio",
    ],
  ],
  [
    "ratioOfUnits",
    "?s=payment-volumes.bank-mobile.value.year&s=payment-volumes.nonbank-online.count.year&as=ratio",
    "“Banks’ mobile payments, value” is measured in yuan, “Non-bank online payments, number” in payments of something else, so their ratio would average nothing. Choose value and number of the same payments, or two series in one unit.",
    "“银行移动支付金额”以元计，“非银行支付机构网络支付笔数”以笔计，且对象不同，相除得不出平均数。请选同一业务的金额与笔数，或单位相同的两条序列。",
    ["?s=payment-volumes.bank-mobile.value.year&s=payment-volumes.bank-mobile.count.year&as=ratio"],
  ],
  [
    "growthOfRate",
    "?s=yuebao-yield&as=growth",
    "“Yu’e Bao fund, seven-day yield” is in per cent; its growth in per cent would be read as percentage points. Show it as published.",
    "“天弘余额宝七日年化收益率”本身是百分比，再算百分比增速，容易被当成百分点。请按原值显示。",
    ["?s=yuebao-yield"],
  ],
  [
    "rollingOfDays",
    "?s=cash.m0&as=rolling",
    "“Cash in circulation (M0), balance” is a figure for one day; four of them do not add up to a year. Show it as published.",
    "“流通中货币（M0）余额”是时点数，四个时点相加不等于一年。请按原值显示。",
    ["?s=cash.m0"],
  ],
  [
    "rollingOfYears",
    "?s=payment-volumes.bank-mobile.value.year&as=rolling",
    "“Banks’ mobile payments, value” is a figure for a year already. Choose its quarters, or show it as published.",
    "“银行移动支付金额”已是全年数。请选用季度数，或按原值显示。",
    ["?s=payment-volumes.bank-mobile.value.quarter&as=rolling", "?s=payment-volumes.bank-mobile.value.year"],
  ],
  [
    "rollingOfRate",
    "?s=market-shares.analysys-mobile.alipay&as=rolling",
    "“Alipay, share of mobile payment (Analysys)” is in per cent; four quarters of it do not add up. Show it as published.",
    "“支付宝移动支付份额（易观）”是百分比，四个季度不能相加。请按原值显示。",
    ["?s=market-shares.analysys-mobile.alipay"],
  ],
  [
    "logOfBars",
    "?s=cash.m0&form=bar&scale=log",
    "A bar is measured from zero, and a logarithmic scale has none. Draw lines or dots, or keep the linear scale.",
    "柱的高度从零量起，对数刻度没有零。请改画折线或点，或用线性刻度。",
    ["?s=cash.m0&scale=log", "?s=cash.m0&form=bar"],
  ],
  [
    "barsOfHeld",
    "?s=deposit-rates.benchmark-1y&form=bar",
    "“One-year deposits, benchmark rate” holds until it is changed; a bar for each change would give one day the weight of years. Draw steps.",
    "“一年期存款基准利率”在调整之前一直有效，每次调整画一根柱，会把一天画得与数年一样重。请画阶梯线。",
    ["?s=deposit-rates.benchmark-1y&form=step"],
  ],
  [
    "logOfZero",
    "?s=yuebao-net-assets&as=growth&scale=log",
    "“Yu’e Bao fund, net assets” comes to −15.4% on 30 September 2018, and nothing at or below zero has a logarithm. Keep the linear scale.",
    "“天弘余额宝资产净值”在2018年9月30日为−15.4%，零和负数没有对数。请用线性刻度。",
    ["?s=yuebao-net-assets&as=growth"],
  ],
  [
    "indexBelowZero",
    "?s=macro.cpi-inflation&as=index",
    "“Consumer prices, inflation” is not above zero in 2002, and how many times its base that is means nothing. Show it as published.",
    "“居民消费价格年涨幅”在2002年不高于零，相当于基期的几倍没有意义。请按原值显示。",
    ["?s=macro.cpi-inflation"],
  ],
  [
    "indexWithoutBase",
    "?s=yuebao-net-assets&s=payment-volumes.bank-mobile.value.year&as=index",
    "The series have no period in common, so none can be 100 for all. Choose series of one kind of period that meet, or show growth on a year.",
    "这些序列没有共同的时期，无法统一基期。请选用时期相同的序列，或改看同比增速。",
    ["?s=yuebao-net-assets&s=payment-volumes.bank-mobile.value.year&as=growth"],
  ],
  [
    "indexMissingBase",
    "?s=payment-volumes.bank-mobile.value.year&s=payment-volumes.nonbank-online.value.year&as=index&base=2013",
    "“Non-bank online payments, value” has no figure for 2013 to set to 100. Choose a period that all series have, such as 2015.",
    "“非银行支付机构网络支付金额”在2013年没有数字，不能以它为100。请选用各序列共有的时期，例如2015年。",
    ["?s=payment-volumes.bank-mobile.value.year&s=payment-volumes.nonbank-online.value.year&as=index&base=2015"],
  ],
  [
    "growthWithoutPair",
    "?s=money-market-funds.wind&as=growth",
    "“All money-market funds (Wind), net assets” has no two figures a year apart, so its growth is unknown. Show it as published.",
    "“全部货币市场基金（万得口径）资产净值”没有相隔一年的两个数字，算不出同比。请按原值显示。",
    ["?s=money-market-funds.wind"],
  ],
  [
    "rollingWithGaps",
    "?s=payment-volumes.unionpay-interbank.value.quarter&as=rolling",
    "“Interbank payments over UnionPay, value” nowhere has four quarters in a row on one definition; the first missing is Q1 2021. Show it as published.",
    "“银联跨行支付金额”没有口径一致的连续四个季度，最早缺的是2021年一季度。请按原值显示。",
    ["?s=payment-volumes.unionpay-interbank.value.quarter"],
  ],
  [
    "neverMeet",
    "?s=money-market-funds.wind&s=money-market-funds.fitch&as=ratio",
    "“All money-market funds (Wind), net assets” and “All money-market funds (Fitch), net assets” have no figure for the same day. Choose two series that meet.",
    "“全部货币市场基金（万得口径）资产净值”与“全部货币市场基金（惠誉口径）资产净值”没有同一日期的数字。请选用时期重合的序列。",
    ["?s=money-market-funds.wind&s=money-market-funds.fitch"],
  ],
  [
    "unitWithoutSums",
    "?s=yuebao-yield&unit=usd",
    "Nothing on this chart is counted in yuan, so “US dollars, at the rate of the time” would change no figure. Leave the unit as published.",
    "图中没有以元计的数字，选“美元（按当时汇率）”不会改变任何数字。请按原单位显示。",
    ["?s=yuebao-yield"],
  ],
  [
    "unitCancels",
    "?s=household-deposits.demand&s=household-deposits.total&as=share&unit=head",
    "Both series would be divided by the same number, so “a head of population” would change no figure here. Leave the unit as published.",
    "两条序列会除以同一个数，相除之后抵消，选“人均”不会改变任何数字。请按原单位显示。",
    ["?s=household-deposits.demand&s=household-deposits.total&as=share"],
  ],
];

describe("a chart that would mislead is not drawn, and the reader is told why", () => {
  test.each(cases)("%s: %s", (code, search, en, zh, instead) => {
    const { state, misread } = parseState(search);
    expect(misread).toEqual([]);
    const { refusal } = makeView(state, tables);
    expect(refusal).toBeDefined();
    expect({ code: refusal!.code, ...refusal!.reason }).toEqual({ code, en, zh });
    expect(refusal!.instead.map((offer) => writeState(offer.state))).toEqual(instead);
  });

  test("growth that could only be computed across a change of definition", () => {
    const row = (period: string, scope: string, value: number) => ({
      key: `bank-phone/value/${period}/${scope}`,
      series: "bank-phone",
      measure: "value",
      period,
      scope,
      value,
      grade: "press",
      source: "technode-2014-02",
      also: [],
    });
    const access = withRows({ "payment-volumes": [row("2014", "pre-2015", 1), row("2015", "2015", 2)] });
    const { refusal } = makeView(parseState("?s=payment-volumes.bank-phone.value.year&as=growth").state, access);
    expect({ code: refusal?.code, ...refusal?.reason }).toEqual({
      code: "growthAcrossBreak",
      en: "Every pair of figures of “Banks’ telephone payments, value” a year apart straddles a change of definition, so growth would measure the change. Show it as published: the line stops where the definition does.",
      zh: "“银行电话支付金额”相隔一年的数字都跨越了口径变化，算出的增速只反映口径之差。请按原值显示，口径变化处线会断开。",
    });
  });

  test("every refusal is tried", () => {
    const tried = new Set(["growthAcrossBreak", ...cases.map(([code]) => code)]);
    expect(Object.keys(refusals).filter((code) => !tried.has(code))).toEqual([]);
  });
});

test("no sentence is left with an empty brace, and every way out is open", () => {
  const singles = allSeries.filter((_, index) => index % 3 === 0);
  const pairs = singles.flatMap((a, index) => singles.slice(index + 1, index + 6).map((b) => [a.id, b.id]));
  for (const series of [...singles.map(({ id }) => [id]), ...pairs])
    for (const as of ways)
      for (const [form, unit] of [
        ["line", "yuan"],
        ["bar", "yuan"],
        ["line", "head"],
        ["bar", "usd"],
      ] as const) {
        const state: State = { series, as, unit, form, scale: "log", events: false };
        const refusal = refusalOf(state);
        if (!refusal) continue;
        for (const words of [refusal.reason, ...refusal.instead.map(({ label }) => label)])
          expect(Object.values(words).join()).not.toMatch(/[{}]|undefined/);
        for (const offer of refusal.instead) expect(refusalOf(offer.state), writeState(offer.state)).toBeUndefined();
      }
});
