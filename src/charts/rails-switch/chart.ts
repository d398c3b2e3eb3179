import { defineChart } from "../../chart-kit/define-chart.ts";
import type { PlotContext } from "../../chart-kit/define-chart.ts";
import { gapBands } from "../../chart-kit/marks/gap-band.ts";
import type { Box } from "../../chart-kit/marks/label-place.ts";
import type { PlaceScales } from "../../chart-kit/marks/svg.ts";
import { breakBoxes } from "../../chart-kit/series-obstacles.ts";
import type { Label } from "../../chart-kit/marks/labels.ts";
import { seriesChart, type Series, type SeriesMarks } from "../../chart-kit/series-chart.ts";
import { shortMoney } from "../../chart-kit/money.ts";
import { utc } from "../../chart-kit/time-frame.ts";
import { midQuarter, quarterAxis, quarterColumns, quarterGaps, quarterLevels, quartersOf } from "./quarters.ts";
import type { Formatter } from "../../chart-kit/formatter.ts";
import { lineEnd, wrapText } from "../../chart-kit/text-width.ts";
import type { Words } from "../../i18n/lang.ts";
import { dateColumn } from "../columns.ts";
import type { Row, Series as SeriesName } from "./rows.ts";

const names: Record<SeriesName, Words> = {
  hub: { en: "Through the hub, NetsUnion", zh: "经网联处理" },
  nonbank: { en: "Non-bank online payments", zh: "支付机构网络支付" },
};
/** As short as a label at the drawing must be. */
const labelled: Record<SeriesName, Words> = {
  hub: { en: "Through the hub, NetsUnion", zh: "经网联" },
  nonbank: { en: "Non-bank online payments", zh: "支付机构" },
};
/** Shorter still, for a low frame, whose title has said the rest. */
const shortest: Record<SeriesName, Words> = {
  hub: { en: "The hub", zh: "网联" },
  nonbank: { en: "Non-banks", zh: "支付机构" },
};
const roles = { hub: "state", nonbank: "internet" } as const;
const of = (rows: readonly Row[], series: SeriesName) => rows.filter((row) => row.series === series);
const at = (rows: readonly Row[], date: string, series: SeriesName) =>
  of(rows, series).find((row) => row.date === date)?.figure ?? NaN;
const growth = (rows: readonly Row[], series: SeriesName) => at(rows, "2018Q4", series) / at(rows, "2018Q2", series);
const between = (low: number, value: number, high: number) => low < value && value < high;
const look = { quarter: (row: Row) => row.date, y: (row: Row) => row.figure };

const spans = { switch: [2018, 2019], since: [2018, 2026] } as const;
type Span = keyof typeof spans;

/** How many of the eight quarters have no figure for the hub, as a sentence. */
const missingOf = (rows: readonly Row[], format: Formatter) => {
  const quarters = quartersOf(...spans.switch);
  const missing = quarters.filter((quarter) => !of(rows, "hub").some((row) => row.date === quarter)).length;
  return format.text({
    en: `${missing} of the ${quarters.length} quarters have no figure for the hub.`,
    zh: `${quarters.length}个季度中有${missing}个未见网联数字。`,
  });
};

interface Drawn {
  hub: readonly Row[];
  nonbank: readonly Row[];
  quarters: readonly string[];
}

/** Room for the words of gaps is beside columns and bars. */
const boxOf = (row: Row, { x, y }: PlaceScales, foot: number): Box => {
  const middle = x(midQuarter(row.date));
  return { left: middle - 4, right: middle + 4, top: y(row.figure) - 4, bottom: foot };
};

/** What both spans draw: columns for the hub, a bar across them for the non-banks, a shade where the hub has no figure. */
function quarterly(
  { hub, nonbank, quarters }: Drawn,
  { format, fontSize }: PlotContext,
  breaks: SeriesMarks<Row>["breaks"] = [],
) {
  const missing = quarterGaps(quarters, new Set(hub.map((row) => row.date)));
  return {
    x: (row: Row) => midQuarter(row.date),
    y: look.y,
    // Drawn by marks of the chart's own; named here for the scale.
    series: [
      { rows: hub, role: roles.hub, form: "points", radius: 0 },
      { rows: nonbank, role: roles.nonbank, form: "points", radius: 0 },
    ] satisfies Series<Row>[],
    breaks,
    ground: [
      gapBands(
        missing,
        format.text({ en: "no hub figure", zh: `未见${lineEnd}网联数字` }),
        fontSize,
        (scales, dimensions) => [
          ...breakBoxes({ breaks })(scales, dimensions),
          ...hub.map((row) => boxOf(row, scales, dimensions.height)),
          ...nonbank.map((row) => boxOf(row, scales, scales.y(row.figure) + 4)),
        ],
      ),
    ],
    own: [quarterColumns(hub, { ...look, role: roles.hub }), quarterLevels(nonbank, { ...look, role: roles.nonbank })],
  };
}

const labelOf = (row: Row, side: "above" | "right", lines: string[]): Label => ({
  x: midQuarter(row.date),
  y: row.figure,
  role: roles[row.series],
  side,
  lines,
});

/** Two years: quarters named one by one, figures on the columns. */
function closeUp(drawn: Drawn, context: PlotContext) {
  const { format, size, fontSize, width, brief } = context;
  const { hub, nonbank, quarters } = drawn;
  const slot = (width - 60) / quarters.length;
  const top = Math.max(...nonbank.map((row) => row.figure));
  /** On a column there is room for digits alone, in the trillions that the axis names. */
  const figure = (row: Row) => {
    if (format.currency === "usd" && (size !== "wide" || format.lang === "zh"))
      return format.number(row.figure / 1e12, row.figure < 1e13 ? 2 : 1);
    return size === "wide" ? format.yuan(row.figure) : format.yuan(row.figure).replace(/[¥\s]|tn|万亿元/g, "");
  };
  /** Where a column's figure stands: on the column, or on the firms' line where that would strike it through. */
  const clearOf = (row: Row) => {
    const line = nonbank.find(({ date }) => date === row.date)?.figure ?? 0;
    return line > row.figure && line < row.figure + top / 10 ? line : row.figure;
  };
  const start = utc(String(spans.switch[0]));
  const turn = nonbank.find((row) => row.date === "2018Q4")!;
  const common = quarterly(drawn, context);
  /** A series' name at the left, over its first figures: at a part of the height, and so many columns wide. */
  const named = (row: Row, part: number, columns: number): Label => ({
    ...labelOf(row, "right", wrapText(format.text(labelled[row.series]), fontSize, slot * columns, "bold")),
    x: start,
    y: top * part,
  });
  const short = (quarter: string) => (format.lang === "en" ? quarter.slice(4) : `${quarter.slice(5)}季`);
  const options = seriesChart(
    {
      ...common,
      ground: [...common.ground, quarterAxis(quarters, short, fontSize)],
      scale: { format: (value) => format.yuan(value), head: 22 },
      years: spans.switch,
      every: 0,
      labels: [
        named(nonbank[0]!, 0.92, 2.6),
        labelOf(turn, "above", [figure(turn)]),
        named(hub[0]!, size === "narrow" ? 0.42 : 0.33, 1.9),
        ...hub
          .filter((row) => !brief || row.figure > top / 10)
          .map((row): Label => ({ ...labelOf(row, "above", [figure(row)]), y: clearOf(row), dy: 6 })),
      ],
      right: 4,
    },
    context,
  );
  return { ...options, marginBottom: 42 };
}

/** All years: both series named at their last figures. */
function whole(drawn: Drawn, context: PlotContext) {
  const { format, size, fontSize, brief } = context;
  const wide = size === "wide";
  const room = { narrow: 68, middle: 88, wide: 108 }[size];
  return seriesChart(
    {
      ...quarterly(drawn, context, [
        {
          at: utc("2023-01-01"),
          words: format.text(
            wide ? { en: "non-banks: new scope", zh: "支付机构：口径调整" } : { en: "new scope", zh: "口径调整" },
          ),
        },
      ]),
      scale: { format: (value) => format.yuan(value), head: 20 },
      years: spans.since,
      labels: [drawn.hub.at(-1)!, drawn.nonbank.at(-1)!].map((row) => ({
        ...labelOf(row, "right", [
          ...wrapText(format.text((brief ? shortest : labelled)[row.series]), fontSize, room, "bold"),
          shortMoney(row.figure, context),
        ]),
        x: utc("2026-12-31"),
      })),
      right: room + 8,
    },
    context,
  );
}

export default defineChart<Row>({
  id: "rails-switch",
  title: {
    en: "In two quarters the hub’s traffic grew fifteenfold; the payments themselves grew by a sixth",
    zh: "2018年二季度到四季度，网联处理金额增至15倍，支付机构的业务只增加六分之一",
  },
  subtitle: { en: "Value of payments by quarter", zh: "支付金额，按季度" },
  datasets: ["payment-volumes"],
  money: { units: ["usd"] },
  choices: {
    span: {
      label: { en: "Span", zh: "时段" },
      drawn: true,
      options: {
        switch: {
          label: { en: "2018–2019", zh: "2018—2019年" },
          finding: {
            en: "After the deadline, most of the hub’s rise was payments that existed already",
            zh: "期限过后，原有业务大多改走网联",
          },
        },
        since: {
          label: { en: "2018–2026", zh: "2018—2026年" },
          finding: {
            en: "In every quarter published since 2021 the hub has cleared more than 100 trillion yuan",
            zh: "2021年以来，凡有公布的季度，网联处理金额都在百万亿元以上",
          },
        },
      },
    },
  },
  alt: (rows, format, choices) => {
    const [first, last] = [of(rows, "hub")[0]!, of(rows, "hub").at(-1)!];
    const both = (date: string) => [format.yuan(at(rows, date, "hub")), format.yuan(at(rows, date, "nonbank"))];
    const [q2, q4] = [both("2018Q2"), both("2018Q4")];
    const later = of(rows, "nonbank").at(-1)!;
    return choices["span"] === "since"
      ? format.text({
          en: `Columns with gaps: the hub cleared ${format.yuan(first.figure)} in ${format.date(first.date)}, ${q4[0]} in ${format.date("2018Q4")} and ${format.yuan(last.figure)} in ${format.date(last.date)}; ${of(rows, "hub").length} quarters are known. Bars across the columns: the non-banks’ own payments, ${format.yuan(later.figure)} in ${format.date(later.date)}, on a new scope from 2023.`,
          zh: `带缺口的柱形图。网联处理金额${format.date(first.date)}为${format.yuan(first.figure)}，${format.date("2018Q4")}为${q4[0]}，${format.date(last.date)}为${format.yuan(last.figure)}，共有${of(rows, "hub").length}个季度的数字。横线为非银行支付机构网络支付，${format.date(later.date)}为${format.yuan(later.figure)}，自2023年起口径不同。`,
        })
      : format.text({
          en: `Columns: the hub cleared ${q2[0]} in ${format.date("2018Q2")} and ${q4[0]} in ${format.date("2018Q4")}, on either side of 30 June 2018, the deadline for direct links. Bars across them: the non-banks’ own payments, ${q2[1]} and ${q4[1]}. ${missingOf(rows, format)}`,
          zh: `柱形为网联处理金额：${format.date("2018Q2")}${q2[0]}，${format.date("2018Q4")}${q4[0]}，其间的2018年6月30日是“断直连”期限。横线为非银行支付机构网络支付：分别为${q2[1]}和${q4[1]}。${missingOf(rows, format)}`,
        });
  },
  proofs: [
    {
      of: "title",
      holds: (rows) => between(14.5, growth(rows, "hub"), 15.5) && between(1.15, growth(rows, "nonbank"), 1.19),
    },
    {
      of: "span/switch",
      holds: (rows) =>
        growth(rows, "hub") > 10 &&
        at(rows, "2018Q2", "hub") < 0.1 * at(rows, "2018Q2", "nonbank") &&
        at(rows, "2018Q4", "hub") > 0.5 * at(rows, "2018Q4", "nonbank"),
    },
    {
      of: "span/since",
      holds: (rows) =>
        of(rows, "hub")
          .filter((row) => row.date >= "2021")
          .every((row) => row.figure > 100e12),
    },
  ],
  columns: [
    { ...dateColumn(), label: { en: "Quarter", zh: "季度" } },
    {
      id: "series",
      label: { en: "Series", zh: "序列" },
      names: "measure",
      show: (row, format) => format.text(names[row.series]),
    },
    {
      id: "figure",
      label: { en: "Value", zh: "金额" },
      unit: "CNY",
      numeric: true,
      show: (row, format) => format.yuan(row.figure),
    },
  ],
  wide: {
    down: "date",
    across: ["series"],
    scope: (row) => (row.series === "nonbank" && row.date >= "2023" ? "2023" : "first"),
  },
  annotations: [{ event: "direct-links-cut", label: { en: "Direct links: deadline", zh: "断直连期限" } }],
  caveat: {
    en: "The hub and the non-banks count differently: compare their movement, not their level. Shaded quarters have no figure for the hub.",
    zh: "网联与支付机构统计方式不同，宜比走势，不宜比高低。阴影季度未见网联数字。",
  },
  height: { narrow: 300, middle: 310, wide: 360 },
  plot: (rows, context) => {
    const span = context.choices["span"] as Span;
    const quarters = quartersOf(spans[span][0], spans[span][1]);
    const shown = rows.filter((row) => quarters.includes(row.date));
    const drawn: Drawn = { hub: of(shown, "hub"), nonbank: of(shown, "nonbank"), quarters };
    return span === "switch" ? closeUp(drawn, context) : whole(drawn, context);
  },
});
