import { seriesGroup } from "../series.ts";

const number = { en: "number", zh: "数量" };

export default seriesGroup(
  "atm",
  ["bar-code-rules-in-force"],
  { time: "period", value: "value", scope: "scope", maxGapDays: 100 },
  [
    {
      name: "atm",
      where: { series: "atm" },
      unit: "mn machines",
      measure: number,
      subject: { id: "atm", name: { en: "cash machines", zh: "ATM" } },
      short: { en: "Cash machines", zh: "ATM" },
      role: "bank",
      counts: "cash-machines",
    },
    {
      name: "pos",
      where: { series: "pos" },
      unit: "mn terminals",
      measure: number,
      subject: { id: "pos", name: { en: "card terminals in shops", zh: "POS机" } },
      short: { en: "Card terminals", zh: "POS机" },
      role: "other",
      counts: "card-terminals",
    },
    {
      name: "merchants",
      where: { series: "merchants" },
      unit: "mn merchants",
      measure: number,
      subject: { id: "merchants", name: { en: "merchants that take cards", zh: "银行卡联网商户" } },
      short: { en: "Merchants", zh: "联网商户" },
      role: "internet",
      counts: "merchants",
    },
  ],
);
