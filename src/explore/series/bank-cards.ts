import type { Role } from "../../chart-kit/theme.ts";
import type { Words } from "../../i18n/lang.ts";
import { seriesGroup } from "../series.ts";

const kinds: { id: string; name: Words; short: Words; role: Role; part?: true }[] = [
  { id: "all", name: { en: "bank cards", zh: "银行卡" }, short: { en: "Bank cards", zh: "银行卡" }, role: "bank" },
  {
    id: "debit",
    name: { en: "debit cards", zh: "借记卡" },
    short: { en: "Debit cards", zh: "借记卡" },
    role: "other",
    part: true,
  },
  {
    id: "credit",
    name: { en: "credit cards", zh: "信用卡和借贷合一卡" },
    short: { en: "Credit cards", zh: "信用卡" },
    role: "state",
    part: true,
  },
];

export default seriesGroup(
  "bank-cards",
  ["bar-code-rules-in-force"],
  { time: "period", value: "value", scope: "scope", maxGapDays: 100 },
  kinds.map(({ id, name, short, role, part }) => ({
    name: id,
    where: { series: id },
    every: "quarter",
    unit: "bn cards",
    measure: { en: "number", zh: "数量" },
    subject: { id: `cards-${id}`, name },
    short,
    role,
    counts: "bank-cards",
    ...(part && { partOf: ["bank-cards.all"], split: "card-kinds" }),
  })),
);
