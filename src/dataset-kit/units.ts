import type { Words } from "../i18n/lang.ts";

export interface Unit {
  /** One unit of the column in base units: yuan, transactions, a hundredth, a piece. */
  scale: number;
  /** What the base unit counts; only figures of one kind can be compared. */
  kind: "yuan" | "transactions" | "percent" | "people" | "pieces" | "days" | "index" | "usd" | "exchange";
  name: Words;
}

/** Every unit a table may carry. Column figures are multiplied by `scale` before they meet words. */
export const units = {
  "100m CNY": { scale: 1e8, kind: "yuan", name: { en: "100 million yuan", zh: "亿元" } },
  "trn CNY": { scale: 1e12, kind: "yuan", name: { en: "trillion yuan", zh: "万亿元" } },
  "bn CNY": { scale: 1e9, kind: "yuan", name: { en: "billion yuan", zh: "十亿元" } },
  CNY: { scale: 1, kind: "yuan", name: { en: "yuan", zh: "元" } },
  "CNY per payment": { scale: 1, kind: "yuan", name: { en: "yuan a payment", zh: "元/笔" } },
  payments: { scale: 1, kind: "transactions", name: { en: "payments", zh: "笔" } },
  machines: { scale: 1, kind: "pieces", name: { en: "machines", zh: "台" } },
  "bn transactions": { scale: 1e9, kind: "transactions", name: { en: "billion payments", zh: "十亿笔" } },
  "mn people": { scale: 1e6, kind: "people", name: { en: "million people", zh: "百万人" } },
  people: { scale: 1, kind: "people", name: { en: "people", zh: "人" } },
  "mn machines": { scale: 1e6, kind: "pieces", name: { en: "million machines", zh: "百万台" } },
  "mn terminals": { scale: 1e6, kind: "pieces", name: { en: "million terminals", zh: "百万台" } },
  "mn merchants": { scale: 1e6, kind: "pieces", name: { en: "million merchants", zh: "百万户" } },
  "bn cards": { scale: 1e9, kind: "pieces", name: { en: "billion cards", zh: "十亿张" } },
  "mn wallets": { scale: 1e6, kind: "pieces", name: { en: "million wallets", zh: "百万个" } },
  "CNY per USD": { scale: 1, kind: "exchange", name: { en: "yuan for one US dollar", zh: "元/美元" } },
  "payments per person": { scale: 1, kind: "transactions", name: { en: "payments a person", zh: "人均笔数" } },
  "% of GDP": { scale: 1, kind: "percent", name: { en: "per cent of GDP", zh: "占GDP比重（%）" } },
  USD: { scale: 1, kind: "usd", name: { en: "US dollars", zh: "美元" } },
  index: { scale: 1, kind: "index", name: { en: "index", zh: "指数" } },
  days: { scale: 1, kind: "days", name: { en: "days", zh: "天" } },
  percent: { scale: 1, kind: "percent", name: { en: "per cent", zh: "%" } },
} as const satisfies Record<string, Unit>;

export type UnitId = keyof typeof units;

export const isUnit = (value: string): value is UnitId => Object.hasOwn(units, value);
