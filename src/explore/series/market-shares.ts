import type { Role } from "../../chart-kit/theme.ts";
import type { Words } from "../../i18n/lang.ts";
import { seriesGroup } from "../series.ts";

const firms: Record<string, { name: Words; role: Role }> = {
  alipay: { name: { en: "Alipay", zh: "支付宝" }, role: "internet" },
  tenpay: { name: { en: "Tenpay (WeChat)", zh: "财付通（微信）" }, role: "state" },
};

/** A share means something only within its publisher and definition, so each pair is a market of its own. */
const markets: { publisher: string; definition: string; measure: Words }[] = [
  {
    publisher: "analysys",
    definition: "mobile",
    measure: { en: "share of mobile payment (Analysys)", zh: "移动支付份额（易观）" },
  },
  {
    publisher: "analysys",
    definition: "comprehensive",
    measure: { en: "share of all third-party payment (Analysys)", zh: "第三方综合支付份额（易观）" },
  },
  {
    publisher: "analysys",
    definition: "internet",
    measure: { en: "share of Internet payment (Analysys)", zh: "互联网支付份额（易观）" },
  },
  {
    publisher: "iresearch",
    definition: "mobile",
    measure: { en: "share of mobile payment (iResearch, to 2017)", zh: "移动支付份额（艾瑞，至2017年）" },
  },
  {
    publisher: "iresearch",
    definition: "mobile-later",
    measure: { en: "share of mobile payment (iResearch, from 2018)", zh: "移动支付份额（艾瑞，2018年起）" },
  },
];

export default seriesGroup(
  "market-shares",
  ["wechat-pay-launch", "bar-code-rules-in-force"],
  { time: "period", value: "share", every: "quarter", unit: "percent", maxGapDays: 100 },
  markets.flatMap(({ publisher, definition, measure }) =>
    Object.entries(firms).map(([firm, { name, role }]) => ({
      name: `${publisher}-${definition}.${firm}`,
      where: { publisher, definition, firm },
      unit: "percent" as const,
      subject: { id: firm, name },
      measure,
      short: name,
      role,
      counts: `share-of-${firm}`,
      split: `${publisher}-${definition}`,
    })),
  ),
);
