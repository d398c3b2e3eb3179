import { defineChart } from "../../chart-kit/define-chart.ts";
import { fewer } from "../../chart-kit/fewer.ts";
import { elapsed } from "./elapsed.ts";
import type { Role } from "../../chart-kit/theme.ts";
import type { Words } from "../../i18n/lang.ts";
import { dateColumn } from "../columns.ts";
import type { Row } from "./rows.ts";
import { dayLength } from "../../lib/days.ts";

const sides: Record<Row["side"], Words> = {
  internet: { en: "Internet firms", zh: "互联网公司" },
  bank: { en: "Banks", zh: "银行" },
  state: { en: "State", zh: "监管" },
  market: { en: "Market", zh: "市场" },
  other: { en: "Other", zh: "其他" },
};
const roles: Record<Row["side"], Role> = {
  internet: "internet",
  bank: "bank",
  state: "state",
  market: "other",
  other: "other",
};

/** Titles of events cut to the room above a narrow bar. */
const words: Record<string, Words> = {
  "alipay-double-12": { en: "Alipay is in 20,000 shops", zh: "支付宝进了两万家店" },
  "icbc-qr-launch": { en: "ICBC launches its own", zh: "工行推出自己的二维码" },
  "pcac-draft-norms": { en: "A trade body drafts norms", zh: "行业协会起草规范" },
  "unionpay-qr-standard": { en: "UnionPay sets a standard", zh: "银联发布二维码标准" },
  "binding-bar-code-rules": { en: "PBoC issues its norms", zh: "央行印发规范" },
  "bar-code-rules-in-force": { en: "The norms are in force", zh: "规范施行" },
};

const days = (rows: readonly Row[], event: string) => rows.find(({ key }) => key === event)?.days ?? NaN;
const last = (rows: readonly Row[]) => Math.max(...rows.map((row) => row.days));

export default defineChart<Row>({
  id: "ban-days",
  title: {
    en: "Bar codes were in 20,000 shops on day 274 of a halt that ended, on paper, on day 1,480",
    zh: "暂停第274天，两万家店收支付宝付款码；纸面上恢复，要等到第1480天",
  },
  subtitle: {
    en: "Days since 13 March 2014, when the central bank suspended bar-code payment",
    zh: "自2014年3月13日央行暂停线下条码支付起的天数",
  },
  datasets: ["events"],
  alt: (rows, format) => {
    const list = rows.map((row) =>
      format.text({
        en: `day ${format.number(row.days)} (${format.date(row.date)}), ${row.title.en}`,
        zh: `第${format.number(row.days)}天（${format.date(row.date)}），${row.title.zh}`,
      }),
    );
    return format.text({
      en: `Bars of days since the halt, one below the other: ${list.join("; ")}.`,
      zh: `自暂停起的天数，由短到长逐条排列：${list.join("；")}。`,
    });
  },
  proofs: [
    {
      of: "title",
      holds: (rows) =>
        days(rows, "alipay-double-12") === 274 &&
        days(rows, "bar-code-rules-in-force") === 1480 &&
        last(rows) === 1480 &&
        rows.find(({ key }) => key === "alipay-double-12")!.title.en.includes("20,000 shops"),
    },
  ],
  columns: [
    dateColumn(),
    { id: "title", label: { en: "Event", zh: "事件" }, show: (row, format) => format.text(row.title) },
    { id: "side", label: { en: "Side", zh: "一方" }, show: (row, format) => format.text(sides[row.side]) },
    {
      id: "days",
      label: { en: "Days after the halt", zh: "距暂停天数" },
      unit: "days",
      numeric: true,
      show: (row, format) => format.number(row.days),
    },
  ],
  caveat: {
    en: "Days are our count between published dates. Payment by code never wholly stopped, so the bars measure permission, not practice.",
    zh: "天数由本站按公布日期计算。扫码付款从未真正停过，图中反映的是政策许可，不是实际使用。",
  },
  height: { narrow: 320, middle: 320, wide: 340 },
  plot: (rows, context) => {
    const { format, size, fontSize, width, height } = context;
    const year = (n: number) => ({
      at: (Date.UTC(2014 + n, 2, 13) - Date.UTC(2014, 2, 13)) / dayLength,
      label: format.lang === "en" ? (size === "narrow" ? `${n} y` : `${n} year${n > 1 ? "s" : ""}`) : `${n}年`,
    });
    const years = Array.from({ length: Math.floor(last(rows) / 365) }, (_, index) => year(index + 1));
    return {
      x: { domain: [0, 1], axis: null },
      y: { domain: [0, 1], axis: null },
      marks: [
        elapsed(
          fewer(rows, (height - fontSize * 3.6) / 30).map((row) => ({
            key: row.key,
            grade: row.grade,
            role: roles[row.side],
            elapsed: row.days,
            figure: format.text({ en: `Day ${format.number(row.days)}`, zh: `第${format.number(row.days)}天` }),
            words: format.text(size === "narrow" || context.brief ? words[row.key]! : row.title),
            ...(size === "wide" && { date: format.date(row.date) }),
          })),
          {
            width,
            height,
            fontSize,
            domain: last(rows) * 1.053,
            ticks: [{ at: 0, label: format.text({ en: "Halt", zh: "暂停" }) }, ...years],
            span: { until: last(rows), words: format.text({ en: "Suspended, on paper", zh: "纸面上的暂停期" }) },
          },
        ),
      ],
    };
  },
});
