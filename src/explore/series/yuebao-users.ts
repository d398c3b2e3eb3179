import { seriesGroup } from "../series.ts";

export default seriesGroup(
  "yuebao-users",
  ["yuebao-launch", "yuebao-holding-cap-100000", "yuebao-caps-lifted"],
  { time: "date", value: "users", maxGapDays: 200 },
  [
    {
      name: "",
      unit: "mn people",
      subject: { id: "yuebao-users", name: { en: "Yu’e Bao fund", zh: "天弘余额宝" } },
      measure: { en: "users", zh: "用户数" },
      short: { en: "Yu’e Bao users", zh: "余额宝用户" },
      role: "internet",
      counts: "yuebao-users",
    },
  ],
);
