import type { ChartRow, Choices } from "../../chart-kit/define-chart.ts";
import type { Row as DepositRate } from "../../datasets/deposit-rates.ts";
import type { Row as Yield } from "../../datasets/yuebao-yield.ts";
import { evidenceFields } from "../evidence.ts";
import type { Tables } from "../rows.ts";
import { spans, type Span } from "./spans.ts";

export type Series = "fund" | DepositRate["series"];

export interface Row extends ChartRow {
  date: string;
  series: Series;
  /** Per cent a year. */
  rate: number;
  bound?: "lower" | "upper" | undefined;
}

/** The fund opened in June 2013; rates in force on that day are drawn from their start. */
const from = "2012-07-06";

/** Sources that hold every day of their years; a day that another page prints as well is one that was talked of. */
const dailyFiles = ["bizcharts-2018-08-06", "dividend-guide-2026-10", "tianchi-2015"];

/** From September 2014 to the end of the daily file little happens in a month: every second month is drawn. */
const calm = ["2014-09", "2018-05"] as const;

/** Of daily yields the last of a month, and the days that a note or the press points out: more no drawing shows. */
function worthDrawing(yields: readonly Yield[]): Yield[] {
  const monthOf = ({ date }: Yield) => date.slice(0, 7);
  return yields.filter((row, index) => {
    const [month, next] = [monthOf(row), yields[index + 1]];
    const pointedOut = row.noteEn !== undefined || [row.source, ...row.also].some((id) => !dailyFiles.includes(id));
    if (pointedOut || !next) return true;
    const skipped = month >= calm[0] && month <= calm[1] && Number(month.slice(5)) % 2 === 1;
    return monthOf(next) !== month && !skipped;
  });
}

/**
 * The fund's yield and the deposit rates it is measured against, in per cent a year, by series and date; over a part of
 * the years the rows of that part, and of what was in force when it begins the last row before.
 */
export default function rows(tables: Tables, choices: Choices): Row[] {
  const [first, last] = spans[choices["span"] as Span];
  const fund = worthDrawing(tables("yuebao-yield").objects<Yield>()).map((row) => ({
    key: `${row.date}/fund`,
    date: row.date,
    series: "fund" as const,
    rate: row.yield,
    bound: row.bound,
    ...evidenceFields(row),
  }));
  const deposits = tables("deposit-rates")
    .objects<DepositRate>()
    .filter((row) => row.date >= from)
    .map((row) => ({
      key: `${row.date}/${row.series}`,
      date: row.date,
      series: row.series,
      rate: row.rate,
      ...evidenceFields(row),
    }));
  const all: Row[] = [...fund, ...deposits];
  const inForce = (["benchmark-1y", "benchmark-demand"] as const).flatMap((series) =>
    all.filter((row) => row.series === series && row.date < String(first)).slice(-1),
  );
  return all.filter((row) => inForce.includes(row) || (row.date >= String(first) && row.date < String(last + 1)));
}
