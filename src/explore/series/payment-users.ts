import { seriesGroup } from "../series.ts";

const measure = { en: "users", zh: "用户数" };
const id = (name: string) => `payment-users.${name}`;

export default seriesGroup(
  "payment-users",
  ["pboc-suspends-bar-code", "bar-code-rules-in-force"],
  { time: "period", value: "value", maxGapDays: 200 },
  [
    {
      name: "internet",
      where: { series: "internet" },
      unit: "mn people",
      measure,
      subject: { id: "internet", name: { en: "the Internet", zh: "互联网" } },
      short: { en: "Internet", zh: "网民" },
      role: "other",
      counts: "people-online",
    },
    {
      name: "mobile-internet",
      where: { series: "mobile-internet" },
      unit: "mn people",
      measure,
      subject: { id: "mobile-internet", name: { en: "the mobile Internet", zh: "手机互联网" } },
      short: { en: "Mobile Internet", zh: "手机网民" },
      role: "state",
      counts: "people-online",
      partOf: [id("internet")],
    },
    {
      name: "online-pay",
      where: { series: "online-pay" },
      unit: "mn people",
      measure,
      subject: { id: "online-pay", name: { en: "online payment", zh: "网络支付" } },
      short: { en: "Online payment", zh: "网络支付" },
      role: "bank",
      counts: "people-online",
      partOf: [id("internet")],
    },
    {
      name: "mobile-pay",
      where: { series: "mobile-pay" },
      unit: "mn people",
      measure,
      subject: { id: "mobile-pay", name: { en: "mobile payment", zh: "手机支付" } },
      short: { en: "Mobile payment", zh: "手机支付" },
      role: "internet",
      counts: "people-online",
      partOf: [id("internet"), id("mobile-internet"), id("online-pay")],
    },
  ],
);
