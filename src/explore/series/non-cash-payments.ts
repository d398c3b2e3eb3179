import type { Role } from "../../chart-kit/theme.ts";
import type { Words } from "../../i18n/lang.ts";
import { seriesGroup } from "../series.ts";

const subjects: Record<string, { name: Words; short: Words; role: Role; counts: string }> = {
  card: {
    name: { en: "bank card transactions", zh: "银行卡交易" },
    short: { en: "Cards", zh: "银行卡交易" },
    role: "bank",
    counts: "bank-payments",
  },
  "card-consumption": {
    name: { en: "purchases by bank card", zh: "银行卡消费" },
    short: { en: "Card purchases", zh: "银行卡消费" },
    role: "other",
    counts: "bank-payments",
  },
  "non-cash": {
    name: { en: "all non-cash payments through banks", zh: "银行非现金支付" },
    short: { en: "Banks’ non-cash", zh: "银行非现金支付" },
    role: "bank",
    counts: "bank-payments",
  },
  "all-systems": {
    name: { en: "what all payment systems processed", zh: "支付系统处理业务" },
    short: { en: "All systems", zh: "支付系统" },
    role: "state",
    counts: "cleared-payments",
  },
};

const measures = {
  count: { words: { en: "number", zh: "笔数" }, unit: "bn transactions" },
  value: { words: { en: "value", zh: "金额" }, unit: "trn CNY" },
} as const;

export default seriesGroup(
  "non-cash-payments",
  ["direct-links-cut", "bar-code-rules-in-force"],
  { time: "period", value: "value", flow: true, maxGapDays: 100 },
  (["year", "quarter"] as const).flatMap((every) =>
    (["value", "count"] as const).flatMap((measure) =>
      Object.entries(subjects).map(([id, { name, short, role, counts }]) => ({
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
      })),
    ),
  ),
);
