import type { Annotation } from "../chart-kit/define-chart.ts";
import { seriesGroups } from "./catalogue.ts";
import type { Access } from "./points.ts";
import type { Row, ViewEvent } from "./model.ts";

/** Events a chart may be marked with: rows of the events table, and labels short enough for a drawing. */
export const annotations: readonly Annotation[] = [
  { event: "yuebao-launch", label: { en: "Yu’e Bao opens", zh: "余额宝上线" } },
  { event: "wechat-pay-launch", label: { en: "WeChat Pay opens", zh: "微信支付上线" } },
  { event: "pboc-suspends-bar-code", label: { en: "Bar codes suspended", zh: "条码支付暂停" } },
  { event: "deposit-ceiling-scrapped", label: { en: "Deposit ceiling goes", zh: "存款利率上限取消" } },
  { event: "final-wallet-rules", label: { en: "Payment-account rules", zh: "网络支付管理办法" } },
  { event: "yuebao-holding-cap-100000", label: { en: "Holding cap 100,000 yuan", zh: "个人持有上限10万元" } },
  { event: "bar-code-rules-in-force", label: { en: "Bar-code rules", zh: "条码支付规范施行" } },
  { event: "direct-links-cut", label: { en: "Direct links: deadline", zh: "断直连期限" } },
  { event: "reserves-all-at-pboc", label: { en: "All reserves at central bank", zh: "备付金全额交存" } },
  { event: "yuebao-caps-lifted", label: { en: "Caps lifted", zh: "取消限购" } },
  { event: "ecny-closed-pilots", label: { en: "Digital-yuan tests", zh: "数字人民币试点" } },
  { event: "codes-open-to-unionpay", label: { en: "Codes open to UnionPay", zh: "条码互联互通" } },
  { event: "important-money-fund-rules", label: { en: "Rules for large money funds", zh: "重要货币基金新规" } },
];

/** More than this many hairlines bury the figures. */
const mostEvents = 6;

/** The events that matter to the tables drawn, within the years drawn; the most telling of each table first to stay. */
export function viewEvents(tables: readonly string[], rows: readonly Row[], access: Access): ViewEvent[] {
  const years = rows.map(({ period }) => Number(period.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const queues = seriesGroups.filter(({ table }) => tables.includes(table)).map(({ events }) => events);
  const ranked = Array.from({ length: Math.max(0, ...queues.map(({ length }) => length)) }, (_, rank) =>
    queues.flatMap((queue) => queue[rank] ?? []),
  ).flat();
  const dates = new Map(access.rows("events").map((row) => [row.key, String(row["date"])]));
  return [...new Set(ranked)]
    .flatMap((id): ViewEvent[] => {
      const [date, label] = [dates.get(id), annotations.find(({ event }) => event === id)?.label];
      const year = Number(date?.slice(0, 4));
      return date !== undefined && label && year >= first && year <= last ? [{ date, label }] : [];
    })
    .slice(0, mostEvents)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
