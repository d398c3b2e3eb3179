import { formatterFor, type Formatter } from "../chart-kit/formatter.ts";
import { priceYear, type MoneyUnit } from "../chart-kit/money.ts";
import { units, type Unit, type UnitId } from "../dataset-kit/units.ts";
import type { Lang } from "../i18n/lang.ts";

/**
 * What figures are; decides how they are written, and which may stand on one axis. Base units: yuan, payments, people,
 * hundredths, times. A figure a head and a figure against GDP are not of the kind of what they divide.
 */
export type Quantity = Unit["kind"] | "per-head" | "yuan-a-head" | "yuan-real" | "of-gdp" | "times";

const relative: Partial<Record<UnitId, Quantity>> = { "payments per person": "per-head", "% of GDP": "of-gdp" };

export const quantityOf = (unit: UnitId): Quantity => relative[unit] ?? units[unit].kind;

const sums: Record<MoneyUnit, Quantity> = { yuan: "yuan", usd: "usd", head: "yuan-a-head", real: "yuan-real" };

/** What figures become in a unit that a reader chose: sums in yuan, and a head of population numbers of payments too. */
export const quantityIn = (quantity: Quantity, unit: MoneyUnit): Quantity =>
  quantity === "yuan" ? sums[unit] : quantity === "transactions" && unit === "head" ? "per-head" : quantity;

/** Whether a unit that a reader chose changes such figures. */
export const isConverted = (quantity: Quantity, unit: MoneyUnit): boolean => quantityIn(quantity, unit) !== quantity;

/** What is read as a share or a rate: it changes by points, and is not added. */
export const isPercent = (quantity: Quantity): boolean => quantity === "percent" || quantity === "of-gdp";

interface Scale {
  size: number;
  unit: string;
}

const counts = (measure: string): Record<Lang, readonly Scale[]> => ({
  en: [
    { size: 1e9, unit: " bn" },
    { size: 1e6, unit: " m" },
    { size: 1, unit: "" },
  ],
  zh: [
    { size: 1e8, unit: `亿${measure}` },
    { size: 1e4, unit: `万${measure}` },
    { size: 1, unit: measure },
  ],
});

const scales: Partial<Record<Quantity, Record<Lang, readonly Scale[]>>> = {
  transactions: counts("笔"),
  people: counts("人"),
  pieces: counts(""),
  days: counts("天"),
};

/** Decimals that leave three significant digits. */
const three = (value: number) => Math.max(0, 2 - Math.floor(Math.log10(Math.max(Math.abs(value), 1e-9))));

function scaled(format: Formatter, quantity: Quantity, value: number, decimals: (scaled: number) => number): string {
  const steps = scales[quantity]![format.lang];
  const { size, unit } =
    value === 0 ? { size: 1, unit: "" } : (steps.find(({ size }) => Math.abs(value) >= size) ?? steps.at(-1)!);
  return format.number(value / size, decimals(value / size)) + unit;
}

/** A minus sign is wider than a hyphen, and is not broken from its figure. */
const minus = (text: string) => text.replace("-", "−");

/** A figure for an axis or a label: three digits that count. */
export const brief = (format: Formatter, quantity: Quantity, value: number): string =>
  minus(briefly(format, quantity, value));

/** A figure for the table: as exact as it was printed, within four decimals of its scale. */
export const exact = (format: Formatter, quantity: Quantity, value: number): string =>
  minus(exactly(format, quantity, value));

function briefly(format: Formatter, quantity: Quantity, value: number): string {
  switch (quantity) {
    case "yuan":
    case "yuan-a-head":
    case "yuan-real":
      return format.yuan(value);
    case "usd":
      return formatterFor(format.lang, "usd").yuan(value);
    case "percent":
    case "of-gdp":
      return format.percent(value, Math.min(2, three(value)));
    case "index":
    case "per-head":
      return format.number(value, Math.min(1, three(value)));
    case "exchange":
      return format.number(value, 2);
    case "times":
      return format.number(value, Math.min(3, three(value))) + (format.lang === "en" ? "×" : "倍");
    default:
      return scaled(format, quantity, value, three);
  }
}

function exactly(format: Formatter, quantity: Quantity, value: number): string {
  switch (quantity) {
    case "yuan":
    case "yuan-a-head":
    case "yuan-real":
      return format.yuanExact(value);
    case "usd":
      return formatterFor(format.lang, "usd").yuanExact(value);
    case "percent":
    case "of-gdp":
      return format.percent(value, 3);
    case "per-head":
      return format.number(value, 2);
    case "index":
      return format.number(value, 1);
    case "exchange":
      return format.number(value, 4);
    case "times":
      return format.number(value, value < 0.1 ? 4 : 2) + (format.lang === "en" ? " times" : "倍");
    default:
      return scaled(format, quantity, value, () => 4);
  }
}

/** The base unit in words, for files. */
export const baseUnit: Record<Quantity, string> = {
  yuan: "yuan",
  transactions: "payments",
  people: "people",
  pieces: "pieces",
  percent: "per cent",
  usd: "US dollars",
  "per-head": "payments a head",
  "yuan-a-head": "yuan a head",
  "yuan-real": `yuan at prices of ${priceYear}`,
  "of-gdp": "per cent of GDP",
  days: "days",
  index: "index",
  exchange: "yuan for one US dollar",
  times: "times",
};
