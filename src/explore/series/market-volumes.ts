import type { Words } from "../../i18n/lang.ts";
import { seriesGroup, type Every } from "../series.ts";

const measure = { en: "value", zh: "交易规模" };
/** Definitions with two figures or more of one period; a figure printed once makes no series. */
const estimates: {
  publisher: string;
  definition: string;
  every: Every;
  name: Words;
  short: Words;
  role: "internet" | "other" | "state";
}[] = [
  {
    publisher: "analysys",
    definition: "mobile",
    every: "quarter",
    role: "internet",
    name: { en: "third-party mobile payment (Analysys)", zh: "第三方移动支付（易观）" },
    short: { en: "Mobile, Analysys", zh: "移动（易观）" },
  },
  {
    publisher: "analysys",
    definition: "comprehensive",
    every: "quarter",
    role: "other",
    name: { en: "all third-party payment (Analysys)", zh: "第三方综合支付（易观）" },
    short: { en: "All, Analysys", zh: "综合（易观）" },
  },
  {
    publisher: "iresearch",
    definition: "mobile",
    every: "quarter",
    role: "state",
    name: { en: "third-party mobile payment (iResearch, to 2018)", zh: "第三方移动支付（艾瑞，至2018年）" },
    short: { en: "Mobile, iResearch", zh: "移动（艾瑞）" },
  },
  {
    publisher: "iresearch",
    definition: "mobile-later",
    every: "quarter",
    role: "state",
    name: { en: "third-party mobile payment (iResearch, from 2019)", zh: "第三方移动支付（艾瑞，2019年起）" },
    short: { en: "Mobile, iResearch", zh: "移动（艾瑞）" },
  },
  {
    publisher: "iresearch",
    definition: "mobile-revised",
    every: "year",
    role: "state",
    name: { en: "third-party mobile payment (iResearch, revised)", zh: "第三方移动支付（艾瑞，修订后）" },
    short: { en: "Mobile, iResearch", zh: "移动（艾瑞）" },
  },
];

export default seriesGroup(
  "market-volumes",
  ["wechat-pay-launch", "bar-code-rules-in-force"],
  { time: "period", value: "value", flow: true, maxGapDays: 100 },
  estimates.map(({ publisher, definition, every, name, short, role }) => ({
    name: `${publisher}-${definition}.${every}`,
    where: { publisher, definition },
    every,
    maxGapDays: every === "year" ? 370 : 100,
    unit: "trn CNY" as const,
    subject: { id: `${publisher}-${definition}`, name },
    measure,
    short,
    role,
    counts: "third-party-payments",
  })),
);
