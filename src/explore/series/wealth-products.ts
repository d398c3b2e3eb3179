import { seriesGroup } from "../series.ts";

export default seriesGroup(
  "wealth-products",
  ["yuebao-launch", "deposit-ceiling-scrapped"],
  { time: "date", value: "balance", scope: "scope", maxGapDays: 370 },
  [
    {
      name: "",
      unit: "trn CNY",
      subject: { id: "wealth-products", name: { en: "banks’ wealth-management products", zh: "银行理财产品" } },
      measure: { en: "balance", zh: "余额" },
      short: { en: "Wealth products", zh: "银行理财" },
      role: "bank",
      counts: "wealth-products",
    },
  ],
);
