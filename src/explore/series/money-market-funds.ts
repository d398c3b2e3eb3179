import { seriesGroup } from "../series.ts";

const measure = { en: "net assets", zh: "资产净值" };

/** Counts of the same funds by different bodies; two that were printed once each make no series. */
export default seriesGroup(
  "money-market-funds",
  ["yuebao-launch", "important-money-fund-rules"],
  { time: "date", value: "netAssets", maxGapDays: 100 },
  [
    {
      name: "amac",
      where: { series: "amac" },
      unit: "trn CNY",
      measure,
      subject: {
        id: "money-funds-amac",
        name: { en: "all money-market funds (AMAC)", zh: "全部货币市场基金（基金业协会口径）" },
      },
      short: { en: "All money funds", zh: "全部货币基金" },
      role: "other",
      counts: "money-funds",
    },
    {
      name: "fitch",
      where: { series: "fitch" },
      unit: "trn CNY",
      measure,
      subject: {
        id: "money-funds-fitch",
        name: { en: "all money-market funds (Fitch)", zh: "全部货币市场基金（惠誉口径）" },
      },
      short: { en: "All funds, Fitch", zh: "货币基金（惠誉）" },
      role: "state",
      counts: "money-funds",
    },
    {
      name: "wind",
      where: { series: "wind" },
      unit: "trn CNY",
      measure,
      subject: {
        id: "money-funds-wind",
        name: { en: "all money-market funds (Wind)", zh: "全部货币市场基金（万得口径）" },
      },
      short: { en: "All funds, Wind", zh: "货币基金（万得）" },
      role: "bank",
      counts: "money-funds",
    },
  ],
);
