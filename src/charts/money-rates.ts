import type { MoneyUnit } from "../chart-kit/money.ts";
import { priceYear } from "../chart-kit/money.ts";
import { formatterFor } from "../chart-kit/formatter.ts";
import { rateFinder } from "../dataset-kit/exchange.ts";
import type { Row as ExchangeRate } from "../datasets/exchange-rates.ts";
import type { Row as Macro } from "../datasets/macro.ts";
import type { Row as Population } from "../datasets/population.ts";
import type { Words } from "../i18n/lang.ts";

/** What a sum in yuan is multiplied by, and the evidence for that. */
export interface Conversion {
  factor: number;
  /** "<dataset>/<key>" of the rows it rests on. */
  from: string[];
  sources: string[];
  /** How it was computed, after the sum as printed. */
  how: Words;
}

/** The rows of a table, by its id. */
export type RowsOf = <Row>(table: string) => readonly Row[];

/** Finds how a sum of a date or period is converted. @param time as tables spell it: 2016, 2016Q3, 2014-03-31 */
export type ConversionOf = (time: string) => Conversion;

const [en, zh] = [formatterFor("en"), formatterFor("zh")];

const last = { en: ", the last known", zh: "（所知最近一期）" };

/** The months that a mean was taken of, as words. */
const spanOf = (keys: readonly string[]): Words => {
  const [first, end] = [keys[0]!, keys.at(-1)!].map((key) => key.slice(key.indexOf("/") + 1)) as [string, string];
  return first === end
    ? { en: en.date(first), zh: zh.date(first) }
    : { en: `${en.date(first)} to ${en.date(end)}`, zh: `${zh.date(first)}至${zh.date(end)}` };
};

function dollars(rowsOf: RowsOf): ConversionOf {
  const rows = rowsOf<ExchangeRate>("exchange-rates");
  const find = rateFinder(rows);
  const newest = rows.filter(({ every }) => every === "month").at(-1)!.period;
  return (time) => {
    const own = find(time);
    const { yuanPerDollar, keys, sources } = own ?? find(newest)!;
    const span = spanOf(keys);
    return {
      factor: 1 / yuanPerDollar,
      from: keys.map((key) => `exchange-rates/${key}`),
      sources,
      how: {
        en: `at ${en.number(yuanPerDollar, 4)} yuan a dollar, the mean of ${span.en}${own ? "" : last.en} (Federal Reserve, H.10)`,
        zh: `按${span.zh}平均汇率折算，1美元合${zh.number(yuanPerDollar, 4)}元${own ? "" : last.zh}（美联储H.10）`,
      },
    };
  };
}

function heads(rowsOf: RowsOf): ConversionOf {
  const rows = rowsOf<Population>("population");
  return (time) => {
    const own = rows.find(({ year }) => year === time.slice(0, 4));
    const { year, population, source } = own ?? rows.at(-1)!;
    return {
      factor: 1 / population,
      from: [`population/${year}`],
      sources: [source],
      how: {
        en: `divided by ${en.number(population / 1e6, 1)} million people, the population of ${year}${own ? "" : last.en} (World Bank)`,
        zh: `除以${year}年人口${zh.number(population / 1e8, 3)}亿人${own ? "" : last.zh}（世界银行）`,
      },
    };
  };
}

function prices(rowsOf: RowsOf): ConversionOf {
  const rows = rowsOf<Macro>("macro").filter(({ series }) => series === "cpi-inflation");
  const inflation = new Map(rows.map(({ year, value }) => [Number(year), value / 100]));
  const newest = Math.max(...inflation.keys());
  const base = Number(priceYear);
  return (time) => {
    const year = Math.min(Number(time.slice(0, 4)), newest);
    const years = Array.from({ length: Math.abs(year - base) }, (_, index) => Math.min(year, base) + 1 + index);
    const level = years.reduce((level, year) => level * (1 + inflation.get(year)!), 1);
    const rise = year >= base ? level : 1 / level;
    const used = rows.filter((row) => years.includes(Number(row.year)));
    const isLast = year < Number(time.slice(0, 4));
    return {
      factor: 1 / rise,
      from: used.map((row) => `macro/cpi-inflation/${row.year}`),
      sources: [...new Set(used.map(({ source }) => source))],
      how: {
        en: `divided by ${en.number(rise, 3)}, the consumer prices of ${year} against those of ${priceYear}${isLast ? last.en : ""} (World Bank)`,
        zh: `除以${zh.number(rise, 3)}，即${year}年居民消费价格与${priceYear}年之比${isLast ? last.zh : ""}（世界银行）`,
      },
    };
  };
}

/** The rates of one unit, read once from the tables. */
export const conversions: Record<Exclude<MoneyUnit, "yuan">, (rowsOf: RowsOf) => ConversionOf> = {
  usd: dollars,
  head: heads,
  real: prices,
};
