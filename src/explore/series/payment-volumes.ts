import type { Role } from "../../chart-kit/theme.ts";
import type { Words } from "../../i18n/lang.ts";
import { seriesGroup, type Every } from "../series.ts";

interface Subject {
  name: Words;
  short: Words;
  role: Role;
  counts: string;
  /** A part of all electronic payments through banks, apart from the other parts. */
  channel?: true;
  every?: readonly Every[];
}

const subjects: Record<string, Subject> = {
  "nonbank-online": {
    name: { en: "non-bank online payments", zh: "非银行支付机构网络支付" },
    short: { en: "Non-bank online", zh: "支付机构网络支付" },
    role: "internet",
    counts: "wallet-payments",
  },
  "bank-mobile": {
    name: { en: "banks’ mobile payments", zh: "银行移动支付" },
    short: { en: "Banks’ mobile", zh: "银行移动支付" },
    role: "bank",
    counts: "bank-payments",
    channel: true,
  },
  "bank-online": {
    name: { en: "banks’ online payments", zh: "银行网上支付" },
    short: { en: "Banks’ online", zh: "银行网上支付" },
    role: "bank",
    counts: "bank-payments",
    channel: true,
  },
  "bank-phone": {
    name: { en: "banks’ telephone payments", zh: "银行电话支付" },
    short: { en: "Banks’ telephone", zh: "银行电话支付" },
    role: "bank",
    counts: "bank-payments",
    channel: true,
  },
  "bank-epay": {
    name: { en: "all electronic payments through banks", zh: "银行全部电子支付" },
    short: { en: "Banks’ electronic, all", zh: "银行全部电子支付" },
    role: "bank",
    counts: "bank-payments",
  },
  netsunion: {
    name: { en: "payments cleared by NetsUnion", zh: "网联处理的支付" },
    short: { en: "NetsUnion", zh: "网联" },
    role: "state",
    counts: "cleared-payments",
  },
  "unionpay-interbank": {
    name: { en: "interbank payments over UnionPay", zh: "银联跨行支付" },
    short: { en: "UnionPay", zh: "银联" },
    role: "other",
    counts: "cleared-payments",
    every: ["quarter"],
  },
};

const measures = {
  count: { words: { en: "number", zh: "笔数" }, unit: "bn transactions" },
  value: { words: { en: "value", zh: "金额" }, unit: "trn CNY" },
} as const;

const measureNames = ["value", "count"] as const;

export default seriesGroup(
  "payment-volumes",
  [
    "direct-links-cut",
    "pboc-suspends-bar-code",
    "bar-code-rules-in-force",
    "final-wallet-rules",
    "codes-open-to-unionpay",
  ],
  { time: "period", value: "value", scope: "scope", flow: true, maxGapDays: 100 },
  (["year", "quarter"] as const).flatMap((every) =>
    measureNames.flatMap((measure) =>
      Object.entries(subjects)
        .filter(([, subject]) => subject.every?.includes(every) ?? true)
        .map(([id, { name, short, role, counts, channel }]) => ({
          name: `${id}.${measure}.${every}`,
          where: { series: id, measure },
          every,
          maxGapDays: every === "year" ? 370 : 100,
          unit: measures[measure].unit,
          subject: { id, name },
          measure: measures[measure].words,
          short,
          role,
          counts,
          ...(channel && { partOf: [`payment-volumes.bank-epay.${measure}.${every}`], split: "bank-channels" }),
        })),
    ),
  ),
);
