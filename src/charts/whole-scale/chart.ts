import { defineChart } from "../../chart-kit/define-chart.ts";
import { squares } from "./squares.ts";
import { lineEnd } from "../../chart-kit/text-width.ts";
import type { Formatter } from "../../chart-kit/formatter.ts";
import type { Words } from "../../i18n/lang.ts";
import type { Channel, Measure, Row } from "./rows.ts";

const names: Record<Channel, Words> = {
  nonbank: { en: "Non-bank online payments", zh: `支付机构${lineEnd}网络支付` },
  "bank-mobile": { en: "of which mobile", zh: `其中${lineEnd}移动支付` },
  bank: { en: "All bank electronic payments", zh: "银行电子支付" },
};
const longNames: Record<Channel, Words> = {
  ...names,
  nonbank: { en: names.nonbank.en, zh: "支付机构网络支付" },
  "bank-mobile": { en: "Banks’ mobile payments", zh: "银行移动支付" },
};
const measures: Record<Measure, Words> = { count: { en: "Number", zh: "笔数" }, value: { en: "Value", zh: "金额" } };

const formatFigure = (format: Formatter, measure: Measure, figure: number) =>
  measure === "count" ? format.payments(figure) : format.yuan(figure);
const row = (rows: readonly Row[], channel: Channel, measure: Measure) =>
  rows.find((row) => row.channel === channel && row.measure === measure)!;
const times = (rows: readonly Row[], measure: Measure, a: Channel, b: Channel) =>
  row(rows, a, measure).figure / row(rows, b, measure).figure;
const between = (low: number, value: number, high: number) => low < value && value < high;

const largest = (rows: readonly Row[], measure: Measure) =>
  Math.max(...rows.filter((row) => row.measure === measure).map((row) => row.figure));

/** A round area for the key: about a thirtieth of the largest square. */
const keyOf: Record<string, Record<Measure, number>> = {
  year: { count: 20e9, value: 100e12 },
  day: { count: 50e6, value: 0.25e12 },
};

/** The same where figures are converted: the round area next to a thirtieth of the largest square. */
function roundKey(largest: number): number {
  const aim = largest / 30;
  const power = 10 ** Math.floor(Math.log10(aim));
  return [1, 2, 5, 10].map((step) => step * power).reduce((a, b) => (Math.abs(b - aim) < Math.abs(a - aim) ? b : a));
}

export default defineChart<Row>({
  id: "whole-scale",
  title: {
    en: "The contest was over phones; most of the money was elsewhere",
    zh: "争的是手机，大钱却不在手机上",
  },
  subtitle: {
    en: "Electronic payments in China in 2025; areas within a drawing are to one scale",
    zh: "2025年中国电子支付，同一图内面积按同一比例",
  },
  datasets: ["payment-volumes"],
  money: { units: ["usd", "head"], choice: "currency" },
  choices: {
    measure: {
      label: { en: "Measure", zh: "指标" },
      drawn: true,
      options: {
        value: {
          label: measures.value,
          finding: {
            en: "All that moves electronically through banks is more than ten times what payment firms move; less than a sixth of it goes by phone",
            zh: "银行电子支付总额是支付机构的10倍多，其中手机上的不到六分之一",
          },
        },
        count: {
          label: measures.count,
          finding: {
            en: "Payment firms handle more than four payments for every electronic one through a bank, by whatever channel",
            zh: "支付机构的笔数，是银行各渠道合计的4倍多",
          },
        },
      },
    },
    unit: {
      label: { en: "Period", zh: "时段" },
      options: {
        year: { label: { en: "the whole year", zh: "全年" } },
        day: { label: { en: "an average day", zh: "平均每天" } },
      },
    },
  },
  alt: (rows, format, choices) => {
    const measure = choices["measure"] as Measure;
    const figure = (channel: Channel) => formatFigure(format, measure, row(rows, channel, measure).figure);
    const year = rows[0]!.year;
    const daily = choices["unit"] === "day";
    return format.text({
      en: `Squares to one scale, ${measures[measure].en.toLowerCase()} of payments ${daily ? "on an average day of" : "in"} ${year}. Non-bank online payments: ${figure("nonbank")}. All electronic payments through banks: ${figure("bank")}; inside that square a smaller one, banks’ mobile payments: ${figure("bank-mobile")}.`,
      zh: `按同一比例绘制的方块，${year}年${daily ? "平均每天" : ""}支付${measures[measure].zh}。非银行支付机构网络支付${figure("nonbank")}；银行电子支付合计${figure("bank")}，其内小方块为银行移动支付${figure("bank-mobile")}。`,
    });
  },
  proofs: [
    {
      of: "title",
      holds: (rows) =>
        times(rows, "value", "bank-mobile", "bank") < 0.2 && times(rows, "value", "nonbank", "bank") < 0.2,
    },
    {
      of: "measure/value",
      holds: (rows) =>
        between(10, times(rows, "value", "bank", "nonbank"), 11) && times(rows, "value", "bank-mobile", "bank") < 1 / 6,
    },
    { of: "measure/count", holds: (rows) => between(4, times(rows, "count", "nonbank", "bank"), 4.4) },
  ],
  columns: [
    { id: "channel", label: { en: "Channel", zh: "渠道" }, show: (row, format) => format.text(longNames[row.channel]) },
    { id: "year", label: { en: "Year", zh: "年份" }, names: "time", show: (row, format) => format.date(row.year) },
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
      unit: (row) => (({ count: "payments", value: "CNY" }) as const)[row.measure],
      show: (row, format) => formatFigure(format, row.measure, row.figure),
    },
  ],
  wide: { down: "channel", across: ["measure"] },
  caveat: {
    en: "A wallet payment drawn on a bank account can appear on both sides: compare the squares, never add them.",
    zh: "用钱包付款、从银行账户扣款，两边可能都计一笔：只可比较，不可相加。",
  },
  height: { narrow: 245, middle: 350, wide: 470 },
  plot: (rows, { format, fontSize, choices }) => {
    const measure = choices["measure"] as Measure;
    const square = (channel: Channel, role: "internet" | "bank") => {
      const own = row(rows, channel, measure);
      return {
        row: own,
        value: own.figure,
        role,
        name: format.text(names[channel]),
        figure: formatFigure(format, measure, own.figure),
      };
    };
    const isPrinted = choices["currency"] === "yuan";
    const area = isPrinted ? keyOf[choices["unit"]!]![measure] : roundKey(largest(rows, measure));
    const key = formatFigure(format, measure, area);
    return {
      margin: 0,
      marks: [
        squares(
          [square("nonbank", "internet"), { ...square("bank", "bank"), part: square("bank-mobile", "bank") }],
          { value: area, words: `= ${key}` },
          fontSize,
        ),
      ],
    };
  },
});
