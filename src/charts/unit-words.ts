import type { MoneyUnit } from "../chart-kit/money.ts";
import { priceYear } from "../chart-kit/money.ts";
import type { AnyChart, ChartRow } from "../chart-kit/define-chart.ts";
import { units } from "../dataset-kit/units.ts";
import type { Lang, Words } from "../i18n/lang.ts";

type Column = AnyChart["columns"][number];

/** What becomes of the name of a unit of money, or of payments a head, in the unit that a reader chose. */
const told: Record<Exclude<MoneyUnit, "yuan">, (name: Words) => Words> = {
  usd: ({ en, zh }) => ({ en: en.replace("yuan", "US dollars"), zh: zh.replace("元", "美元") }),
  head: ({ en, zh }) => ({ en: `${en} a head`, zh: `${zh}/人` }),
  real: ({ en, zh }) => ({ en: `${en} at prices of ${priceYear}`, zh: `${zh}（${priceYear}年价格）` }),
};

const unitOf = (column: Column, row: ChartRow) => (typeof column.unit === "function" ? column.unit(row) : column.unit);

/** The columns whose figure in a row is a sum of money, or money a payment; by their ids. */
export const moneyColumns = (chart: AnyChart, row: ChartRow): string[] =>
  chart.columns.flatMap((column) => {
    const unit = unitOf(column, row);
    return unit && units[unit].kind === "yuan" ? [column.id] : [];
  });

/**
 * What the figure of a row counts, in base units: "yuan", "percent"; nothing for words and for figures that count nothing.
 * @param money the unit that sums of money are told in
 */
export function unitWords(column: Column, row: ChartRow, lang: Lang, money: MoneyUnit = "yuan"): string | undefined {
  const id = unitOf(column, row);
  if (!id) return undefined;
  const { kind, name } = units[id];
  const isConverted = money !== "yuan" && (kind === "yuan" || (kind === "transactions" && money === "head"));
  return (isConverted ? told[money](name) : name)[lang];
}
