import type { Words } from "../../i18n/lang.ts";
import type { AnyRow } from "./tables.ts";
import { dayLength } from "../../lib/days.ts";

/** The cells a table should hold for a series, and those it does. */
export interface Share {
  series: Words;
  /** First and last period or day. */
  from: string;
  to: string;
  filled: number;
  of: number;
  /** What is blank, as "count 2013Q1", in order. */
  blank: string[];
}

/** Every quarter from one to another, both included: 2013Q1, 2013Q2, … */
export function quartersBetween(from: string, to: string): string[] {
  const number = (quarter: string) => Number(quarter.slice(0, 4)) * 4 + Number(quarter[5]) - 1;
  return Array.from(
    { length: number(to) - number(from) + 1 },
    (_, index) => `${Math.floor((number(from) + index) / 4)}Q${((number(from) + index) % 4) + 1}`,
  );
}

/** Every day from one to another, both included, ISO. */
export function eachDay(from: string, to: string): string[] {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  return Array.from({ length: (end - start) / dayLength + 1 }, (_, index) =>
    new Date(start + index * dayLength).toISOString().slice(0, 10),
  );
}

const main: [string, Words][] = [
  ["bank-epay", { en: "All electronic payments through banks", zh: "银行电子支付" }],
  ["bank-mobile", { en: "Banks’ mobile payments", zh: "银行移动支付" }],
  ["bank-online", { en: "Banks’ online payments", zh: "银行网上支付" }],
  ["nonbank-online", { en: "Non-bank online payments", zh: "非银行支付机构网络支付" }],
];
const measures = ["count", "value"];

/** Number and value of a series of payments, by year and quarter: which cells hold a figure, on whatever scope. */
export function paymentShare(
  rows: readonly AnyRow[],
  series: string,
  name: Words,
  [from, to]: [string, string],
): Share {
  const known = new Set(
    rows.filter((row) => row["series"] === series).map((row) => `${row["measure"]} ${row["period"]}`),
  );
  const quarters = quartersBetween(from, to);
  const years = [...new Set(quarters.map((quarter) => quarter.slice(0, 4)))].filter((year) =>
    quarters.includes(`${year}Q4`),
  );
  const cells = measures.flatMap((measure) => [...years, ...quarters].map((period) => `${measure} ${period}`));
  const blank = cells.filter((cell) => !known.has(cell));
  return { series: name, from, to, filled: cells.length - blank.length, of: cells.length, blank };
}

/** From which day to which the fund's yield is held day by day. */
export const dailyYield = ["2013-06-02", "2018-06-25"] as const;

/** From which quarter-end to which the fund's net assets are looked for. */
const fundQuarters = ["2013-06-30", "2026-06-30"] as const;

/** The last day of each quarter, ISO. */
const quarterEnds = (from: string, to: string): string[] =>
  eachDay(from, to).filter((day) => /-(03-31|06-30|09-30|12-31)$/.test(day));

/** Which of the days looked for have a row. */
function datedShare(
  rows: readonly AnyRow[],
  series: Words,
  [from, to]: readonly [string, string],
  days: readonly string[],
): Share {
  const known = new Set(rows.map((row) => row["date"]));
  const blank = days.filter((day) => !known.has(day));
  return { series, from, to, filled: days.length - blank.length, of: days.length, blank };
}

/** What is held of the tables that many sentences lean on. */
export function sharesOf(table: string, rows: readonly AnyRow[]): Share[] {
  switch (table) {
    case "payment-volumes":
      return main.map(([series, name]) => paymentShare(rows, series, name, ["2013Q1", "2026Q2"]));
    case "yuebao-yield":
      return [datedShare(rows, { en: "Days with a yield", zh: "有收益率的日子" }, dailyYield, eachDay(...dailyYield))];
    case "yuebao-net-assets":
      return [
        datedShare(
          rows,
          { en: "Quarter-ends with a figure", zh: "有数字的季末" },
          fundQuarters,
          quarterEnds(...fundQuarters),
        ),
      ];
    default:
      return [];
  }
}
