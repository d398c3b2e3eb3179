import { seriesGroup } from "../series.ts";

const demand = { en: "demand deposits", zh: "活期存款" };
const oneYear = { en: "one-year deposits", zh: "一年期存款" };
const benchmark = { en: "benchmark rate", zh: "基准利率" };
/** Posted rates are known on the days they were seen, not between: no line joins them, and none is in force. */
const seen = { holds: undefined, maxGapDays: 40 } as const;
const posted = { en: "rate posted by large banks", zh: "大型银行挂牌利率" };

export default seriesGroup(
  "deposit-rates",
  ["deposit-ceiling-scrapped", "yuebao-launch"],
  { time: "date", value: "rate", unit: "percent", holds: true, maxGapDays: Infinity },
  [
    {
      name: "benchmark-1y",
      where: { series: "benchmark-1y" },
      unit: "percent",
      subject: { id: "benchmark-1y", name: oneYear },
      measure: benchmark,
      short: { en: "One year, benchmark", zh: "一年期基准" },
      role: "state",
      counts: "deposit-rates",
    },
    {
      name: "benchmark-demand",
      where: { series: "benchmark-demand" },
      unit: "percent",
      subject: { id: "benchmark-demand", name: demand },
      measure: benchmark,
      short: { en: "Demand, benchmark", zh: "活期基准" },
      role: "other",
      counts: "deposit-rates",
    },
    {
      name: "listed-1y",
      where: { series: "listed-1y" },
      ...seen,
      unit: "percent",
      subject: { id: "listed-1y", name: oneYear },
      measure: posted,
      short: { en: "One year, posted", zh: "一年期挂牌" },
      role: "bank",
      counts: "deposit-rates",
    },
    {
      name: "listed-demand",
      where: { series: "listed-demand" },
      ...seen,
      unit: "percent",
      subject: { id: "listed-demand", name: demand },
      measure: posted,
      short: { en: "Demand, posted", zh: "活期挂牌" },
      role: "bank",
      counts: "deposit-rates",
    },
  ],
);
