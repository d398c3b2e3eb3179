import type { Words } from "../i18n/lang.ts";
import type { Choice, Choices } from "./choices.ts";
import { formatterFor, type Formatter } from "./formatter.ts";
import type { Size } from "./sizes.ts";

/** What sums of money are told in: yuan as printed, US dollars, yuan (and payments) a head of population, yuan at the prices of one year. */
export const moneyUnits = ["yuan", "usd", "head", "real"] as const;
export type MoneyUnit = (typeof moneyUnits)[number];

/** The year whose consumer prices `real` takes for all others: the year Yu'e Bao opened. */
export const priceYear = "2013";

/** The table that a conversion takes its rates from. */
export const ratesOf: Record<Exclude<MoneyUnit, "yuan">, string> = {
  usd: "exchange-rates",
  head: "population",
  real: "macro",
};

export const moneyLabels: Record<MoneyUnit, Words> = {
  yuan: { en: "yuan", zh: "元" },
  usd: { en: "US dollars, at the rate of the time", zh: "美元（按当时汇率）" },
  head: { en: "a head of population", zh: "人均" },
  real: { en: `yuan at prices of ${priceYear}`, zh: `元（按${priceYear}年价格）` },
};

/** What an alt text begins with, where its sums are not as printed. */
const openings: Record<MoneyUnit, Words> = {
  yuan: { en: "", zh: "" },
  usd: { en: "In US dollars. ", zh: "以美元计。" },
  head: { en: "A head of population. ", zh: "按人均计。" },
  real: { en: `In yuan at prices of ${priceYear}. `, zh: `按${priceYear}年价格计。` },
};

/** How a chart offers its sums. */
export interface Money {
  /** The units beside yuan that make sense of its figures. */
  units: readonly Exclude<MoneyUnit, "yuan">[];
  /** The name of the choice in addresses, "unit" unless that is taken. */
  choice?: string;
}

export const choiceName = (money: Money): string => money.choice ?? "unit";

/** The choice of a unit that every chart of money has; yuan is what is drawn at build. */
export const moneyChoice = ({ units }: Money): Choice => ({
  label: { en: "Figures in", zh: "单位" },
  options: Object.fromEntries((["yuan", ...units] as const).map((unit) => [unit, { label: moneyLabels[unit] }])),
});

/** The unit chosen. @param money undefined for a chart without sums of money */
export const moneyUnit = (money: Money | undefined, choices: Choices): MoneyUnit =>
  money ? ((choices[choiceName(money)] as MoneyUnit | undefined) ?? "yuan") : "yuan";

/** A formatter whose sums of money are in the unit chosen; small sums a head take the sign, which is shorter than the word. */
export function formatterIn(format: Formatter, unit: MoneyUnit): Formatter {
  if (unit === "usd") return formatterFor(format.lang, "usd");
  if (unit !== "head" || format.lang === "zh") return format;
  return { ...format, yuan: (value) => format.yuan(value).replace(/^(.*) yuan$/, "¥$1") };
}

/** A sum for a label in a drawing: on a phone Chinese leaves 美元 to the axis. */
export const shortMoney = (value: number, { format, size }: { format: Formatter; size: Size }): string =>
  size === "narrow" ? format.yuan(value).replace(/美元$/, "") : format.yuan(value);

/** The words that say what sums are told in, before an alt text. */
export const openingOf = (unit: MoneyUnit, format: Formatter): string => format.text(openings[unit]);
