import type { RenderFunction } from "@observablehq/plot";
import { axisFor } from "../../chart-kit/axis.ts";
import { claimsOf, seriesMarks, type SeriesMarks } from "../../chart-kit/series-chart.ts";
import { defineChart } from "../../chart-kit/define-chart.ts";
import { labelBox, placeLabel } from "../../chart-kit/marks/label-place.ts";
import type { Label } from "../../chart-kit/marks/labels.ts";
import { panel, panelAxes, insidePanel } from "../../chart-kit/marks/panel.ts";
import { customMark } from "../../chart-kit/marks/svg.ts";
import { colour } from "../../chart-kit/theme.ts";
import { textWidth } from "../../chart-kit/text-width.ts";
import type { Words } from "../../i18n/lang.ts";
import type { Row } from "./rows.ts";

const days: readonly Words[] = [
  { en: "Monday", zh: "周一" },
  { en: "Tuesday", zh: "周二" },
  { en: "Wednesday", zh: "周三" },
  { en: "Thursday", zh: "周四" },
  { en: "Friday", zh: "周五" },
  { en: "Saturday", zh: "周六" },
  { en: "Sunday", zh: "周日" },
];
const flows: Record<Row["flow"], { name: Words; role: "internet" | "other" }> = {
  purchases: { name: { en: "Paid in", zh: "申购" }, role: "internet" },
  redemptions: { name: { en: "Taken out", zh: "赎回" }, role: "other" },
};

const of = (rows: readonly Row[], flow: Row["flow"]) => rows.filter((row) => row.flow === flow);
const at = (rows: readonly Row[], weekday: number, flow: Row["flow"]) =>
  of(rows, flow).find((row) => row.weekday === weekday)!.index;
const byIndex = (rows: readonly Row[], flow: Row["flow"]) =>
  [...of(rows, flow)].sort((a, b) => b.index - a.index).map(({ weekday }) => weekday);

/** A model week, Monday 6 January 2014 and after, so that marks made for dates can place weekdays. */
const place = ({ weekday }: { weekday: number }) => new Date(Date.UTC(2014, 0, 5 + weekday));
const look = { x: place, y: (row: Row) => row.index };

export default defineChart<Row>({
  id: "weekday-rhythm",
  title: {
    en: "The sampled savers kept to the working week: most went out on Mondays, least moved at weekends",
    zh: "样本用户按工作日的节奏走：周一赎回最多，周末最清静",
  },
  subtitle: {
    en: "Mean purchases and redemptions by day of the week, March to August 2014; mean day = 100",
    zh: "2014年3月至8月，一周各日的平均申购与赎回，日均=100",
  },
  datasets: ["yuebao-sample-weekday"],
  alt: (rows, format) => {
    const told = days.map((day, i) =>
      format.text({
        en: `${day.en} ${format.number(at(rows, i + 1, "purchases"), 0)} and ${format.number(at(rows, i + 1, "redemptions"), 0)}`,
        zh: `${day.zh}${format.number(at(rows, i + 1, "purchases"), 0)}、${format.number(at(rows, i + 1, "redemptions"), 0)}`,
      }),
    );
    return format.text({
      en: `Pairs of points by day of the week, purchases and redemptions as an index of their mean day: ${told.join("; ")}. Both are higher from Monday to Thursday and lowest at the weekend.`,
      zh: `一周各日的成对圆点，依次为申购与赎回指数（日均=100）：${told.join("；")}。两者都是周一至周四较高，周末最低。`,
    });
  },
  proofs: [
    {
      of: "title",
      holds: (rows) =>
        byIndex(rows, "redemptions")[0] === 1 &&
        (["purchases", "redemptions"] as const).every(
          (flow) =>
            byIndex(rows, flow).slice(-2).sort().join() === "6,7" &&
            byIndex(rows, flow)
              .slice(0, 4)
              .every((day) => day <= 4),
        ),
    },
  ],
  columns: [
    { id: "weekday", label: { en: "Day", zh: "星期" }, show: (row, format) => format.text(days[row.weekday - 1]!) },
    { id: "flow", label: { en: "Flow", zh: "流向" }, show: (row, format) => format.text(flows[row.flow].name) },
    {
      id: "index",
      label: { en: "Index", zh: "指数" },
      unit: "index",
      numeric: true,
      show: (row, format) => format.number(row.index, 1),
    },
  ],
  wide: { down: "weekday", across: ["flow"] },
  caveat: {
    en: "28,041 sampled users, never to be scaled to the fund. Each flow is an index of its own mean. No licence was found, so no file is offered.",
    zh: "28041名抽样用户，不可放大到整只基金。两项指数各以自身日均为100。未找到允许转发的许可，不提供下载。",
  },
  height: { narrow: 270, middle: 290, wide: 320 },
  plot: (rows, context) => {
    const { format, size, fontSize, width, height } = context;
    const names = Math.max(...Object.values(flows).map(({ name }) => textWidth(format.text(name), fontSize, "bold")));
    const box = { left: 34, top: 14, width: width - 34 - names + 4, height: height - 14 - 28 };
    const pairs = days.map((_, i) => [at(rows, i + 1, "purchases"), at(rows, i + 1, "redemptions")] as const);
    const figure = (row: Row): Label => {
      const other = at(rows, row.weekday, row.flow === "purchases" ? "redemptions" : "purchases");
      return {
        x: place(row),
        y: row.index,
        role: flows[row.flow].role,
        side: row.index > other ? "above" : "below",
        lines: [format.number(row.index, 0)],
      };
    };
    const links = customMark((make, scales) =>
      make("path", {
        d: pairs
          .map(
            ([a, b], i) =>
              `M${scales.x(place({ weekday: i + 1 })).toFixed(1)},${scales.y(a).toFixed(1)}V${scales.y(b).toFixed(1)}`,
          )
          .join(""),
        stroke: colour("soft"),
        "stroke-width": 2,
      }),
    );
    const dayNames = customMark((make, scales) =>
      make(
        "g",
        { fill: colour("ink"), "font-size": fontSize, "text-anchor": "middle" },
        ...days.map((day, i) =>
          make(
            "text",
            { x: scales.x(place({ weekday: i + 1 })), y: height - 8 },
            format.text(day).slice(0, size === "narrow" && format.lang === "en" ? 2 : 3),
          ),
        ),
        make("line", {
          x1: box.left,
          x2: box.left + box.width,
          y1: scales.y(100),
          y2: scales.y(100),
          stroke: colour("soft"),
        }),
      ),
    );
    const sunday = (["redemptions", "purchases"] as const).map((flow): Label => ({
      x: place({ weekday: 7 }),
      y: at(rows, 7, flow),
      role: flows[flow].role,
      side: "right",
      dy: flow === "redemptions" ? -4 : 4,
      lines: [format.text(flows[flow].name)],
    }));
    const marks: SeriesMarks<Row> = {
      ...look,
      series: (["purchases", "redemptions"] as const).map((flow) => ({
        rows: of(rows, flow),
        role: flows[flow].role,
        form: "points",
        radius: 4.5,
      })),
      labels: [...rows.map(figure), ...sunday],
    };
    /** Words that the line of the average would run through move on, away from their point. */
    const clearOfMean = (label: Label, y: (value: number) => number): Label => {
      const { top, bottom } = labelBox(label, placeLabel(label, { x: 0, y: y(label.y) }, width, fontSize), fontSize);
      const mean = y(100);
      if (label.side === "right" || top > mean + 2 || bottom < mean - 2) return label;
      return { ...label, dy: label.side === "above" ? mean - 2 - bottom : mean + 3 - top };
    };
    // The average is 100, so the scale begins near the lowest day and not at zero.
    const { domain, ticks } = axisFor(claimsOf(marks, fontSize), box.height, { cut: true });
    const frame = panel(box, [new Date(Date.UTC(2014, 0, 5, 10)), new Date(Date.UTC(2014, 0, 12, 13))], domain);
    const placed = { ...marks, labels: marks.labels!.map((label) => clearOfMean(label, frame.scales.y)) };
    return {
      x: { domain: [0, 1], axis: null },
      y: { domain: [0, 1], axis: null },
      marks: [
        panelAxes(frame, { heading: [], y: { ticks, format: (value) => format.number(value) }, x: [], fontSize }),
        ...[dayNames, links, ...seriesMarks(placed, context).over].map((mark) =>
          insidePanel(frame, mark as RenderFunction),
        ),
      ],
    };
  },
});
