import { seriesGroup } from "../series.ts";

/** A quarter and a few days; anything longer has a missing quarter end in it. */
const quarter = 100;

export default seriesGroup(
  "yuebao-net-assets",
  [
    "yuebao-launch",
    "yuebao-holding-cap-100000",
    "yuebao-caps-lifted",
    "deposit-ceiling-scrapped",
    "important-money-fund-rules",
  ],
  { time: "date", value: "netAssets", maxGapDays: quarter },
  [
    {
      name: "",
      unit: "100m CNY",
      subject: { id: "yuebao-fund", name: { en: "Yu’e Bao fund", zh: "天弘余额宝" } },
      measure: { en: "net assets", zh: "资产净值" },
      short: { en: "Yu’e Bao fund", zh: "天弘余额宝" },
      role: "internet",
      counts: "money-funds",
      partOf: ["money-market-funds.amac"],
    },
  ],
);
