import { defineChart } from "../../chart-kit/define-chart.ts";
import { nestedSquares, type Nest } from "./nested-squares.ts";
import type { Words } from "../../i18n/lang.ts";
import { dateColumn } from "../columns.ts";
import type { Row } from "./rows.ts";

const names: Record<Row["what"], Words> = {
  total: { en: "Household deposits", zh: "住户存款" },
  demand: { en: "of these, on demand", zh: "其中活期" },
  yuebao: { en: "Yu’e Bao", zh: "天弘余额宝" },
};

const datesOf = (rows: readonly Row[]) => [...new Set(rows.map((row) => row.date))];
const at = (rows: readonly Row[], date: string, what: Row["what"]) =>
  rows.find((row) => row.date === date && row.what === what);
/** Yu'e Bao set against the whole or against demand deposits, in per cent; it is no part of either. */
const against = (rows: readonly Row[], date: string, what: "total" | "demand") =>
  ((at(rows, date, "yuebao")?.amount ?? NaN) / (at(rows, date, what)?.amount ?? NaN)) * 100;

export default defineChart<Row>({
  id: "deposits-scale",
  title: {
    en: "Even at its peak Yu’e Bao’s fund came to 2.5% of household deposits; by mid-2026, to 0.4%",
    zh: "天弘余额宝最多时也只相当于住户存款的2.5%，到2026年年中只有0.4%",
  },
  subtitle: {
    en: "Yuan deposits of households and the Yu’e Bao fund; areas to one scale",
    zh: "住户人民币存款与天弘余额宝规模，面积同一比例",
  },
  datasets: ["household-deposits", "yuebao-net-assets"],
  money: { units: ["usd", "head", "real"] },
  alt: (rows, format) => {
    const one = (date: string) => {
      const demand = at(rows, date, "demand");
      const [total, fund] = [at(rows, date, "total")!, at(rows, date, "yuebao")!];
      return format.text({
        en: `${format.date(date)}: deposits ${format.yuan(total.amount)}${demand ? `, of these ${format.yuan(demand.amount)} on demand` : ""}, Yu’e Bao ${format.yuan(fund.amount)}, equal to ${format.percent(against(rows, date, "total"), 1)} of deposits`,
        zh: `${format.date(date)}：存款${format.yuan(total.amount)}${demand ? `，其中活期${format.yuan(demand.amount)}` : ""}，天弘余额宝${format.yuan(fund.amount)}，相当于存款的${format.percent(against(rows, date, "total"), 1)}`,
      });
    };
    return format.text({
      en: `Squares in squares, areas to scale, on four days. ${datesOf(rows).map(one).join(". ")}.`,
      zh: `四个日期的嵌套方块，面积按比例。${datesOf(rows).map(one).join("。")}。`,
    });
  },
  proofs: [
    {
      of: "title",
      holds: (rows) => {
        const shares = datesOf(rows).map((date) => against(rows, date, "total"));
        return (
          against(rows, "2018-03-31", "total") === Math.max(...shares) &&
          Math.max(...shares).toFixed(1) === "2.5" &&
          against(rows, "2026-06-30", "total").toFixed(1) === "0.4"
        );
      },
    },
  ],
  columns: [
    dateColumn(),
    {
      id: "what",
      label: { en: "What", zh: "项目" },
      names: "measure",
      show: (row, format) => format.text(names[row.what]),
    },
    {
      id: "amount",
      label: { en: "Amount", zh: "金额" },
      unit: "CNY",
      numeric: true,
      show: (row, format) => format.yuanExact(row.amount),
    },
  ],
  wide: { down: "date", across: ["what"] },
  caveat: {
    en: "The fund is set beside deposits, not counted in them. Demand deposits are drawn where a figure was found. The central bank changed its statistical standard in January 2015.",
    zh: "基金与存款并列比较，并非存款的一部分。活期仅在有数据的日期画出。央行2015年1月调整过统计制度。",
  },
  height: { narrow: 440, middle: 500, wide: 300 },
  plot: (rows, context) => {
    const { format, fontSize, width, height } = context;
    const looks = { total: "outline", demand: "tint", yuebao: "full" } as const;
    const short: Record<Row["what"], Words> = {
      total: { en: "Deposits", zh: "存款" },
      demand: { en: "On demand", zh: "活期" },
      yuebao: names.yuebao,
    };
    const nests = datesOf(rows).map((date): Nest => {
      const line = (what: Row["what"]) => {
        const row = at(rows, date, what);
        return row
          ? [
              {
                text: `${format.text(short[what])} ${format.yuan(row.amount)}`,
                split: [format.text(short[what]), format.yuan(row.amount)],
                role: what === "yuebao" ? ("internet" as const) : ("bank" as const),
              },
            ]
          : [];
      };
      return {
        squares: rows
          .filter((row) => row.date === date)
          .map((row) => ({
            key: row.key,
            value: row.amount,
            role: row.what === "yuebao" ? "internet" : "bank",
            look: looks[row.what],
          })),
        lines: [
          { text: format.date(date), role: "ink", bold: true },
          ...line("total"),
          ...line("demand"),
          ...line("yuebao"),
          {
            text: format.text({
              en: `equal to ${format.percent(against(rows, date, "total"), 1)}`,
              zh: `相当于${format.percent(against(rows, date, "total"), 1)}`,
            }),
            role: "internet",
            bold: true,
          },
        ],
      };
    });
    return {
      x: { domain: [0, 1], axis: null },
      y: { domain: [0, 1], axis: null },
      marks: [nestedSquares(nests, { width, height, fontSize })],
    };
  },
});
