import { defineChart } from "../../chart-kit/define-chart.ts";
import type { Label } from "../../chart-kit/marks/labels.ts";
import { within } from "../../chart-kit/parts.ts";
import { seriesChart } from "../../chart-kit/series-chart.ts";
import { utc } from "../../chart-kit/time-frame.ts";
import type { Words } from "../../i18n/lang.ts";
import { dateColumn } from "../columns.ts";
import type { Row } from "./rows.ts";

const names: Record<Row["whose"], Words> = {
  all: { en: "All money funds", zh: "全部货币基金" },
  yuebao: { en: "Yu’e Bao", zh: "天弘余额宝" },
};

/** On a phone the name in the drawing must be short; the title gives the fund’s own. */
const short: Words = { en: "Yu’e Bao", zh: "余额宝" };

const of = (rows: readonly Row[], whose: Row["whose"]) => rows.filter((row) => row.whose === whose);
const at = (rows: readonly Row[], date: string, whose: Row["whose"]) =>
  of(rows, whose).find((row) => row.date === date);
const shares = (rows: readonly Row[]) => of(rows, "yuebao");
/** Quarter ends are few: a year without one is common, more is shown as a gap. */
const years = 600;
const look = { x: (row: Row) => utc(row.date), y: (row: Row) => row.netAssets, maxGapDays: years };

export default defineChart<Row>({
  id: "fund-share",
  title: {
    en: "Yu’e Bao’s first fund fell from 30% of China’s money funds in 2014 to 5% in 2025, in a market 7.7 times as big in yuan",
    zh: "2014—2025年，货币基金总规模以人民币计增至7倍多，天弘余额宝占比由30%降到5%",
  },
  subtitle: {
    en: "Net assets of all money-market funds, and of Yu’e Bao where known on the same day",
    zh: "全部货币基金资产净值，以及同日有数据的天弘余额宝资产净值",
  },
  datasets: ["money-market-funds", "yuebao-net-assets"],
  money: { units: ["usd", "head", "real"] },
  alt: (rows, format) => {
    const part = (row: Row) =>
      `${format.percent(row.share!, 0)}${format.text({ en: ` on ${format.date(row.date)}`, zh: "" })}`;
    const last = of(rows, "all").at(-1)!;
    const first = of(rows, "all")[0]!;
    const own = shares(rows);
    const largest = own.reduce((top, row) => (row.netAssets > top.netAssets ? row : top));
    const told = [own[0]!, largest, own.at(-1)!];
    return format.text({
      en: `Columns at dates, with Yu’e Bao filled in. All money funds held ${format.yuan(first.netAssets)} on ${format.date(first.date)} and ${format.yuan(last.netAssets)} on ${format.date(last.date)}. Yu’e Bao’s part: ${format.list(told.map(part))}; ${own.length} days have both figures.`,
      zh: `按日期排列的柱，填色部分为天弘余额宝。全部货币基金${format.date(first.date)}为${format.yuan(first.netAssets)}，${format.date(last.date)}为${format.yuan(last.netAssets)}。天弘余额宝占比：${told.map((row) => `${format.date(row.date)}${part(row)}`).join("，")}。同一天两个数字都有的共${own.length}天。`,
    });
  },
  proofs: [
    {
      of: "title",
      holds: (rows) => {
        const [first, last] = [shares(rows)[0]!, shares(rows).at(-1)!];
        const times = at(rows, last.date, "all")!.netAssets / at(rows, first.date, "all")!.netAssets;
        return (
          first.date.startsWith("2014") &&
          first.share!.toFixed(0) === "30" &&
          last.date.startsWith("2025") &&
          last.share!.toFixed(0) === "5" &&
          times.toFixed(1) === "7.7"
        );
      },
    },
  ],
  columns: [
    dateColumn(),
    { id: "whose", label: { en: "Funds", zh: "基金" }, show: (row, format) => format.text(names[row.whose]) },
    {
      id: "netAssets",
      label: { en: "Net assets", zh: "资产净值" },
      unit: "CNY",
      numeric: true,
      show: (row, format) => format.yuan(row.netAssets),
    },
    {
      id: "share",
      label: { en: "Share", zh: "占比" },
      unit: "percent",
      numeric: true,
      show: (row, format) => (row.share === undefined ? "" : format.percent(row.share, 1)),
    },
  ],
  wide: { down: "date", across: ["whose"] },
  parts: { date: (row) => row.date, series: { of: (row) => row.whose, names } },
  caveat: {
    en: "From May 2018 Yu’e Bao has held other funds too; only the first is counted. All funds as the Asset Management Association counts them; other bodies’ totals differ and are not drawn. The shares are our arithmetic, and several totals are derived.",
    zh: "2018年5月起余额宝接入多家基金，此处只计最初对接的天弘余额宝。全部基金按基金业协会口径，其他机构的统计与此不同，未画入。占比由本站相除得出，部分总额为推算。",
  },
  height: { narrow: 270, middle: 290, wide: 340 },
  plot: (rows, context) => {
    const { format, size } = context;
    const narrow = size === "narrow";
    const width = { narrow: 4, middle: 7, wide: 10 }[size];
    const radius = narrow ? 2.4 : 3;
    const [all, fund] = [of(rows, "all"), of(rows, "yuebao")];
    const marked = ["2014-12-31", ...(narrow ? [] : ["2016-12-31"]), "2018-03-31", "2021-06-30"];
    const shown = within(rows, look.x, context.choices);
    const [last, part] = [of(shown, "all").at(-1), of(shown, "yuebao").at(-1)];
    const label = (row: Row, lines: string[]): Label => ({
      x: look.x(row),
      y: at(rows, row.date, "all")!.netAssets,
      role: row.whose === "all" ? "other" : "internet",
      series: row.whose,
      side: "above",
      lines,
    });
    return seriesChart(
      {
        ...look,
        series: [
          { id: "all", rows: all, role: "other", form: "columns", width, hollow: true, radius, shaded: true },
          { id: "yuebao", rows: fund, role: "internet", form: "columns", width, radius },
        ],
        scale: { format: (value) => format.yuan(value), head: 18 },
        gapWords: format.text({ en: "no figure found", zh: "未查到" }),
        labels: [
          ...fund
            // Over the last column stand the words of all funds.
            .filter((row) => marked.includes(row.date) && row.date !== last?.date)
            .map((row, index) =>
              label(row, [
                ...(index === 0 ? [format.text(narrow ? short : names.yuebao)] : []),
                format.percent(row.share!, 0),
              ]),
            ),
          // The last share stands beside its own column: above it are the words of all funds.
          ...(part && size === "wide" && !context.brief
            ? [{ ...label(part, [format.percent(part.share!, 0)]), y: part.netAssets, side: "right" as const }]
            : []),
          ...(last
            ? [label(last, [format.text(narrow ? { en: "All", zh: "全部" } : names.all), format.yuan(last.netAssets)])]
            : []),
        ],
        right: { narrow: 22, middle: 26, wide: 34 }[size],
      },
      context,
    );
  },
});
