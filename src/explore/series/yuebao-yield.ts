import { seriesGroup } from "../series.ts";

/** Month ends and days between: two months without a figure are a gap. */
const twoMonths = 62;

export default seriesGroup(
  "yuebao-yield",
  ["yuebao-launch", "deposit-ceiling-scrapped", "yuebao-caps-lifted", "important-money-fund-rules"],
  { time: "date", value: "yield", maxGapDays: twoMonths },
  [
    {
      name: "",
      unit: "percent",
      subject: { id: "yuebao-yield", name: { en: "Yu’e Bao fund", zh: "天弘余额宝" } },
      measure: { en: "seven-day yield", zh: "七日年化收益率" },
      short: { en: "Yu’e Bao, yield", zh: "余额宝七日年化" },
      role: "internet",
      counts: "yields",
    },
  ],
);
