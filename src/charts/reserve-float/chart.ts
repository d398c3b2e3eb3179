import { defineChart } from "../../chart-kit/define-chart.ts";
import type { Label } from "../../chart-kit/marks/labels.ts";
import { within, yearsAsked } from "../../chart-kit/parts.ts";
import { seriesChart } from "../../chart-kit/series-chart.ts";
import { shortMoney } from "../../chart-kit/money.ts";
import { utc } from "../../chart-kit/time-frame.ts";
import type { Words } from "../../i18n/lang.ts";
import { bounded, dateColumn } from "../columns.ts";
import type { Row } from "./rows.ts";

const places: Record<Row["where"], Words> = {
  "at-banks": { en: "At banks", zh: "存于银行" },
  "at-pboc": { en: "At the central bank", zh: "存于央行" },
};

const of = (rows: readonly Row[], where: Row["where"]) => rows.filter((row) => row.where === where);
const at = (rows: readonly Row[], date: string) => of(rows, "at-pboc").find((row) => row.date === date)?.amount ?? NaN;
const solid = (rows: readonly Row[]) => of(rows, "at-pboc").filter((row) => row.grade !== "bound");
const top = (rows: readonly Row[]) => solid(rows).reduce((top, row) => (row.amount > top.amount ? row : top));
/** A quarter and a few days; between single months of the later years lies less. */
const quarter = 100;
const look = { x: (row: Row) => utc(row.date), y: (row: Row) => row.amount, maxGapDays: quarter };

export default defineChart<Row>({
  id: "reserve-float",
  title: {
    en: "In one year, 2018, customers’ money at the central bank rose by 1.5 trillion yuan",
    zh: "2018年一年之内，央行账上的备付金增加了1.5万亿元",
  },
  subtitle: {
    en: "Payment firms’ customers’ money held at the central bank, month end",
    zh: "支付机构存放于央行的客户备付金，月末",
  },
  datasets: ["reserve-funds"],
  money: { units: ["usd", "head"] },
  alt: (rows, format) => {
    const last = solid(rows).at(-1)!;
    const bank = of(rows, "at-banks")[0]!;
    return format.text({
      en: `Columns by month, with gaps. More than ${format.yuan(bank.amount)} lay at banks on ${format.date(bank.date)}. At the central bank: ${format.yuan(at(rows, "2017-12-31"))} at the end of 2017, ${format.yuan(at(rows, "2018-12-31"))} a year later, ${format.yuan(at(rows, "2020-12-31"))} at the end of 2020, a peak of ${format.yuan(top(rows).amount)} on ${format.date(top(rows).date)}, and ${format.yuan(last.amount)} on ${format.date(last.date)}. From 14 January 2019 all of it has to lie there. From 2021 to 2024 only single months were found.`,
      zh: `逐月柱图，有缺口。${format.date(bank.date)}存于银行的超过${format.yuan(bank.amount)}。存于央行的：2017年末${format.yuan(at(rows, "2017-12-31"))}，一年后${format.yuan(at(rows, "2018-12-31"))}，2020年末${format.yuan(at(rows, "2020-12-31"))}，${format.date(top(rows).date)}最高，为${format.yuan(top(rows).amount)}，${format.date(last.date)}为${format.yuan(last.amount)}。2019年1月14日起须全额交存。2021至2024年只见个别月份的数字。`,
    });
  },
  proofs: [
    { of: "title", holds: (rows) => ((at(rows, "2018-12-31") - at(rows, "2017-12-31")) / 1e12).toFixed(1) === "1.5" },
  ],
  columns: [
    dateColumn(),
    { id: "where", label: { en: "Held", zh: "存放" }, show: (row, format) => format.text(places[row.where]) },
    {
      id: "amount",
      label: { en: "Amount", zh: "金额" },
      unit: "CNY",
      numeric: true,
      show: (row, format) => bounded(format.yuanExact(row.amount), row.bound, format),
    },
  ],
  wide: {
    down: "date",
    across: ["where"],
    scope: (row) => (row.where === "at-pboc" && row.date >= "2019-01-14" ? "all" : "part"),
  },
  parts: { date: (row) => row.date, series: { of: (row) => row.where, names: places } },
  caveat: {
    en: "Up to January 2019 the columns show only the part already handed over: the rise is a transfer first, and growth besides; how much of each was not found.",
    zh: "2019年1月以前只是已经交存的部分，其上升有搬家，也有增长，各占多少未查到。",
  },
  height: { narrow: 280, middle: 300, wide: 350 },
  plot: (rows, context) => {
    const { format, size, choices } = context;
    const [banks, pboc] = [of(rows, "at-banks"), of(rows, "at-pboc")];
    const bank = banks[0]!;
    const part = solid(within(rows, look.x, choices));
    /** In a part of the years the highest and the last, else those that the title and the text speak of. */
    const figures = yearsAsked(choices)
      ? part.length > 0
        ? [...new Set([top(part).date, part.at(-1)!.date])]
        : []
      : ["2018-12-31", top(rows).date];
    const figure = (date: string): Label => ({
      x: utc(date),
      y: at(rows, date),
      role: "state",
      series: "at-pboc",
      side: "left",
      lines: [format.yuan(at(rows, date))],
    });
    return seriesChart(
      {
        ...look,
        series: [
          { id: "at-banks", rows: banks, role: "bank", form: "points", radius: 3.6 },
          {
            id: "at-pboc",
            rows: pboc,
            role: "state",
            form: "columns",
            width: { narrow: 1.2, middle: 1.8, wide: 3 }[size],
            radius: { narrow: 1.8, middle: 2.2, wide: 2.8 }[size],
            shaded: true,
          },
        ],
        scale: { format: (value) => format.yuan(value), head: 36 },
        // Room on the left for the words at the first figure.
        years: [2015, Number(rows.at(-1)!.date.slice(0, 4))],
        bound: (row) => row.bound,
        gapWords: format.text({ en: "no figure found", zh: "未查到" }),
        breaks: [
          {
            at: utc("2019-01-14"),
            words: format.text(
              size !== "wide"
                ? { en: "from here, all of it", zh: "此后全额" }
                : { en: "from 14 January 2019, all of it", zh: "2019年1月14日起全额交存" },
            ),
            // In a part of the years a shaded span may lie beside the rule, with its words at the head.
            lane: size === "narrow" && !yearsAsked(choices) ? 0 : 1,
          },
        ],
        labels: [
          {
            x: look.x(bank),
            y: bank.amount,
            role: "bank",
            series: "at-banks",
            side: "above",
            // On a phone the words reach over the first columns at the central bank.
            dy: size === "narrow" ? -14 : -4,
            lines: [
              format.text(places["at-banks"]),
              format.text({
                en: `over ${shortMoney(bank.amount, context)}`,
                zh: `超${shortMoney(bank.amount, context)}`,
              }),
            ],
          },
          ...figures.map(figure),
        ],
        right: { narrow: 24, middle: 30, wide: 36 }[size],
      },
      context,
    );
  },
});
