import { defineChart } from "../../chart-kit/define-chart.ts";
import type { Label } from "../../chart-kit/marks/labels.ts";
import { within, yearsAsked } from "../../chart-kit/parts.ts";
import { seriesChart } from "../../chart-kit/series-chart.ts";
import { utc } from "../../chart-kit/time-frame.ts";
import type { Words } from "../../i18n/lang.ts";
import { bounded, dateColumn } from "../columns.ts";
import type { Row, Series } from "./rows.ts";
import { spans, type Span } from "./spans.ts";

const names: Record<Series, Words> = {
  fund: { en: "Yu’e Bao, seven-day yield", zh: "余额宝七日年化" },
  "benchmark-1y": { en: "Benchmark, one year", zh: "一年期基准" },
  "benchmark-demand": { en: "Benchmark, demand", zh: "活期基准" },
  "listed-1y": { en: "Posted, one year", zh: "一年期挂牌" },
  "listed-demand": { en: "Posted, demand", zh: "活期挂牌" },
};

const of = (rows: readonly Row[], series: Series) => rows.filter((row) => row.series === series);
const yields = (rows: readonly Row[]) => of(rows, "fund").filter((row) => row.grade !== "bound");
const peak = (rows: readonly Row[]) => yields(rows).reduce((top, row) => (row.rate > top.rate ? row : top));
const rateOn = (rows: readonly Row[], series: Series, date: string) =>
  of(rows, series)
    .filter((row) => row.date <= date)
    .at(-1)?.rate ?? NaN;
const endOf2025 = (rows: readonly Row[]) => yields(rows).find((row) => row.date === "2025-12-31")?.rate ?? NaN;
/** Fund over demand deposit, in percentage points: at the peak, and at the end of 2025 against the posted rate. */
const gapThen = (rows: readonly Row[]) => peak(rows).rate - rateOn(rows, "benchmark-demand", peak(rows).date);
const gapNow = (rows: readonly Row[]) => endOf2025(rows) - rateOn(rows, "listed-demand", "2025-12-31");

/** Where the benchmarks' names stand on their lines: for one year, on demand. */
const namedAt: Record<Span, readonly [string, string]> = {
  all: ["2018-09-30", "2018-09-30"],
  boom: ["2013-01-01", "2013-01-01"],
  after: ["2025-08-15", "2023-07-01"],
};

/** What was in force when a span begins stands at its edge. */
const lookFrom = (year: number) => ({
  x: (row: Row) => utc(row.date < String(year) ? String(year) : row.date),
  y: (row: Row) => row.rate,
});
/** Month ends and the days between: two months without a figure are a gap. */
const twoMonths = 62;
/** A rate holds until it is changed, however long that takes. */
const untilChanged = Infinity;

export default defineChart<Row>({
  id: "rate-gap",
  title: {
    en: "Early in 2014 Yu’e Bao paid 6.4 points more than a demand deposit; at the end of 2025, one",
    zh: "2014年余额宝收益率比活期利率高6.4个百分点，到2025年只高1个百分点",
  },
  subtitle: {
    en: "Seven-day annualised yield of the fund, and deposit rates, per cent a year",
    zh: "基金七日年化收益率与存款利率，年利率%",
  },
  datasets: ["yuebao-yield", "deposit-rates"],
  choices: {
    span: {
      label: { en: "Span", zh: "时段" },
      options: {
        all: { label: { en: "2012–2026", zh: "2012—2026年" } },
        boom: { label: { en: "2012–2014", zh: "2012—2014年" } },
        after: { label: { en: "2022–2026", zh: "2022—2026年" } },
      },
    },
  },
  alt: (rows, format, choices) => {
    const top = peak(rows);
    const last = yields(rows).at(-1)!;
    if (choices["span"] !== "all") {
      const first = yields(rows)[0]!;
      const low = yields(rows).reduce((low, row) => (row.rate < low.rate ? row : low));
      const told = (row: Row) =>
        format.fill(
          { en: "{rate} on {date}", zh: "{date}为{rate}" },
          { rate: format.percent(row.rate), date: format.date(row.date) },
        );
      return format.fill(
        {
          en: "Lines with gaps. The fund’s yield was {first}, highest at {top}, lowest at {low} and last {last}. The one-year benchmark was {oneYear} at the end, the demand benchmark {demand}.",
          zh: "带缺口的折线图。基金七日年化收益率：起点{first}，最高{top}，最低{low}，末点{last}。末点时一年期基准利率为{oneYear}，活期基准利率为{demand}。",
        },
        {
          first: told(first),
          top: told(top),
          low: told(low),
          last: told(last),
          oneYear: format.percent(rateOn(rows, "benchmark-1y", last.date)),
          demand: format.percent(rateOn(rows, "benchmark-demand", last.date)),
        },
      );
    }
    return format.fill(
      {
        en: "Lines with gaps. The fund’s yield peaked at {top} on {topDate}, when the demand-deposit benchmark was {demand} and the one-year benchmark {oneYear}. At the end of 2025 it was {end2025}, against posted rates of {postedDemand} on demand and {postedOneYear} for one year. The last figure is {last} on {lastDate}. From July 2018 to mid-2022 only scattered figures were found; they are not joined.",
        zh: "带缺口的折线图。基金七日年化收益率于{topDate}升至{top}的最高点，当时活期基准利率为{demand}，一年期基准利率为{oneYear}。2025年末为{end2025}，同期活期挂牌利率{postedDemand}，一年期{postedOneYear}。最近一期（{lastDate}）为{last}。2018年7月至2022年年中只有零星数字，不连线。",
      },
      {
        top: format.percent(top.rate),
        topDate: format.date(top.date),
        demand: format.percent(rateOn(rows, "benchmark-demand", top.date)),
        oneYear: format.percent(rateOn(rows, "benchmark-1y", top.date)),
        end2025: format.percent(endOf2025(rows)),
        postedDemand: format.percent(rateOn(rows, "listed-demand", "2025-12-31")),
        postedOneYear: format.percent(rateOn(rows, "listed-1y", "2025-12-31")),
        last: format.percent(last.rate),
        lastDate: format.date(last.date),
      },
    );
  },
  proofs: [
    {
      of: "title",
      holds: (rows) =>
        peak(rows).date.startsWith("2014") && gapThen(rows).toFixed(1) === "6.4" && gapNow(rows).toFixed(1) === "1.0",
    },
  ],
  columns: [
    dateColumn(),
    {
      id: "series",
      label: { en: "Series", zh: "序列" },
      names: "measure",
      show: (row, format) => format.text(names[row.series]),
    },
    {
      id: "rate",
      label: { en: "Rate", zh: "利率" },
      unit: "percent",
      numeric: true,
      show: (row, format) => bounded(format.percent(row.rate, 3), row.bound, format),
    },
  ],
  wide: { down: "date", across: ["series"] },
  parts: {
    date: (row) => row.date,
    holds: (row) => row.series.startsWith("benchmark"),
    series: { of: (row) => row.series, names },
  },
  annotations: [
    { event: "pboc-suspends-bar-code", label: { en: "Bar-code payment suspended", zh: "条码支付暂停" } },
    { event: "deposit-ceiling-scrapped", label: { en: "Deposit ceiling goes", zh: "存款利率上限取消" } },
  ],
  caveat: {
    en: "Benchmarks end where their last confirmation does. Posted rates are shown on the days they were seen, not as a line. Yields are drawn at month ends; the table has every day to June 2018.",
    zh: "基准利率画到最近一次查实的日期；挂牌利率只标出见到数字的日期，不连线。收益率取月末，2018年6月前的逐日数值见数据表。",
  },
  height: { narrow: 330, middle: 350, wide: 400 },
  plot: (rows, context) => {
    const { format, size, brief } = context;
    const span = context.choices["span"] as Span;
    const look = lookFrom(spans[span][0]);
    const asked = yearsAsked(context.choices);
    const part = yields(within(rows, look.x, context.choices));
    const top = part.length > 0 ? peak(part) : undefined;
    const last = part.at(-1);
    const isNarrow = size === "narrow";
    /** Where a benchmark is named: in a part of the years in its middle, or where the benchmark ends before that. */
    const nameAt = (series: Series, usual: string): string => {
      if (!asked) return usual;
      const [from, to] = [Math.max(asked.from, spans[span][0]), Math.min(asked.to, spans[span][1])];
      const end = of(rows, series).at(-1)?.date ?? usual;
      const middle = `${Math.floor((from + to) / 2)}-10-01`;
      return middle < end ? middle : end;
    };
    const benchmark = (series: Series, date: string, words: Words, place: Partial<Label>): Label => ({
      x: utc(nameAt(series, date)),
      y: rateOn(rows, series, nameAt(series, date)),
      role: "bank",
      series,
      lines: [format.text(words)],
      ...place,
    });
    const rates = { role: "bank", form: "step", maxGapDays: untilChanged, radius: 2 } as const;
    const posted = { role: "bank", form: "points", radius: 3.6 } as const;
    return seriesChart(
      {
        ...look,
        series: [
          // The title compares with demand deposits; in a low frame the other rates would lie on them.
          ...(brief ? [] : [{ ...rates, id: "benchmark-1y", rows: of(rows, "benchmark-1y") }]),
          { ...rates, id: "benchmark-demand", rows: of(rows, "benchmark-demand"), dash: "6,3" },
          ...(brief ? [] : [{ ...posted, id: "listed-1y", rows: of(rows, "listed-1y") }]),
          { ...posted, id: "listed-demand", rows: of(rows, "listed-demand") },
          { id: "fund", role: "internet", rows: of(rows, "fund"), maxGapDays: twoMonths, radius: 2, shaded: true },
        ],
        scale: { format: (value) => format.percent(value), head: 28 },
        years: spans[span],
        bound: (row) => row.bound,
        gapWords: format.text({ en: "few figures found", zh: "仅见零星数字" }),
        labels: [
          ...(top
            ? [
                {
                  x: look.x(top),
                  y: top.rate,
                  role: "internet" as const,
                  series: "fund",
                  side: span === "all" && !asked ? ("right" as const) : ("above" as const),
                  lines: [`${format.text({ en: "Yu’e Bao", zh: "余额宝" })} ${format.percent(top.rate)}`],
                },
              ]
            : []),
          // All years end near the demand deposit, where the axis has the figure; a part may end anywhere.
          ...(asked && last && last !== top
            ? [
                {
                  x: look.x(last),
                  y: last.rate,
                  role: "internet" as const,
                  series: "fund",
                  side: "below" as const,
                  lines: [format.percent(last.rate)],
                },
              ]
            : []),
          ...(brief
            ? []
            : [
                benchmark(
                  "benchmark-1y",
                  namedAt[span][0],
                  { en: isNarrow ? "One-year benchmark" : "One-year deposit, benchmark", zh: "一年期存款基准利率" },
                  // After 2022 the yield runs below this benchmark where there is room for its name.
                  span === "after" ? { side: "above", dy: -4 } : { side: "below", dy: -9 },
                ),
              ]),
          benchmark(
            "benchmark-demand",
            namedAt[span][1],
            { en: isNarrow || brief ? "Demand benchmark" : "Demand deposit, benchmark", zh: "活期存款基准利率" },
            { side: "above", dy: 4 },
          ),
        ],
        right: { narrow: 12, middle: 14, wide: 20 }[size],
      },
      context,
    );
  },
});
