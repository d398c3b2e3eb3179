import type { Words } from "./lang.ts";

/** A way of measuring who leads, and what the measure leaves out. */
interface RulerWords {
  label: Words;
  /** The answer; {times} is how many times the smaller figure goes into the larger. */
  answer: Words;
  mind: Words;
}

/** The words of the home page. */
export const home = {
  question: {
    en: "Two names for two futures: technology firms doing finance, or banks going online. Twelve years on, who leads? It depends on what you measure.",
    zh: "一个是互联网公司做金融，一个是金融机构上网。十二年过去，谁走在前面？要看比什么。",
  },
  pick: { en: "Pick a measure first", zh: "先选一个指标" },
  before: { en: "Which bar is longer? Pick a measure to see.", zh: "哪一边更长？选一个指标就知道。" },
  rulers: {
    count: {
      label: { en: "Payments", zh: "笔数" },
      answer: { en: "Payment firms lead, {times} to one.", zh: "支付机构领先，笔数是银行的{times}倍。" },
      mind: {
        en: "A wallet payment drawn on a bank card can be counted on both sides.",
        zh: "用钱包付款、从银行卡扣款，两边可能都计一笔。",
      },
    },
    value: {
      label: { en: "Money", zh: "金额" },
      answer: { en: "Banks lead, with {times} times the money.", zh: "银行领先，金额是支付机构的{times}倍。" },
      mind: {
        en: "Banks’ online banking, much larger still, is left out here.",
        zh: "银行网上支付（网银）的金额还要大得多，这里没有计入。",
      },
    },
    savings: {
      label: { en: "Savings", zh: "存款" },
      answer: {
        en: "Banks lead: households keep {times} times as much on deposit as the fund holds.",
        zh: "银行领先，住户存款是天弘余额宝的{times}倍。",
      },
      mind: {
        en: "One fund against all deposits. Since May 2018 Yu’e Bao has offered other funds too.",
        zh: "这是一只基金与全部住户存款相比。2018年5月起，余额宝还接入了其他基金。",
      },
    },
  } satisfies Record<string, RulerWords>,
  newest: { en: "The newest figures", zh: "最新数字" },
  newestNames: {
    firmsCount: { en: "Payment firms: online payments", zh: "支付机构网络支付笔数" },
    firmsValue: { en: "Payment firms: money moved", zh: "支付机构网络支付金额" },
    banksValue: { en: "Banks’ mobile payments: money moved", zh: "银行移动支付金额" },
    fund: { en: "Yu’e Bao’s first fund", zh: "天弘余额宝资产净值" },
    fundYield: { en: "Yu’e Bao’s seven-day yield", zh: "余额宝七日年化收益率" },
    reserves: { en: "Customers’ money at the central bank", zh: "集中存管的客户备付金" },
  },
  onYear: { en: "{change} on the year", zh: "同比{change}" },
  noComparison: { en: "no comparable figure a year before", zh: "上年同期无可比数字" },
  subjects: { en: "Charts by subject", zh: "按主题看图" },
  news: { en: "What is new", zh: "最近更新" },
  andMore: { en: " and {n} more", zh: "等{n}项" },
  tablesUpdated: { en: "Tables brought up to date: {list}", zh: "更新数据表：{list}" },
  essaysUpdated: { en: "Essays revised: {list}", zh: "修订文章：{list}" },
  corrected: { en: "Corrected: {list}", zh: "更正：{list}" },
} as const;

export type RulerId = keyof typeof home.rulers;
