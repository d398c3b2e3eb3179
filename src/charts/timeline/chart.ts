import { defineChart, type Annotation } from "../../chart-kit/define-chart.ts";
import { eventSwarm } from "./event-swarm.ts";
import { textWidth } from "../../chart-kit/text-width.ts";
import { timeFrame, utc } from "../../chart-kit/time-frame.ts";
import type { Words } from "../../i18n/lang.ts";
import { dateColumn } from "../columns.ts";
import type { Row } from "./rows.ts";
import { periods, type Span } from "./spans.ts";

const lanes: Record<Row["side"], Words> = {
  internet: { en: "Internet firms", zh: "互联网公司" },
  bank: { en: "Banks", zh: "银行" },
  state: { en: "State", zh: "监管部门" },
};
const sides = Object.keys(lanes) as Row["side"][];

/** Months and quarters stand in their middle. */
const place = ({ date, precision }: Row) => {
  const [year, month = "01", day] = date.split("-");
  const middle = { day: Number(day ?? 1), month: 15, quarter: 46 }[precision];
  return new Date(Date.UTC(Number(year), Number(month) - 1, middle));
};

const from = (rows: readonly Row[], first: string, last: string) =>
  rows.filter(({ date }) => date.slice(0, 4) >= first && date.slice(0, 4) <= last);
const part = (rows: readonly Row[], sides: readonly Row["side"][]) =>
  rows.filter(({ side }) => sides.includes(side)).length / rows.length;

const annotations: readonly Annotation[] = [
  { event: "alipay-escrow", label: { en: "Alipay starts", zh: "支付宝起步" } },
  { event: "yuebao-launch", label: { en: "Yu’e Bao opens", zh: "余额宝上线" } },
  { event: "pboc-suspends-bar-code", label: { en: "Bar codes suspended", zh: "条码支付暂停" } },
  { event: "binding-bar-code-rules", label: { en: "Norms for bar codes", zh: "条码规范印发" } },
  { event: "ant-ipo-halted", label: { en: "Ant’s listing suspended", zh: "蚂蚁暂缓上市" } },
  { event: "alipay-tap-launch", label: { en: "Alipay Tap", zh: "碰一下" } },
];

export default defineChart<Row>({
  id: "timeline",
  title: {
    en: "In 2013 and 2014 most moves were the Internet firms’ and the banks’; since 2020 most have been the state’s",
    zh: "2013、2014年多是互联网公司与银行交手，2020年以来多是监管部门的举措",
  },
  subtitle: { en: "Dated events by whose move they were", zh: "大事记，按行动一方分列" },
  datasets: ["events"],
  choices: {
    about: {
      label: { en: "About", zh: "主题" },
      options: {
        all: { label: { en: "everything", zh: "全部" } },
        payments: { label: { en: "payments", zh: "支付" } },
        qr: { label: { en: "bar codes", zh: "条码支付" } },
        funds: { label: { en: "funds", zh: "基金" } },
        credit: { label: { en: "credit", zh: "信贷" } },
        deposits: { label: { en: "deposits", zh: "存款" } },
      },
    },
    span: {
      label: { en: "Years", zh: "年份" },
      options: {
        all: { label: { en: "2003–2026", zh: "2003—2026年" } },
        quarrel: { label: { en: "2013–2014", zh: "2013—2014年" } },
        between: { label: { en: "2015–2019", zh: "2015—2019年" } },
        since: { label: { en: "2020–2026", zh: "2020—2026年" } },
      },
    },
  },
  alt: (rows, format, choices) => {
    const count = sides.map((side) => `${format.text(lanes[side])} ${rows.filter((row) => row.side === side).length}`);
    if (Object.values(choices).some((option) => option !== "all")) {
      const [first, last] = [rows[0]!, rows.at(-1)!];
      return format.text({
        en: `Dots along time in three lanes: ${count.join(", ")}. The first is of ${format.date(first.date)}: ${first.title.en}. The last is of ${format.date(last.date)}: ${last.title.en}. The table lists them.`,
        zh: `三行沿时间排列的圆点：${count.join("，")}。最早${format.date(first.date)}：${first.title.zh}；最晚${format.date(last.date)}：${last.title.zh}。全部列于表中。`,
      });
    }
    const busiest = [...new Set(rows.map(({ date }) => date.slice(0, 4)))].reduce((top, year) =>
      from(rows, year, year).length > from(rows, top, top).length ? year : top,
    );
    return format.text({
      en: `Dots along time in three lanes: ${count.join(", ")}. The busiest year is ${busiest}, with ${from(rows, busiest, busiest).length} events. Since 2020 the state accounts for ${from(rows, "2020", "2026").filter(({ side }) => side === "state").length} of ${from(rows, "2020", "2026").length}. The table lists them all.`,
      zh: `三行沿时间排列的圆点：${count.join("，")}。${busiest}年最密，有${from(rows, busiest, busiest).length}件。2020年以来的${from(rows, "2020", "2026").length}件中，监管部门占${from(rows, "2020", "2026").filter(({ side }) => side === "state").length}件。全部列于表中。`,
    });
  },
  proofs: [
    {
      of: "title",
      holds: (rows) =>
        part(from(rows, "2013", "2014"), ["internet", "bank"]) > 0.5 &&
        part(from(rows, "2020", "2026"), ["state"]) > 0.5,
    },
  ],
  columns: [
    dateColumn(),
    { id: "side", label: { en: "Side", zh: "一方" }, show: (row, format) => format.text(lanes[row.side]) },
    { id: "title", label: { en: "Event", zh: "事件" }, show: (row, format) => format.text(row.title) },
  ],
  annotations,
  caveat: {
    en: "The events are our choice, not a count of all that happened: read the order, not the numbers. What markets did and others said is left out.",
    zh: "事件由本站选取，并非全数统计：宜看先后，不宜计较多少。市场与其他各方的事未列。",
  },
  height: { narrow: 320, middle: 370, wide: 390 },
  plot: (rows, context) => {
    const { format, size, fontSize, choices, brief } = context;
    const years = periods[choices["span"] as Span];
    const isWhole = years === periods.all;
    const drawn = new Set(rows.map(({ date }) => utc(date).getTime()));
    const widest = Math.max(...sides.map((side) => textWidth(format.text(lanes[side]), fontSize, "bold")));
    const frame = timeFrame(context, {
      years,
      y: { axis: { domain: [0, 1], ticks: [0] }, format: () => "" },
      right: 10,
      // In a low frame the dots take the height that names of lanes and events would.
      ...(brief && { left: widest + 12 }),
      isNamed: ({ date }) => !brief && drawn.has(date.getTime()),
      ...(!isWhole && { every: 1 }),
    });
    // A ring says that a rule leads from a name to the dot; narrow pictures name no events.
    const isNamed = !brief && context.events.length > 0;
    const strong = new Set(annotations.map(({ event }) => event));
    return {
      ...frame.options,
      marks: [
        ...frame.under,
        ...frame.over,
        eventSwarm(
          sides.map((side) => ({
            role: side,
            name: format.text(lanes[side]),
            dots: rows
              .filter((row) => row.side === side)
              .map((row) => ({ key: row.key, x: place(row), strong: isNamed && strong.has(row.key) }))
              .sort((a, b) => a.x.getTime() - b.x.getTime()),
          })),
          {
            radius: { narrow: 3, middle: 3.6, wide: 4.6 }[size] + (isWhole ? 0 : 1),
            fontSize,
            names: brief ? "before" : "above",
          },
        ),
      ],
    };
  },
});
