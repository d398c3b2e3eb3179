import { seriesGroup } from "../series.ts";

export default seriesGroup(
  "household-deposits",
  ["yuebao-launch", "deposit-ceiling-scrapped"],
  { time: "date", value: "deposits", maxGapDays: 100 },
  [
    {
      name: "total",
      where: { series: "total" },
      unit: "trn CNY",
      subject: { id: "deposits-total", name: { en: "household deposits", zh: "住户存款" } },
      measure: { en: "balance", zh: "余额" },
      short: { en: "Household deposits", zh: "住户存款" },
      role: "bank",
      counts: "household-deposits",
    },
    {
      name: "demand",
      where: { series: "demand" },
      unit: "trn CNY",
      // Year ends before 2015, quarter ends after.
      maxGapDays: 370,
      subject: { id: "deposits-demand", name: { en: "household demand deposits", zh: "住户活期存款" } },
      measure: { en: "balance", zh: "余额" },
      short: { en: "On demand", zh: "其中活期" },
      role: "bank",
      counts: "household-deposits",
      partOf: ["household-deposits.total"],
    },
  ],
);
