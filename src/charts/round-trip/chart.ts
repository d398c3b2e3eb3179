import { phrased } from "../../chart-kit/cjk-line-breaks.ts";
import { defineChart } from "../../chart-kit/define-chart.ts";
import { twoLanes } from "./two-lanes.ts";
import { utc } from "../../chart-kit/time-frame.ts";
import type { Words } from "../../i18n/lang.ts";
import { dateColumn } from "../columns.ts";
import type { Part, Row } from "./rows.ts";
import { dayLength } from "../../lib/days.ts";

const names: Record<Part, Words> = {
  ally: { en: "Ally", zh: "盟友" },
  rival: { en: "Rival", zh: "对手" },
  accuser: { en: "Accuser", zh: "质疑者" },
  follower: { en: "Follower", zh: "跟进者" },
  partner: { en: "Partner", zh: "伙伴" },
  regulator: { en: "Regulator", zh: "监管者" },
};
/** Which side of the wallet the bank stood on. */
const lanes = {
  ally: "left",
  partner: "left",
  regulator: "left",
  rival: "right",
  accuser: "right",
  follower: "right",
} as const;

/** As short as a label must be; the table has the event's own title. */
const short: Record<string, Words> = {
  "icbc-alipay-first-big-bank": { en: "Its head office signs with Alipay", zh: "总行与支付宝签约" },
  "icbc-alibaba-wider-deal": {
    en: "Over two-fifths of Alipay’s payments run over ICBC",
    zh: "支付宝四成以上交易走工行",
  },
  "icbc-e-payment": { en: "Starts a quick payment of its own", zh: "推出自己的工银e支付" },
  "icbc-abc-cap-quick-payment": { en: "Caps Quick Payment at 5,000 yuan a time", zh: "快捷支付单笔限5000元" },
  "icbc-calls-quick-payment-illegal": { en: "Says Quick Payment breaks the rules", zh: "指快捷支付违规" },
  "e-icbc-launch": { en: "Opens its own mall and chat, e-ICBC", zh: "自办电商与聊天平台e-ICBC" },
  "icbc-qr-launch": { en: "Launches its own QR code", zh: "推出自己的二维码支付" },
  "icbc-alibaba-ant-deal": {
    en: "Signs with Alibaba and Ant, then sells deposits on Alipay",
    zh: "与阿里、蚂蚁签约，随后在支付宝卖存款",
  },
  "app-deposit-sales-banned": {
    en: "No bank may sell time deposits on others’ apps",
    zh: "银行不得经非自营平台卖定期存款",
  },
};

const story: readonly Part[] = [
  "ally",
  "ally",
  "rival",
  "rival",
  "accuser",
  "follower",
  "follower",
  "partner",
  "regulator",
];
/** A month is placed at its middle. */
const placed = (date: string) => utc(date.length === 7 ? `${date}-15` : date);

/** The line runs on past the last event, in milliseconds. */
const halfYear = 160 * dayLength;

/** Whether the bank changes sides with a row, or the story begins or ends with it. */
const turns = (row: Row, index: number, rows: readonly Row[]) =>
  index === 0 || index === rows.length - 1 || lanes[rows[index - 1]!.part] !== lanes[row.part];

export default defineChart<Row>({
  id: "round-trip",
  title: {
    en: "Ally, rival, accuser, follower, partner: ICBC came full circle with Alipay; then came a rule for every bank",
    zh: "盟友、对手、质疑者、跟进者、伙伴：工行绕着支付宝走了一圈，最后等来一条管所有银行的规定",
  },
  subtitle: {
    en: "Which side the Industrial and Commercial Bank of China took, with Alipay or against it; time runs down, to scale",
    zh: "工商银行站在支付宝的哪一边；自上而下为时间，间距按比例",
  },
  datasets: ["events"],
  alt: (rows, format) => {
    const list = rows.map((row) =>
      format.text({
        en: `${format.date(row.date)}, ${names[row.part].en.toLowerCase()}: ${row.event.en}`,
        zh: `${format.date(row.date)}，${names[row.part].zh}：${row.event.zh}`,
      }),
    );
    return format.text({
      en: `A line runs down through time between two lanes, with Alipay and against it. ${list.join("; ")}.`,
      zh: `一条线自上而下穿过时间，在“站在一起”与“站在对面”之间往返。${list.join("；")}。`,
    });
  },
  proofs: [{ of: "title", holds: (rows) => rows.map((row) => row.part).join() === story.join() }],
  columns: [
    dateColumn(),
    { id: "part", label: { en: "Part", zh: "角色" }, show: (row, format) => format.text(names[row.part]) },
    { id: "event", label: { en: "Event", zh: "事件" }, show: (row, format) => format.text(row.event) },
  ],
  caveat: {
    en: "The sides and the parts are our reading. The rule of 2021 bound every bank on every platform but its own and ended the sale of time deposits there, not the alliance.",
    zh: "阵营与角色是本站的解读。2021年的规定针对所有银行与平台，停下的是定期存款的销售，而非合作本身。",
  },
  height: { narrow: 540, middle: 520, wide: 540 },
  plot: (rows, { format, size, fontSize, brief }) => ({
    margin: 0,
    marks: [
      twoLanes(
        (brief ? rows.filter(turns) : rows).map((row) => ({
          row,
          date: placed(row.date),
          lane: lanes[row.part],
          role: row.part === "regulator" ? "state" : "bank",
          heading: format.text(names[row.part]),
          when: format.month(row.date),
          words: phrased(format.text(short[row.key] ?? row.event), format.lang),
          end: row.part === "regulator",
        })),
        {
          domain: [utc(rows[0]!.date.slice(0, 4)), new Date(placed(rows.at(-1)!.date).getTime() + halfYear)],
          heads: {
            left: format.text({ en: "With Alipay", zh: "站在一起" }),
            right: format.text({ en: "Against it", zh: "站在对面" }),
          },
          role: "bank",
          fontSize,
          apart: { narrow: 46, middle: 64, wide: 96 }[size],
        },
      ),
    ],
  }),
});
