import { defineChart } from "../../chart-kit/define-chart.ts";
import { within } from "../../chart-kit/parts.ts";
import { seriesChart } from "../../chart-kit/series-chart.ts";
import { utc } from "../../chart-kit/time-frame.ts";
import type { Words } from "../../i18n/lang.ts";
import { others } from "./economies.ts";
import type { Row } from "./rows.ts";

const economies = (rows: readonly Row[]) => [...new Set(rows.map((row) => row.economy))];
const of = (rows: readonly Row[], economy: string) =>
  rows.filter((row) => row.economy === economy).sort((a, b) => (a.year < b.year ? -1 : 1));
const first = (rows: readonly Row[], economy: string) => of(rows, economy)[0]!;
const last = (rows: readonly Row[], economy: string) => of(rows, economy).at(-1)!;
const between = (low: number, value: number, high: number) => low < value && value < high;

/** All that can be set off. */
const economyNames = { cn: { en: "China", zh: "中国" }, ...others };

/** Annual figures stand at mid-year. */
const look = {
  x: (row: Row) => utc(`${row.year}-07-01`),
  y: (row: Row) => row.payments,
  scope: (row: Row) => row.scope,
  maxGapDays: 370,
};

export default defineChart<Row>({
  id: "cashless-world",
  title: {
    en: "In 2022 China made some 320 cashless payments a head, the United States about twice as many",
    zh: "2022年，中国人均非现金支付约320笔，美国约为两倍",
  },
  subtitle: {
    en: "Cashless payments a head a year, in China and other economies",
    zh: "中国与其他经济体人均每年非现金支付笔数",
  },
  datasets: ["cashless-world"],
  choices: {
    beside: {
      label: { en: "China beside", zh: "与中国对照" },
      options: {
        all: { label: { en: "seven others", zh: "其余7个" } },
        ...Object.fromEntries(Object.entries(others).map(([id, label]) => [id, { label }])),
      },
    },
  },
  alt: (rows, format) => {
    const figure = (row: Row) => format.number(row.payments, 0);
    const [from, to] = [first(rows, "CN"), last(rows, "CN")];
    const ends = economies(rows)
      .filter((economy) => economy !== "CN")
      .map((economy) => last(rows, economy))
      .sort((a, b) => b.payments - a.payments);
    const told = (row: Row) =>
      format.text({
        en: `${row.name.en} ${figure(row)}${row.year === to.year ? "" : ` (in ${row.year})`}`,
        zh: `${row.name.zh}${figure(row)}笔${row.year === to.year ? "" : `（${row.year}年）`}`,
      });
    return format.text({
      en: `Lines, ${from.year} to ${to.year}. China: ${figure(from)} payments a head in ${from.year}, ${figure(to)} in ${to.year}; its line breaks before 2015 and before 2021, where the count changed. Beside it in ${to.year}: ${ends.map(told).join(", ")}.`,
      zh: `折线图，${from.year}年至${to.year}年。中国人均${from.year}年${figure(from)}笔，${to.year}年${figure(to)}笔，线因口径变化在2015年、2021年之前断开。${to.year}年对照：${ends.map(told).join("，")}。`,
    });
  },
  proofs: [
    {
      of: "title",
      holds: (rows) =>
        [last(rows, "CN"), last(rows, "US")].every(({ year }) => year === "2022") &&
        Math.round(last(rows, "CN").payments) === 320 &&
        between(1.8, last(rows, "US").payments / last(rows, "CN").payments, 2.2),
    },
  ],
  columns: [
    { id: "economy", label: { en: "Economy", zh: "经济体" }, show: (row, format) => format.text(row.name) },
    { id: "year", label: { en: "Year", zh: "年份" }, names: "time", show: (row, format) => format.date(row.year) },
    {
      id: "payments",
      label: { en: "Payments a head", zh: "人均笔数" },
      unit: "payments per person",
      numeric: true,
      show: (row, format) => format.number(row.payments, 1),
    },
  ],
  wide: { down: "year", across: ["economy"], scope: (row) => row.scope },
  parts: { date: (row) => row.year, series: { of: (row) => row.economy.toLowerCase(), names: economyNames } },
  caveat: {
    en: "This chart holds eight of the table’s 25 economies. China’s three stretches are not comparable with one another, and how many of its wallet payments they count is not stated where we read them. The BIS has not endorsed this use of its figures.",
    zh: "数据表有25个经济体，本图取8个。中国三段数字互不可比；其中计入了多少支付机构的付款，所见资料没有说明。国际清算银行未对本图表示认可。",
  },
  height: { narrow: 330, middle: 340, wide: 400 },
  plot: (rows, context) => {
    const { format, size } = context;
    const shown = within(rows, look.x, context.choices);
    const names: Partial<Record<string, Words>> = { US: { en: "US", zh: "美国" }, GB: { en: "UK", zh: "英国" } };
    const label = (economy: string) => {
      const row = last(shown, economy);
      const china = economy === "CN";
      return {
        x: look.x(row),
        y: row.payments,
        role: china ? ("ink" as const) : ("other" as const),
        bold: china,
        series: economy.toLowerCase(),
        lines: [`${format.text(names[economy] ?? row.name)} ${format.number(row.payments, 0)}`],
      };
    };
    const broke = (again: boolean) => {
      if (again) return format.text({ en: "again", zh: "再变" });
      return format.text(
        size === "narrow" ? { en: "new count", zh: "口径变化" } : { en: "China: new count", zh: "中国：口径变化" },
      );
    };
    const beside = economies(rows).filter((economy) => economy !== "CN");
    return seriesChart(
      {
        ...look,
        series: [
          ...beside.map((economy) => ({
            id: economy.toLowerCase(),
            rows: of(rows, economy),
            role: "other" as const,
            width: 1.2,
            radius: 1.5,
          })),
          { id: "cn", rows: of(rows, "CN"), role: "ink", width: 3, radius: 3.2 },
        ],
        scale: { format: (value) => format.number(value), head: size === "narrow" ? 35 : 20 },
        breaks: [
          { at: utc("2015-01-01"), words: broke(false) },
          { at: utc("2021-01-01"), words: broke(true), lane: size === "narrow" ? 1 : 0 },
        ],
        labels: economies(shown).map(label),
        right: { narrow: 104, middle: 116, wide: 130 }[size],
      },
      context,
    );
  },
});
