import type { RenderFunction } from "@observablehq/plot";
import { defineChart } from "../../chart-kit/define-chart.ts";
import { axisFor } from "../../chart-kit/axis.ts";
import type { Label } from "../../chart-kit/marks/labels.ts";
import { claimsOf, seriesMarks, type SeriesMarks } from "../../chart-kit/series-chart.ts";
import type { Words } from "../../i18n/lang.ts";
import { eventMarks, placeEvents } from "../../chart-kit/marks/events.ts";
import { panel, panelAxes, insidePanel } from "../../chart-kit/marks/panel.ts";
import type { Formatter } from "../../chart-kit/formatter.ts";
import { textWidth } from "../../chart-kit/text-width.ts";
import { utc } from "../../chart-kit/time-frame.ts";
import type { Row } from "./rows.ts";
import { dayLength } from "../../lib/days.ts";

/** The week that holds 13 March 2014. */
const turn = "2014-03-16";
const before = (rows: readonly Row[]) => rows.filter(({ date }) => date < turn);
const after = (rows: readonly Row[]) => rows.filter(({ date }) => date >= turn);
const sum = (rows: readonly Row[], flow: "purchases" | "redemptions" | "net") =>
  rows.reduce((sum, row) => sum + row[flow], 0);
const signed = (value: number, format: Formatter) => (value < 0 ? "−" : "") + format.yuan(Math.abs(value));

const look = { x: (row: Row) => utc(row.date), y: (row: Row) => row.net };

export default defineChart<Row>({
  id: "weekly-flows",
  title: {
    en: "Money poured into the sampled accounts until March 2014; from then on as much flowed out as came in",
    zh: "2014年3月以前资金不断涌入样本账户，此后进出大致相抵",
  },
  subtitle: {
    en: "Purchases and redemptions of 28,041 sampled Yu’e Bao users by week, sums of the sample alone",
    zh: "28041名余额宝抽样用户的每周申购与赎回，为样本金额",
  },
  datasets: ["yuebao-sample-weekly"],
  // No head of population: these are some users' sums. No base year: prices rose by some 2% in the time that is drawn.
  money: { units: ["usd"] },
  alt: (rows, format) => {
    const top = rows.reduce((top, row) => (row.net > top.net ? row : top));
    const low = rows.reduce((low, row) => (row.net < low.net ? row : low));
    const at = (date: string) => rows.find((row) => row.date === date)!;
    return format.text({
      en: `Bars by week, purchases up and redemptions down, with the net flow between them, ${rows.length} weeks. Net inflow was highest in the week to ${format.date(top.date)}, ${format.yuan(top.net)}; it was ${format.yuan(at("2014-03-09").net)} in the week to 9 March 2014 and ${format.yuan(at(turn).net)} in the next. The largest outflow, ${format.yuan(-low.net)}, came in the week to ${format.date(low.date)}. Over the weeks from mid-March the flows sum to ${signed(sum(after(rows), "net"), format)}.`,
      zh: `逐周柱图，向上为申购，向下为赎回，中间标出净流入，共${rows.length}周。净流入最高为截至${format.date(top.date)}当周，${format.yuan(top.net)}；截至2014年3月9日当周为${format.yuan(at("2014-03-09").net)}，次周${format.yuan(at(turn).net)}。净流出最多为截至${format.date(low.date)}当周，${format.yuan(-low.net)}。3月中旬以来各周合计${signed(sum(after(rows), "net"), format)}。`,
    });
  },
  proofs: [
    {
      of: "title",
      holds: (rows) =>
        before(rows).filter(({ net }) => net <= 0).length <= 1 &&
        sum(before(rows), "net") > 0.4 * sum(before(rows), "purchases") &&
        Math.abs(sum(after(rows), "net")) < 0.05 * sum(after(rows), "purchases"),
    },
  ],
  columns: [
    {
      id: "date",
      label: { en: "Week to", zh: "截至日期" },
      names: "time",
      show: (row, format) => format.date(row.date),
    },
    {
      id: "net",
      label: { en: "Net flow", zh: "净流入" },
      unit: "CNY",
      numeric: true,
      show: (row, format) => signed(row.net, format),
    },
    {
      id: "purchases",
      label: { en: "Purchases", zh: "申购" },
      unit: "CNY",
      numeric: true,
      show: (row, format) => format.yuan(row.purchases),
    },
    {
      id: "redemptions",
      label: { en: "Redemptions", zh: "赎回" },
      unit: "CNY",
      numeric: true,
      show: (row, format) => format.yuan(row.redemptions),
    },
  ],
  wide: { down: "date", across: [] },
  annotations: [{ event: "pboc-suspends-bar-code", label: { en: "Bar codes suspended", zh: "条码支付暂停" } }],
  caveat: {
    en: "A sample, never to be scaled to the fund. The dates coincide; that shows no cause, and the yield had been sliding since January. Purchases include interest. No licence was found, so no file is offered.",
    zh: "仅为样本，不可放大到整只基金。时间上的巧合不等于因果，收益率自1月起已在下滑。申购含收益。未找到允许转发的许可，不提供下载。",
  },
  height: { narrow: 320, middle: 330, wide: 370 },
  plot: (rows, context) => {
    const { format, size, fontSize, width, height } = context;
    const unsigned = (value: number) => format.yuan(Math.abs(value));
    const purchases = (row: Row) => row.purchases;
    const redemptions = (row: Row) => -row.redemptions;
    const top = rows.reduce((top, row) => (row.purchases > top.purchases ? row : top));
    const low = rows.reduce((low, row) => (row.redemptions > low.redemptions ? row : low));
    const corner = (words: Words, y: number, role: "internet" | "other"): Label => ({
      x: utc(rows[0]!.date),
      y,
      role,
      side: "right",
      lines: [format.text(words)],
    });
    const columns = { form: "columns", radius: 0, faint: true } as const;
    const marks: SeriesMarks<Row> = {
      ...look,
      maxGapDays: 8,
      series: [
        { ...columns, rows, y: purchases, role: "internet" },
        { ...columns, rows, y: redemptions, role: "other" },
        { rows, role: "ink", width: 1.5, radius: { narrow: 1.5, middle: 1.8, wide: 2.4 }[size] },
      ],
      labels: [
        corner({ en: "Purchases", zh: "申购" }, top.purchases * 0.42, "internet"),
        corner({ en: "Redemptions", zh: "赎回" }, -low.redemptions * 0.62, "other"),
        {
          x: utc("2014-08-01"),
          y: top.purchases * 0.19,
          role: "ink",
          side: "above",
          lines: [format.text({ en: "Net flow", zh: "净流入" })],
        },
      ],
    };
    const plotHeight = height - 26 - 26;
    const { domain, ticks } = axisFor(claimsOf(marks, fontSize), plotHeight);
    const left = Math.ceil(Math.max(...ticks.map((tick) => textWidth(unsigned(tick), fontSize)))) + 8;
    const box = { left, top: 26, width: width - left - 6, height: plotHeight };
    const days = (date: string, shift: number) => new Date(utc(date).getTime() + shift * dayLength);
    const frame = panel(box, [days(rows[0]!.date, -3), days(rows.at(-1)!.date, 4)], domain);
    const bar = Math.max(2, box.width / rows.length - (size === "wide" ? 2 : 1.2));
    const months = ["2013-07", "2013-10", "2014-01", "2014-04", "2014-07"].map((month) => ({
      date: utc(month),
      label: format.month(month),
    }));
    // As many as stay apart, from the first on, and none that would leave the axis.
    const words = Math.max(...months.map(({ label }) => textWidth(label, fontSize)));
    const step = Math.ceil((words + 14) / (frame.scales.x(utc("2013-10")) - frame.scales.x(utc("2013-07"))));
    const ticked = months.filter(
      ({ date }, index) => index % step === 0 && frame.scales.x(date) + words <= box.left + box.width,
    );
    const events = placeEvents(
      context.events.map(({ date, label }) => ({ x: frame.scales.x(date), label })),
      { left: 0, right: width, fontSize: 12 },
    );
    const drawn = seriesMarks(
      { ...marks, series: marks.series.map((one) => (one.form === "columns" ? { ...one, width: bar } : one)) },
      context,
    );
    const [purchased, redeemed, ...rest] = drawn.over;
    return {
      x: { domain: [0, 1], axis: null },
      y: { domain: [0, 1], axis: null },
      marks: [
        panelAxes(frame, { heading: [], y: { ticks, format: unsigned }, x: ticked, fontSize }),
        ...[purchased, redeemed, eventMarks(events, 12), ...rest].map((mark) =>
          insidePanel(frame, mark as RenderFunction),
        ),
      ],
    };
  },
});
