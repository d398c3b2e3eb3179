import type { RenderFunction } from "@observablehq/plot";
import { defineChart } from "../../chart-kit/define-chart.ts";
import { axisFor } from "../../chart-kit/axis.ts";
import type { Label } from "../../chart-kit/marks/labels.ts";
import { claimsOf, seriesMarks, type SeriesMarks } from "../../chart-kit/series-chart.ts";
import { panel, panelAxes, insidePanel } from "../../chart-kit/marks/panel.ts";
import type { Formatter } from "../../chart-kit/formatter.ts";
import { textWidth } from "../../chart-kit/text-width.ts";
import { utc } from "../../chart-kit/time-frame.ts";
import type { Words } from "../../i18n/lang.ts";
import type { Row } from "./rows.ts";

const names: Record<Row["measure"], Words> = {
  cash: { en: "Cash in circulation (M0)", zh: "流通中货币（M0）" },
  atm: { en: "Cash machines", zh: "ATM台数" },
};
const of = (rows: readonly Row[], measure: Row["measure"]) => rows.filter((row) => row.measure === measure);
const at = (rows: readonly Row[], date: string) => rows.find((row) => row.date === date)!;
const growth = (rows: readonly Row[], from: string, to: string) =>
  (at(rows, to).figure / at(rows, from).figure - 1) * 100;

/** The last day of a month (2018-12) or a quarter (2018Q4). */
const end = ({ date }: Row) => {
  const month = date.includes("Q") ? Number(date[5]) * 3 : Number(date.slice(5));
  return new Date(Date.UTC(Number(date.slice(0, 4)), month, 0));
};
const machines = (value: number, format: Formatter) =>
  format.text({
    en: value === 0 ? "0" : `${format.number(value / 1e6)} m`,
    zh: value === 0 ? "0" : `${format.number(value / 1e4, 0)}万台`,
  });
const figure = (row: Row, format: Formatter) =>
  row.measure === "cash" ? format.yuan(row.figure) : machines(row.figure, format);

const look = { x: end, y: (row: Row) => row.figure, scope: (row: Row) => row.scope };
/** Half a year: one quarter end may be missing, two leave a gap. */
const halfYear = 190;
const radius = 2.8;

export default defineChart<Row>({
  id: "cash-paradox",
  title: {
    en: "Since 2018 China has lost more than a third of its cash machines, and cash, counted in yuan, has grown by more than four-fifths",
    zh: "2018年以来，ATM少了三分之一还多，流通中货币以人民币计却多了八成多",
  },
  subtitle: {
    en: "Cash in circulation at year ends and later months; cash machines at quarter ends",
    zh: "流通中货币取年末及近年个别月末，ATM台数取季末",
  },
  datasets: ["cash", "atm"],
  money: { units: ["usd", "head", "real"] },
  alt: (rows, format) => {
    const [cash, atm] = [of(rows, "cash"), of(rows, "atm")];
    const top = atm.reduce((top, row) => (row.figure > top.figure ? row : top));
    const told = (row: Row) =>
      format.text({
        en: `${figure(row, format)} at the end of ${format.date(row.date)}`,
        zh: `${format.date(row.date)}末${figure(row, format)}`,
      });
    return format.text({
      en: `Two charts. Columns of cash in circulation rise from ${told(cash[0]!)} to ${told(at(cash, "2024-12"))}; the last is ${told(cash.at(-1)!)}. Cash machines, as points with gaps: ${told(atm[0]!)}, a high of ${told(top)}, then fewer each year to ${told(atm.at(-1)!)}. Machines are not joined across the new standard of 2015 and an unexplained leap in early 2018.`,
      zh: `两幅小图。流通中货币柱图：${told(cash[0]!)}，${told(at(cash, "2024-12"))}，最近为${told(cash.at(-1)!)}。ATM为带缺口的点线：${told(atm[0]!)}，最高为${told(top)}，此后逐年减少，${told(atm.at(-1)!)}。2015年统计标准调整与2018年初未说明原因的跳升两处不连线。`,
    });
  },
  proofs: [
    {
      of: "title",
      holds: (rows) => {
        const [fewer, more] = [
          growth(of(rows, "atm"), "2018Q4", of(rows, "atm").at(-1)!.date),
          growth(of(rows, "cash"), "2018-12", of(rows, "cash").at(-1)!.date),
        ];
        return fewer < -100 / 3 && fewer > -40 && more > 80 && more < 90;
      },
    },
  ],
  columns: [
    {
      id: "date",
      label: { en: "End of", zh: "时点（期末）" },
      names: "time",
      show: (row, format) => format.date(row.date),
    },
    {
      id: "measure",
      label: { en: "Measure", zh: "指标" },
      names: "measure",
      show: (row, format) => format.text(names[row.measure]),
    },
    {
      id: "figure",
      label: { en: "Figure", zh: "数值" },
      numeric: true,
      unit: (row) => (({ cash: "CNY", atm: "machines" }) as const)[row.measure],
      show: (row, format) =>
        row.measure === "cash"
          ? format.yuanExact(row.figure)
          : format.text({ en: format.number(row.figure), zh: `${format.number(row.figure / 1e4)}万台` }),
    },
  ],
  wide: { down: "date", across: ["measure"], scope: (row) => row.scope },
  caveat: {
    en: "The machines’ leap in early 2018 is printed without a reason. That both happened does not say why.",
    zh: "2018年初ATM台数跳升，报告未说明原因。两件事同时发生，不等于互为因果。",
  },
  height: { narrow: 500, middle: 500, wide: 330 },
  plot: (rows, context) => {
    const { format, size, fontSize, width, height } = context;
    // Side by side where that leaves both room, else one below the other.
    const beside = size === "wide" || width > 1.4 * height;
    const [cash, atm] = [of(rows, "cash"), of(rows, "atm")];
    const label = (row: Row, role: "state" | "bank", side: Label["side"], dy = 0): Label => ({
      x: end(row),
      y: row.figure,
      role,
      side: side!,
      dy,
      lines: [figure(row, format)],
    });
    const parts = [
      {
        heading: format.text(names.cash),
        head: 0,
        show: (value: number) => format.yuan(value),
        marks: {
          ...look,
          series: [{ rows: cash, role: "state", form: "columns", width: 3.5, radius }],
          labels: [
            label(at(cash, "2018-12"), "state", "left", -9),
            // Above the highest column beside it.
            { ...label(cash.at(-1)!, "state", "above"), y: Math.max(...cash.map((row) => row.figure)) },
          ],
        } satisfies SeriesMarks<Row>,
      },
      {
        heading: format.text(names.atm),
        // Two lines of words at the breaks, and a label under them.
        head: 58,
        show: (value: number) => machines(value, format),
        marks: {
          ...look,
          series: [{ rows: atm, role: "bank", maxGapDays: halfYear, radius }],
          breaks: [
            { at: utc("2015-01-01"), words: format.text({ en: "new standard", zh: "新标准" }) },
            { at: utc("2018-02-15"), words: format.text({ en: "unexplained leap", zh: "跳升原因不明" }), lane: 1 },
          ],
          labels: [label(at(atm, "2018Q4"), "bank", "above"), label(atm.at(-1)!, "bank", "below")],
        } satisfies SeriesMarks<Row>,
      },
    ];
    const part = beside ? (width - 36) / 2 : width;
    const tall = beside ? height : (height - 16) / 2;
    const plotHeight = tall - 32 - 24;
    const axes = parts.map(({ marks, head }) => axisFor(claimsOf(marks, fontSize, head), plotHeight));
    const left =
      Math.ceil(
        Math.max(...axes.flatMap(({ ticks }, index) => ticks.map((t) => textWidth(parts[index]!.show(t), fontSize)))),
      ) + 8;
    const years = (part < 300 ? [2012, 2018, 2024] : [2012, 2016, 2020, 2024]).map((year) => ({
      date: utc(`${year}`),
      label: String(year),
    }));
    return {
      x: { domain: [0, 1], axis: null },
      y: { domain: [0, 1], axis: null },
      marks: parts.flatMap(({ heading, show, marks }, index) => {
        const box = {
          left: left + (beside ? index * (part + 36) : 0),
          top: 32 + (beside ? 0 : index * (tall + 16)),
          width: part - left - 22,
          height: plotHeight,
        };
        const frame = panel(box, [utc("2011"), utc("2026")], axes[index]!.domain);
        const { under, over } = seriesMarks(marks, context);
        return [
          panelAxes(frame, { heading: [heading], y: { ticks: axes[index]!.ticks, format: show }, x: years, fontSize }),
          ...[...under, ...over].map((mark) => insidePanel(frame, mark as RenderFunction)),
        ];
      }),
    };
  },
});
