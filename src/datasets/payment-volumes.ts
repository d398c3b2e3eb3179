import { z } from "zod";
import { notesAreTwins, publishedGrowth, quartersAddUp, unitFollows } from "../dataset-kit/checks.ts";
import { amount, growth, listOf, oneOf, optional, period, unit } from "../dataset-kit/columns.ts";
import { ccBy, defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";
import { evidence } from "../dataset-kit/evidence.ts";

const figures = { series: ["series", "measure", "scope"], period: "period", value: "value", explains: "explains" };

const dataset = defineDataset({
  id: "payment-volumes",
  title: { en: "Payments: number and value", zh: "支付业务量：笔数与金额" },
  description: {
    en: "Payments as the People’s Bank of China reports them, by year and quarter: non-bank online payments (Alipay, WeChat Pay and others) and payments through banks.",
    zh: "中国人民银行支付体系运行报告口径的业务量，分年度与季度：非银行支付机构网络支付（支付宝、微信支付等）与银行渠道。",
  },
  producer: { en: "People’s Bank of China", zh: "中国人民银行" },
  licence: ccBy,
  key: ["series", "measure", "period", "scope"],
  row: z.object({
    series: oneOf(
      ["bank-epay", "bank-mobile", "bank-online", "bank-phone", "netsunion", "nonbank-online", "unionpay-interbank"],
      { en: "Series", zh: "序列" },
    ),
    measure: oneOf(["count", "value"], { en: "Measure", zh: "指标" }),
    period: period({ en: "Period", zh: "时期" }),
    scope: oneOf(["pre-2015", "2015", "2023", "all"], { en: "Scope", zh: "统计口径" }),
    value: amount("as the row says", { en: "Figure", zh: "数值" }),
    unit: unit(["bn transactions", "trn CNY"], { en: "Unit", zh: "单位" }),
    growth: optional(growth({ en: "Published growth on the year", zh: "公布的同比增速" })),
    grade: evidence.grade,
    source: evidence.source,
    also: evidence.also,
    explains: listOf({ en: "Mismatch the note explains", zh: "注所说明的出入" }, ["growth", "year"]),
    noteEn: evidence.noteEn,
    noteZh: evidence.noteZh,
  }),
  breaks: [
    {
      at: "2015",
      where: { series: "bank-mobile" },
      reason: {
        en: "The central bank’s new statistical standard for payments takes effect. The value of banks’ mobile payments in the first quarter is ten times that of a year before, so figures before and after are not joined.",
        zh: "央行启用新的支付业务统计标准。银行移动支付一季度金额达到上年同期的十倍，前后数字不连线。",
      },
      source: "szwdfm-com-2016-04",
    },
    ...[
      { series: "bank-epay", en: "all electronic payments through banks", zh: "银行电子支付总量" },
      { series: "bank-online", en: "banks’ online payments", zh: "银行网上支付" },
      { series: "bank-phone", en: "banks’ telephone payments", zh: "银行电话支付" },
    ].map(({ series, en, zh }) => ({
      at: "2015",
      where: { series },
      reason: {
        en: `The same standard takes effect for ${en}; figures before and after are not joined.`,
        zh: `${zh}同样改用新标准，前后数字不连线。`,
      },
      source: "szwdfm-com-2016-04",
    })),
    {
      at: "2023",
      where: { series: "nonbank-online" },
      reason: {
        en: "The scope of non-bank online payments changes; growth is published on a comparable basis, and earlier figures are not restated.",
        zh: "非银行支付机构网络支付统计口径调整，增速按可比口径公布，此前数字未作追溯。",
      },
      source: "mpaypass-2024-03-28",
    },
    ...[
      {
        series: "bank-mobile",
        en: "Banks’ mobile payments jump to 18% more than a year before by number, after 7% in the first quarter, and stay about 15% above until the base passes the same point; from the second quarter of 2025 growth is back at 8%. Banks’ online payments fall as suddenly.",
        zh: "银行移动支付笔数同比由一季度的7%骤升至18%，此后各季约15%，直到基数同样跨过该季，2025年二季度回到8%；网上支付笔数同时骤降",
      },
      {
        series: "bank-online",
        en: "Banks’ online payments fall to 26% less than a year before by number, after a fall of 2% in the first quarter, and stay about 26% below for three quarters; from the second quarter of 2025 they grow again by 4%. Mobile payments jump as suddenly.",
        zh: "银行网上支付笔数同比由一季度的-2%骤降至-26%，连续三个季度约为-26%，2025年二季度又转为增长4%；移动支付笔数同时骤升",
      },
      {
        series: "bank-epay",
        en: "The two largest parts of electronic payments, mobile and online, move against each other by a quarter from one quarter to the next.",
        zh: "电子支付中最大的两项，移动支付与网上支付，在该季一升一降，幅度突然",
      },
    ].map(({ series, en, zh }) => ({
      at: "2024Q2",
      where: { series },
      suspected: true as const,
      reason: {
        en: `Suspected, not announced. ${en} From the same release on no growth on the year is printed for electronic payments, while it still is for bills. Figures before and after are not joined, growth is not computed across, and the year 2024, of which one quarter lies before, stands alone.`,
        zh: `疑似口径变化，未见公告。${zh}。自该季报告起，电子支付不再公布同比增速，票据等业务仍公布。前后数字不连线，也不计算跨越该季的增速；2024年全年数有一个季度在前，单独列出。`,
      },
      source: "china-news-jingwei-2024-11-22",
    })),
  ],
  checks: [
    unitFollows("measure", { count: "bn transactions", value: "trn CNY" }),
    publishedGrowth({ ...figures, growth: "growth" }),
    quartersAddUp(figures),
    notesAreTwins(),
  ],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
