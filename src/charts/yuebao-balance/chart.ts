import { defineChart } from "../../chart-kit/define-chart.ts";
import { gaps } from "../../chart-kit/marks/line.ts";
import { within } from "../../chart-kit/parts.ts";
import { seriesChart } from "../../chart-kit/series-chart.ts";
import { utc } from "../../chart-kit/time-frame.ts";
import type { Words } from "../../i18n/lang.ts";
import { bounded, dateColumn } from "../columns.ts";
import type { Row } from "./rows.ts";

const at = (rows: readonly Row[], date: string) => rows.find((row) => row.date === date)?.netAssets ?? NaN;
const solid = (rows: readonly Row[]) => rows.filter((row) => row.grade !== "bound");
const peak = (rows: readonly Row[]) => solid(rows).reduce((top, row) => (row.netAssets > top.netAssets ? row : top));

/** A quarter and a few days; anything longer has a missing quarter end in it. */
const quarter = 100;
const look = { x: (row: Row) => utc(row.date), y: (row: Row) => row.netAssets, maxGapDays: quarter };

export default defineChart<Row>({
  id: "yuebao-balance",
  title: {
    en: "Yu’e Bao’s fund nearly tripled in a quarter, peaked in March 2018 and has more than halved since",
    zh: "天弘余额宝一个季度增至近3倍，2018年3月见顶，此后减少一半以上",
  },
  subtitle: {
    en: "Net assets of the Yu’e Bao fund, where a figure was found",
    zh: "天弘余额宝资产净值，仅列查到数字的时点",
  },
  datasets: ["yuebao-net-assets"],
  money: { units: ["usd", "head", "real"] },
  choices: {
    scale: {
      label: { en: "Scale", zh: "刻度" },
      options: {
        linear: { label: { en: "linear: equal steps, equal money", zh: "线性：等高即等额" } },
        log: { label: { en: "logarithmic: equal steps, equal growth", zh: "对数：等高即等比" } },
      },
    },
  },
  alt: (rows, format) => {
    const top = peak(rows);
    const [first, last] = [solid(rows)[0]!, solid(rows).at(-1)!];
    return format.fill(
      {
        en: "Line with gaps. The fund held {end2013} at the end of 2013 and {start} three months later. It peaked at {top} on {topDate}, fell to {mid2021} by mid-2021, and was last {last} on {lastDate}. {rows} figures from {firstDate}; {gaps} spans without a figure are left blank.",
        zh: "带缺口的折线图。2013年末规模{end2013}，三个月后{start}；{topDate}达到峰值{top}，2021年年中降至{mid2021}，最近一期（{lastDate}）为{last}。自{firstDate}起共{rows}个数字，{gaps}段未查到数字的时期留白。",
      },
      {
        end2013: format.yuan(at(rows, "2013-12-31")),
        start: format.yuan(at(rows, "2014-03-31")),
        top: format.yuan(top.netAssets),
        topDate: format.date(top.date),
        mid2021: format.yuan(at(rows, "2021-06-30")),
        last: format.yuan(last.netAssets),
        lastDate: format.date(last.date),
        rows: String(rows.length),
        firstDate: format.date(first.date),
        gaps: String(gaps(rows, look).length),
      },
    );
  },
  proofs: [
    {
      of: "title",
      holds: (rows) =>
        at(rows, "2014-03-31") / at(rows, "2013-12-31") > 2.7 &&
        at(rows, "2014-03-31") / at(rows, "2013-12-31") < 3.3 &&
        peak(rows).date === "2018-03-31" &&
        solid(rows).at(-1)!.netAssets < peak(rows).netAssets / 2,
    },
  ],
  columns: [
    dateColumn(),
    {
      id: "netAssets",
      label: { en: "Net assets", zh: "资产净值" },
      unit: "CNY",
      numeric: true,
      show: (row, format) => bounded(format.yuanExact(row.netAssets), row.bound, format),
    },
  ],
  wide: { down: "date", across: [] },
  parts: { date: (row) => row.date },
  annotations: [
    { event: "yuebao-launch", label: { en: "Yu’e Bao opens", zh: "余额宝上线" } },
    { event: "pboc-suspends-bar-code", label: { en: "Bar-code payment suspended", zh: "条码支付暂停" } },
    { event: "deposit-ceiling-scrapped", label: { en: "Deposit ceiling goes", zh: "存款利率上限取消" } },
    { event: "yuebao-holding-cap-100000", label: { en: "Holding cap 100,000 yuan", zh: "个人持有上限10万元" } },
    { event: "yuebao-caps-lifted", label: { en: "Caps lifted", zh: "取消限购" } },
  ],
  caveat: {
    en: "From May 2018 Yu’e Bao has held other funds too; the line is of the first alone, Tianhong’s.",
    zh: "2018年5月起，余额宝接入多家基金；图中只是最初对接的天弘余额宝。",
  },
  height: { narrow: 300, middle: 330, wide: 400 },
  plot: (rows, context) => {
    const { format, size, fontSize, choices } = context;
    const start = rows.find((row) => row.date === "2014-03-31")!;
    const part = solid(within(rows, look.x, choices));
    const highest = part.length > 0 ? [peak(part)] : [];
    const last = part.slice(-1).filter((row) => !highest.includes(row));
    const figure = (row: Row, side: "above" | "below" | "right", words?: Words) => ({
      x: look.x(row),
      y: row.netAssets,
      role: "internet" as const,
      side,
      lines: [words ? format.fill(words, { figure: format.yuan(row.netAssets) }) : format.yuan(row.netAssets)],
    });
    return seriesChart(
      {
        ...look,
        series: [{ rows, role: "internet", shaded: true }],
        scale: { format: (value) => format.yuan(value), log: choices["scale"] === "log" },
        bound: (row) => row.bound,
        gapWords: format.text({ en: "no figure found", zh: "未查到" }),
        labels: [
          ...highest.map((row) =>
            // In a part of the years the highest figure need not be the peak.
            figure(row, "above", row === peak(rows) ? { en: "{figure} at the peak", zh: "{figure}，峰值" } : undefined),
          ),
          ...(highest.includes(start) ? [] : [{ ...figure(start, "right"), dy: fontSize * 1.4 }]),
          ...last.map((row) => figure(row, "below")),
        ],
        right: size === "wide" ? 24 : 16,
      },
      context,
    );
  },
});
