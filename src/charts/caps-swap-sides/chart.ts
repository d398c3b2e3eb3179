import { defineChart } from "../../chart-kit/define-chart.ts";
import { fewer } from "../../chart-kit/fewer.ts";
import { limitRows, type LimitGroup } from "./limit-rows.ts";
import { textWidth } from "../../chart-kit/text-width.ts";
import type { Formatter } from "../../chart-kit/formatter.ts";
import type { Words } from "../../i18n/lang.ts";
import { dateColumn } from "../columns.ts";
import type { Row } from "./rows.ts";

const institutions: Record<Row["institution"], Words> = {
  abc: { en: "Agricultural Bank", zh: "农业银行" },
  boc: { en: "Bank of China", zh: "中国银行" },
  ccb: { en: "Construction Bank", zh: "建设银行" },
  cib: { en: "Industrial Bank", zh: "兴业银行" },
  citic: { en: "CITIC Bank", zh: "中信银行" },
  cmb: { en: "Merchants Bank", zh: "招商银行" },
  "csrc-pboc": { en: "CSRC and PBoC", zh: "证监会、央行" },
  icbc: { en: "ICBC", zh: "工商银行" },
  minsheng: { en: "Minsheng Bank", zh: "民生银行" },
  tianhong: { en: "Tianhong, Yu’e Bao’s manager", zh: "天弘基金" },
};
/** Where the column is narrow. */
const short: Partial<Record<Row["institution"], Words>> = {
  abc: { en: "ABC", zh: "农行" },
  boc: { en: "BoC", zh: "中行" },
  ccb: { en: "CCB", zh: "建行" },
  cib: { en: "CIB", zh: "兴业" },
  citic: { en: "CITIC", zh: "中信" },
  cmb: { en: "CMB", zh: "招行" },
  icbc: { en: "ICBC", zh: "工行" },
  minsheng: { en: "Minsheng", zh: "民生" },
};
const rules: Record<Row["rule"], Words> = {
  "card-payment": { en: "credit cards on Alipay", zh: "信用卡在支付宝付款" },
  "third-party-payment": { en: "third-party payment", zh: "第三方支付" },
  "quick-payment": { en: "Quick Payment", zh: "快捷支付" },
  "holding-cap": { en: "one account’s holding", zh: "每户持有" },
  "daily-subscription": { en: "one account’s purchases", zh: "每户申购" },
  "fund-quota": { en: "the whole fund’s purchases", zh: "全基金申购" },
  "instant-redemption": { en: "instant withdrawal", zh: "快速赎回" },
};
const pers: Record<Row["per"], Words> = {
  transaction: { en: "each", zh: "单笔" },
  month: { en: "a month", zh: "每月" },
  day: { en: "a day", zh: "每日" },
  account: { en: "at any time", zh: "任何时点" },
  "account-day": { en: "a day", zh: "每日" },
  "fund-day": { en: "a day", zh: "每日" },
  "fund-platform-day": { en: "a day, per fund and platform", zh: "每日，单只基金单一渠道" },
};
/** The fund's and the regulators' rules as they stand in the drawing. */
const own: Partial<Record<Row["rule"], Words>> = {
  "holding-cap": { en: "Savers’ holdings", zh: "每户持有" },
  "daily-subscription": { en: "Buying, a day", zh: "每户每日申购" },
  "fund-quota": { en: "All buyers, a day", zh: "全部申购，每日" },
  "instant-redemption": { en: "Instant exit, a day", zh: "每日快速赎回" },
};
const sides: Record<Row["side"], { role: "bank" | "internet" | "state"; heading: Words; narrow: Words }> = {
  bank: {
    role: "bank",
    heading: { en: "Banks limit money going out to payment firms", zh: "银行限制资金流向支付机构" },
    narrow: { en: "Banks limit money going out", zh: "银行限制资金流出" },
  },
  fund: {
    role: "internet",
    heading: {
      en: "Yu’e Bao’s manager limits its savers, coming in and going out",
      zh: "天弘基金限制余额宝用户：申购与赎回",
    },
    narrow: { en: "Tianhong limits Yu’e Bao’s savers", zh: "天弘基金限制余额宝用户" },
  },
  regulator: {
    role: "state",
    heading: { en: "Regulators limit instant withdrawal from every money fund", zh: "监管限制所有货币基金的快速赎回" },
    narrow: { en: "Regulators limit every money fund", zh: "监管限制所有货币基金" },
  },
};

/** A limit without its unit where that is yuan, which the axis names. */
const money = (limit: number, format: Formatter) =>
  format.lang === "zh" || format.currency === "usd" ? format.yuan(limit) : format.number(limit);
const bare = (limit: number, format: Formatter) => money(limit, format).replace(/美?元$/, "");
const states: Record<Exclude<Row["state"], "limit">, Words> = {
  lifted: { en: "lifted", zh: "取消" },
  undisclosed: { en: "not disclosed", zh: "未公布" },
};
const of = (rows: readonly Row[], side: Row["side"]) => rows.filter((row) => row.side === side);
const limits = (rows: readonly Row[], side: Row["side"]) => of(rows, side).filter((row) => row.limit !== undefined);
const dates = (rows: readonly Row[]) => rows.map(({ date }) => date).sort();
const same = (a: Row, b: Row) => a.institution === b.institution && a.rule === b.rule && a.per === b.per;
const before = (rows: readonly Row[], row: Row) =>
  rows.filter((other) => same(other, row) && other.date < row.date).at(-1);

export default defineChart<Row>({
  id: "caps-swap-sides",
  title: {
    en: "In 2014 the banks rationed money going out; in 2017 Yu’e Bao’s manager rationed money coming in",
    zh: "2014年银行限制钱转出去，2017年天弘基金限制钱转进来",
  },
  subtitle: {
    en: "Limits on a logarithmic scale, and the dates they took effect or were reported",
    zh: "限额（对数刻度）及其执行或见报日期",
  },
  datasets: ["yuebao-caps"],
  money: { units: ["usd"] },
  alt: (rows, format) => {
    const [banks, fund] = [limits(rows, "bank"), limits(rows, "fund")];
    const range = (of: Row[]) =>
      [Math.min(...of.map((row) => row.limit!)), Math.max(...of.map((row) => row.limit!))].map((limit) =>
        money(limit, format),
      );
    const yuan = format.currency === "yuan" ? " yuan" : "";
    const holding = fund.filter((row) => row.rule === "holding-cap").map((row) => money(row.limit!, format));
    const [first, last] = [dates(banks)[0]!, dates(banks).at(-1)!];
    return format.text({
      en: `Rows of limits in three groups. Banks set ${banks.length} limits on payments out, from ${range(banks).join(" to ")}${yuan}, between ${format.date(first)} and ${format.date(last)}. The Yu’e Bao fund then cut what one account may hold: ${holding.join(", ")}${yuan}; it limited daily purchases from ${format.date("2017-12-08")} and lifted both limits on ${format.date("2019-04-10")}. Regulators limited instant withdrawal from money funds to ${money(limits(rows, "regulator")[0]!.limit!, format)}${yuan} a day on ${format.date(limits(rows, "regulator")[0]!.date)}.`,
      zh: `分三组逐行列出限额。${format.date(first)}至${format.date(last)}，银行对流出资金设限${banks.length}次，从${range(banks).join("到")}不等。其后天弘余额宝逐步下调每户持有上限：${holding.join("、")}；${format.date("2017-12-08")}起限制每日申购，${format.date("2019-04-10")}两项限额同时取消。${format.date(limits(rows, "regulator")[0]!.date)}，监管将货币基金快速赎回限为每日${money(limits(rows, "regulator")[0]!.limit!, format)}。`,
    });
  },
  proofs: [
    {
      of: "title",
      holds: (rows) => {
        const [last, first] = [dates(of(rows, "bank")).at(-1)!, dates(of(rows, "fund"))[0]!];
        const years = Number(first.slice(0, 4)) - Number(last.slice(0, 4));
        const incoming = limits(rows, "fund").filter(
          ({ rule }) => rule === "holding-cap" || rule === "daily-subscription",
        );
        return (
          last.startsWith("2014") &&
          years === 3 &&
          incoming.length > 2 &&
          incoming
            .filter(({ rule }) => rule === "holding-cap")
            .every((row, index, all) => index === 0 || row.limit! < all[index - 1]!.limit!)
        );
      },
    },
  ],
  columns: [
    dateColumn(),
    {
      id: "institution",
      label: { en: "Set by", zh: "设限者" },
      show: (row, format) => format.text(institutions[row.institution]),
    },
    { id: "rule", label: { en: "Limit on", zh: "限制对象" }, show: (row, format) => format.text(rules[row.rule]) },
    {
      id: "limit",
      label: { en: "Limit", zh: "限额" },
      unit: "CNY",
      numeric: true,
      show: (row, format) =>
        row.limit === undefined ? format.text(states[row.state as "lifted"]) : format.yuan(row.limit),
    },
    { id: "per", label: { en: "Per", zh: "计算方式" }, show: (row, format) => format.text(pers[row.per]) },
  ],
  caveat: {
    en: "A limit on one payment, a day, a month and a holding are different things: compare when and by whom, not row with row. The central bank had pressed for slower inflows, Bloomberg reported on 15 May 2017.",
    zh: "单笔、每日、每月与持有上限并非一事，宜比较何时、由谁设限，不宜逐行比大小。彭博社2017年5月15日报道，央行曾要求放缓资金流入。",
  },
  height: { narrow: 540, middle: 540, wide: 540 },
  plot: (rows, context) => {
    const { format, size, fontSize, width, height } = context;
    const narrow = size === "narrow";
    const known = rows.flatMap(({ limit }) => (limit === undefined ? [] : [limit]));
    const [least, greatest] = [Math.min(...known), Math.max(...known)];
    const label = (row: Row) => {
      const rule = own[row.rule];
      if (rule)
        return format.text(
          row.side === "regulator" && !narrow && size === "wide"
            ? { en: "Each fund and platform, a day", zh: "单只基金单一渠道每日" }
            : rule,
        );
      const name = format.text((narrow ? short[row.institution] : undefined) ?? institutions[row.institution]);
      return format.lang === "zh"
        ? `${name}，${format.text(pers[row.per])}`
        : `${name}, ${pers[row.per].en}${row.per === "transaction" && size === "wide" ? " payment" : ""}`;
    };
    // Of each group as many rows as a low frame has room for, beside the three headings.
    const all = (["bank", "fund", "regulator"] as const).map((side) => of(rows, side));
    const room = (height - fontSize * 1.4) / (fontSize * 1.3) - 3 * 1.6;
    const part = Math.min(1, room / rows.length);
    const shown = all.flatMap((own) => fewer(own, Math.max(1, Math.floor(own.length * part))));
    /** On a phone there is no room for a sign beside digits. */
    const told = (limit: number) =>
      format.lang === "en" && format.currency === "usd" && size !== "wide"
        ? format.number(limit, 0)
        : bare(limit, format);
    const groups = (["bank", "fund", "regulator"] as const).map((side): LimitGroup => ({
      heading: format.text(sides[side][narrow ? "narrow" : "heading"]),
      role: sides[side].role,
      rows: of(shown, side).map((row) => ({
        key: row.key,
        grade: row.grade,
        role: sides[side].role,
        cells: [format.month(row.date), label(row)],
        limit: row.limit ?? (row.state === "lifted" ? "none" : "undisclosed"),
        words: row.limit === undefined ? format.text(states[row.state as "lifted"]) : told(row.limit),
        replaces: before(of(shown, side), row)?.key,
      })),
    }));
    const thousands = (at: number) => (at === 1e6 ? "1m" : size === "wide" ? format.number(at) : `${at / 1e3}k`);
    const sign = format.currency === "usd" ? "$" : "¥";
    /** In Chinese the first names the unit for all, where there is room. */
    const tick = (at: number, index: number) => ({
      at,
      label:
        format.lang === "zh"
          ? (index === 0 && !(narrow && sign === "$") ? money : bare)(at, format)
          : sign + (at < 1e3 ? format.number(at) : thousands(at)),
    });
    const date = textWidth(format.lang === "en" ? "Nov 2008" : "2008年11月", fontSize) + 8;
    return {
      x: { domain: [0, 1], axis: null },
      y: { domain: [0, 1], axis: null },
      marks: [
        limitRows(groups, {
          width,
          height,
          fontSize: narrow ? 12 : fontSize,
          columns: [0, date, date + { narrow: 96, middle: 164, wide: 206 }[size]],
          domain: [least * 0.75, greatest * 1.1],
          ticks: (narrow ? [1e3, 1e5, 1e7] : [1e2, 1e3, 1e4, 1e5, 1e6, 1e7])
            .filter((at) => at >= least * 0.75 && at <= greatest * 1.1)
            .map(tick),
          none: { width: narrow ? 48 : 60, label: format.text({ en: "no limit", zh: "不限" }) },
        }),
      ],
    };
  },
});
