import { defineChart, type Choices } from "../../chart-kit/define-chart.ts";
import { within, yearsAsked } from "../../chart-kit/parts.ts";
import { breakSize } from "../../chart-kit/marks/breaks.ts";
import { seriesChart, type Break } from "../../chart-kit/series-chart.ts";
import { textWidth } from "../../chart-kit/text-width.ts";
import { shortMoney } from "../../chart-kit/money.ts";
import { utc } from "../../chart-kit/time-frame.ts";
import type { Formatter } from "../../chart-kit/formatter.ts";
import type { Words } from "../../i18n/lang.ts";
import { colon } from "../../i18n/punctuation.ts";
import type { As, Measure, Row, Side } from "./rows.ts";

const names: Record<Side, Words> = {
  nonbank: { en: "Payment firms", zh: "支付机构" },
  bank: { en: "Banks", zh: "银行" },
};
const longNames: Record<Side, Words> = {
  nonbank: { en: "Non-bank online payments", zh: "支付机构网络支付" },
  bank: { en: "Banks’ mobile payments", zh: "银行移动支付" },
};
const measures: Record<Measure, Words> = {
  count: { en: "Number of payments", zh: "笔数" },
  value: { en: "Value", zh: "金额" },
  ticket: { en: "Average payment", zh: "笔均金额" },
};
const roles = { nonbank: "internet", bank: "bank" } as const;

const formatFigure = (format: Formatter, measure: Measure, figure: number, as: As) => {
  if (as === "index") return format.number(figure, 0);
  if (as === "growth") return format.percent(figure, 1).replace("-", "−");
  return measure === "count" ? format.payments(figure) : format.yuan(figure);
};
const of = (rows: readonly Row[], measure: string, side: Side) =>
  rows.filter((row) => row.measure === measure && row.side === side);
const at = (rows: readonly Row[], year: string, side: Side, measure: Measure) =>
  of(rows, measure, side).find((row) => row.year === year)?.figure ?? NaN;
/** How many times the first side's figure is the second's. */
const lead = (rows: readonly Row[], year: string, measure: Measure, [a, b]: [Side, Side]) =>
  at(rows, year, a, measure) / at(rows, year, b, measure);
const bothYears = (rows: readonly Row[], measure: Measure) =>
  of(rows, measure, "nonbank")
    .map((row) => row.year)
    .filter((year) => of(rows, measure, "bank").some((row) => row.year === year));

/** The newest year that both sides have: the one to lead with. */
const newest = (rows: readonly Row[], measure: Measure) => bothYears(rows, measure).at(-1)!;

/** The years of the printed figures: an index or growth has fewer, on the same axis. */
const span = [2012, 2025] as const;
/** Annual figures stand at mid-year. */
const look = {
  x: (row: Row) => utc(`${row.year}-07-01`),
  y: (row: Row) => row.figure,
  scope: (row: Row) => row.scope,
  maxGapDays: 370,
};

const last = (rows: readonly Row[], measure: string, side: Side) => of(rows, measure, side).at(-1)!;
const ways: Record<As, Words> = {
  level: { en: "", zh: "" },
  index: { en: ", as an index, 2016 = 100", zh: "，指数（2016年=100）" },
  growth: { en: ", as growth on the year before", zh: "，比上年增长" },
};

export default defineChart<Row>({
  id: "count-or-value",
  title: {
    en: "Count the payments and the payment firms lead; count the money and the banks do",
    zh: "论笔数，支付机构领先；论金额，银行领先",
  },
  subtitle: {
    en: "Non-bank online payments against banks’ mobile payments, a year",
    zh: "非银行支付机构网络支付与银行移动支付，年度",
  },
  datasets: ["payment-volumes"],
  money: { units: ["usd", "head"] },
  choices: {
    measure: {
      label: { en: "Measure", zh: "指标" },
      drawn: true,
      options: {
        count: {
          label: measures.count,
          finding: {
            en: "In 2025 payment firms handled nearly six payments for every one by a bank’s phone service",
            zh: "2025年，支付机构的笔数接近银行移动支付的6倍",
          },
        },
        value: {
          label: measures.value,
          finding: {
            en: "By value, the banks lead in every year that can be compared; in 2025 by more than two-thirds",
            zh: "按金额，凡可比的年份都是银行领先，2025年多出近七成",
          },
        },
        ticket: {
          label: measures.ticket,
          finding: {
            en: "The average bank payment by phone is about ten times the size of a payment firm’s",
            zh: "银行一笔的金额，约为支付机构一笔的10倍",
          },
        },
      },
    },
    as: {
      label: { en: "Shown as", zh: "显示为" },
      options: {
        level: { label: { en: "level", zh: "数值" } },
        index: { label: { en: "index, 2016 = 100", zh: "指数（2016年=100）" } },
        growth: { label: { en: "growth on the year before", zh: "比上年增长" } },
      },
    },
  },
  alt: (rows, format, choices: Choices) => {
    const measure = choices["measure"] as Measure;
    const [wallet, bank] = [last(rows, measure, "nonbank"), last(rows, measure, "bank")];
    const [from, to] = [of(rows, measure, "nonbank")[0]!, of(rows, measure, "bank")[0]!];
    const figure = (row: Row) => formatFigure(format, measure, row.figure, row.as);
    const way = format.text(ways[choices["as"] as As]);
    return format.fill(
      {
        en: "Two lines with breaks, {measure} a year{way}. Non-bank online payments: {from} in {fromYear}, {wallet} in {walletYear}. Banks’ mobile payments: {to} in {toYear}, {bank} in {bankYear}. The lines break where the central bank changed its definitions, at 2015 for banks and 2023 for non-banks, and in 2024 for banks, where a change is suspected.",
        zh: "两条中有断点的折线，年度{measure}{way}。非银行支付机构网络支付：{fromYear}年{from}，{walletYear}年{wallet}。银行移动支付：{toYear}年{to}，{bankYear}年{bank}。央行调整口径处断开：银行为2015年，支付机构为2023年；银行2024年疑似又有调整，也断开。",
      },
      {
        measure: format.text(measures[measure]).toLowerCase(),
        way,
        from: figure(from),
        fromYear: from.year,
        wallet: figure(wallet),
        walletYear: wallet.year,
        to: figure(to),
        toYear: to.year,
        bank: figure(bank),
        bankYear: bank.year,
      },
    );
  },
  proofs: [
    {
      of: "title",
      holds: (rows) =>
        bothYears(rows, "count")
          .filter((year) => year >= "2015")
          .every((year) => lead(rows, year, "count", ["nonbank", "bank"]) > 1) &&
        bothYears(rows, "value")
          .filter((year) => year >= "2015")
          .every((year) => lead(rows, year, "value", ["bank", "nonbank"]) > 1),
    },
    {
      of: "measure/count",
      holds: (rows) =>
        ["2025", newest(rows, "count")].every((year) => {
          const times = lead(rows, year, "count", ["nonbank", "bank"]);
          return times > 5.5 && times < 6;
        }) && at(rows, "2025", "nonbank", "count") < at(rows, "2024", "nonbank", "count"),
    },
    {
      of: "measure/value",
      holds: (rows) => {
        const times = lead(rows, "2025", "value", ["bank", "nonbank"]);
        return (
          newest(rows, "value") === "2025" &&
          ["2024", "2025"].every((year) => at(rows, year, "nonbank", "value") < at(rows, "2023", "nonbank", "value")) &&
          times > 5 / 3 &&
          times < 1.7 &&
          bothYears(rows, "value").every((year) => lead(rows, year, "value", ["bank", "nonbank"]) > 1)
        );
      },
    },
    {
      of: "measure/ticket",
      holds: (rows) =>
        ["2021", "2025"].every((year) => {
          const times = lead(rows, year, "ticket", ["bank", "nonbank"]);
          return times > 9.5 && times < 11.5;
        }),
    },
  ],
  columns: [
    { id: "year", label: { en: "Year", zh: "年份" }, names: "time", show: (row, format) => format.date(row.year) },
    { id: "side", label: { en: "Side", zh: "一方" }, show: (row, format) => format.text(longNames[row.side]) },
    {
      id: "measure",
      label: { en: "Measure", zh: "指标" },
      names: "measure",
      show: (row, format) => format.text(measures[row.measure]),
    },
    {
      id: "figure",
      label: { en: "Figure", zh: "数值" },
      numeric: true,
      unit: (row) =>
        row.as === "growth"
          ? "percent"
          : row.as === "index"
            ? "index"
            : ({ count: "payments", value: "CNY", ticket: "CNY per payment" } as const)[row.measure],
      show: (row, format) => formatFigure(format, row.measure, row.figure, row.as),
    },
  ],
  wide: {
    down: "year",
    across: ["side", "measure"],
    name: (row, format) => format.text(names[row.side]) + format.text(colon) + format.text(measures[row.measure]),
    scope: (row) => row.scope,
  },
  parts: {
    date: (row) => row.year,
    isDrawn: (row, choices) => row.measure === choices["measure"],
    series: { of: (row) => row.side, names },
  },
  caveat: {
    en: "A wallet payment drawn on a bank card can appear on both sides: compare them, never add them. Non-bank figures from 2023 have a new scope, on which their number fell a little in 2025 and their value has not passed that of 2023; they are not to be set against 2021. From the second quarter of 2024 the banks’ figures look like another scope, which no release announced: the year 2024 holds both and stands alone.",
    zh: "用钱包付款、从银行卡扣款，两边可能都计一笔：只可比较，不可相加。支付机构数据自2023年起口径不同，其后2025年笔数略降，金额未超过2023年；不可与2021年相比。银行数据自2024年二季度起疑似改了口径，未见公告；2024年全年数跨两种口径，单独列出。",
  },
  height: { narrow: 250, middle: 270, wide: 300 },
  plot: (rows, context) => {
    const { format, size, width, choices } = context;
    const measure = choices["measure"] as Measure;
    const as = choices["as"] as As;
    const sides: Side[] = ["nonbank", "bank"];
    const whose: Record<Side, Words> = { bank: names.bank, nonbank: { en: "Non-banks", zh: "支付机构" } };
    const isPart = yearsAsked(choices) !== undefined;
    const right = { narrow: 92, middle: 104, wide: 124 }[size];
    /** Where the years are narrow the colour says whose break it is. */
    const wordsAt = (side: Side, what: Words): { words: string; role?: "internet" | "bank" } =>
      size === "narrow" && !isPart
        ? { words: format.text(what), role: roles[side] }
        : { words: format.text(whose[side]).toLowerCase() + format.text(colon) + format.text(what) };
    const [first, second, third] = [
      { at: utc("2015-01-01"), ...wordsAt("bank", { en: "new standard", zh: "新统计标准" }) },
      { at: utc("2023-01-01"), ...wordsAt("nonbank", { en: "new scope", zh: "口径调整" }) },
      { at: utc("2024-04-01"), ...wordsAt("bank", { en: "suspected", zh: "疑似" }) },
    ];
    // The words of the first two have the eight years between them, in one line where these are wide enough.
    const eightYears = ((width - right - 60) * 8) / (span[1] - span[0] + 1);
    const isOneLine = textWidth(first.words, breakSize) + textWidth(second.words, breakSize) + 24 < eightYears;
    // A part of the years may be as narrow as the words: there each has a line of its own.
    const breaks: Break[] = isPart
      ? [first, second, third].map((one, index) => ({ ...one, lane: size === "wide" ? Math.max(0, index - 1) : index }))
      : // Words that ran over the rule of another break would be read as that one's.
        [
          { ...first, side: "right" },
          { ...second, side: "left", lane: isOneLine ? 0 : 1 },
          { ...third, side: "right" },
        ];
    return seriesChart(
      {
        ...look,
        series: sides.map((side) => ({
          id: side,
          rows: of(rows, measure, side),
          role: roles[side],
          radius: 3,
          shaded: true,
        })),
        // The words of breaks stand at the head.
        scale: {
          format: (value) => formatFigure(format, measure, value, as),
          head: isPart ? (size === "wide" ? 32 : 47) : isOneLine ? 32 : 42,
        },
        years: span,
        breaks,
        labels: sides.flatMap((side) => {
          const row = of(within(rows, look.x, choices), measure, side).at(-1);
          if (!row) return [];
          const isSum = measure !== "count" && row.as === "level";
          const figure = isSum ? shortMoney(row.figure, context) : formatFigure(format, measure, row.figure, row.as);
          return {
            // An index or growth goes up and down: words right behind a series that ends early would stand on the other's figures.
            x: as === "level" ? look.x(row) : utc(`${Math.min(span[1], yearsAsked(choices)?.to ?? Infinity)}-07-01`),
            y: row.figure,
            role: roles[side],
            series: side,
            lines: [format.text(names[side]), as !== "level" ? `${row.year}${format.text(colon)}${figure}` : figure],
          };
        }),
        right,
      },
      context,
    );
  },
});
