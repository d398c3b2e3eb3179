import { seriesGroup } from "../series.ts";

/** What lay at banks was printed once, and the ratio of custody twice: neither makes a series. */
export default seriesGroup(
  "reserve-funds",
  ["direct-links-cut", "reserves-all-at-pboc"],
  { time: "date", value: "value", maxGapDays: 40 },
  [
    {
      name: "at-pboc",
      where: { series: "at-pboc" },
      unit: "100m CNY",
      subject: {
        id: "reserves-at-pboc",
        name: { en: "client reserves at the central bank", zh: "存放央行的客户备付金" },
      },
      measure: { en: "balance", zh: "余额" },
      short: { en: "Client reserves", zh: "客户备付金" },
      role: "state",
      counts: "client-reserves",
    },
  ],
);
