import { moneyLabels, priceYear, type MoneyUnit } from "../chart-kit/money.ts";
import type { Words } from "../i18n/lang.ts";

/** What figures are counted in where a reader chose the unit; see also the words of `titles`. */
export const moneyWords = {
  usd: moneyLabels.usd,
  "yuan-a-head": { en: "Yuan a head of population", zh: "元（人均）" },
  "yuan-real": { en: `Yuan at prices of ${priceYear}`, zh: `元（按${priceYear}年价格）` },
} as const satisfies Record<string, Words>;

/** What value over number is counted in. Divided by heads both, it stays what it is. */
export const averageWords: Record<MoneyUnit, Words> = {
  yuan: { en: "Yuan a payment", zh: "元/笔" },
  usd: { en: "US dollars a payment, at the rate of the time", zh: "美元/笔（按当时汇率）" },
  head: { en: "Yuan a payment", zh: "元/笔" },
  real: { en: `Yuan a payment at prices of ${priceYear}`, zh: `元/笔（按${priceYear}年价格）` },
};

/** Behind the unit of a growth or an index: what it was computed from, unless that is as published. */
export const computedFrom: Record<MoneyUnit, Words> = {
  yuan: { en: "", zh: "" },
  usd: { en: "computed in US dollars at the rate of the time", zh: "折成美元（按当时汇率）后计算" },
  head: { en: "computed a head of population", zh: "按人均数计算" },
  real: { en: `computed at prices of ${priceYear}`, zh: `按${priceYear}年价格计算` },
};
