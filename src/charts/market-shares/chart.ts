import { defineChart } from "../../chart-kit/define-chart.ts";
import { dumbbells } from "../../chart-kit/marks/dumbbells.ts";
import type { Words } from "../../i18n/lang.ts";
import { dateColumn } from "../columns.ts";
import type { Basis, Firm, Row } from "./rows.ts";

const firms: Record<Firm, Words> = { alipay: { en: "Alipay", zh: "支付宝" }, tenpay: { en: "Tenpay", zh: "财付通" } };
const bases: Partial<Record<Basis, Words>> = {
  "analysys/mobile": { en: "Analysys: mobile", zh: "易观：移动支付" },
  "analysys/internet": { en: "Analysys: Internet, not mobile", zh: "易观：互联网支付" },
  "analysys/comprehensive": { en: "Analysys: all third-party", zh: "易观：综合支付" },
  "iresearch/mobile": { en: "iResearch: mobile", zh: "艾瑞：移动支付" },
  "iresearch/mobile-economic": { en: "iResearch: mobile, no transfers", zh: "艾瑞：移动支付，不计转账红包" },
  "iresearch/mobile-later": { en: "iResearch: mobile, later basis", zh: "艾瑞：移动支付，后期口径" },
};
const basisName = (row: Row): Words => bases[row.basis] ?? { en: row.basis, zh: row.basis };

const at = (rows: readonly Row[], date: string, firm: Firm) =>
  rows.filter((row) => row.date === date && row.firm === firm);
const dates = (rows: readonly Row[]) => [...new Set(rows.map((row) => row.date))];
const spread = (rows: readonly Row[], date: string) => {
  const shares = at(rows, date, "alipay").map((row) => row.share);
  return { low: Math.min(...shares), high: Math.max(...shares), count: shares.length };
};

export default defineChart<Row>({
  id: "market-shares",
  title: {
    en: "Same firm, same quarter: in late 2016 Alipay had 54%, 55% or 61.5% of mobile payment",
    zh: "同一家、同一季：2016年末支付宝的移动支付份额，按三种口径分别是54%、55%、61.5%",
  },
  subtitle: {
    en: "Share of third-party payment by value, by publisher and by what was counted",
    zh: "第三方支付交易规模份额，按发布机构与统计范围",
  },
  datasets: ["market-shares"],
  alt: (rows, format) => {
    const list = dates(rows).map((date) => {
      const { low, high, count } = spread(rows, date);
      return format.text({
        en: `${format.date(date)}, ${count} ways of counting: Alipay ${format.percent(low, 1)} to ${format.percent(high, 1)}`,
        zh: `${format.date(date)}，${count}种口径：支付宝${format.percent(low, 1)}至${format.percent(high, 1)}`,
      });
    });
    return format.text({
      en: `Pairs of points, Tenpay and Alipay, one pair for each quarter and way of counting. ${list.join("; ")}. Alipay leads Tenpay in every pair.`,
      zh: `每一季、每种口径一对点，分别为财付通与支付宝。${list.join("；")}。每一对都是支付宝领先。`,
    });
  },
  proofs: [
    {
      of: "title",
      holds: (rows) =>
        at(rows, "2016Q4", "alipay")
          .filter((row) => row.basis.includes("/mobile"))
          .map((row) => row.share)
          .sort((a, b) => a - b)
          .join() === "54.1,55,61.5",
    },
  ],
  columns: [
    { ...dateColumn(), label: { en: "Quarter", zh: "季度" } },
    {
      id: "basis",
      label: { en: "Publisher and market", zh: "机构与统计范围" },
      show: (row, format) => format.text(basisName(row)),
    },
    { id: "firm", label: { en: "Firm", zh: "公司" }, show: (row, format) => format.text(firms[row.firm]) },
    {
      id: "share",
      label: { en: "Share", zh: "份额" },
      unit: "percent",
      numeric: true,
      show: (row, format) => format.percent(row.share),
    },
  ],
  wide: { down: "date", across: ["basis", "firm"] },
  caveat: {
    en: "Compare along a line, not from quarter to quarter across different bases. Other quarters, mostly on one basis, are in the data table.",
    zh: "只宜在同一行内比较，不同口径不可跨季相比。其余季度大多只有一种口径，见数据表。",
  },
  height: { narrow: 480, middle: 380, wide: 380 },
  plot: (rows, { format, size, fontSize, height }) => {
    const groups = dates(rows).map((date) => ({
      head: format.date(date),
      items: at(rows, date, "alipay").map((alipay) => {
        const tenpay = rows.find((row) => row.date === date && row.basis === alipay.basis && row.firm === "tenpay");
        const point = (row: Row) => ({ row, value: row.share, words: format.number(row.share, 1), radius: 6 });
        return {
          name: format.text(basisName(alipay)),
          role: "internet" as const,
          points: [tenpay && point(tenpay), point(alipay)],
        };
      }),
    }));
    // A low frame has room for the first quarters only; the first is the one the title is about.
    const names = { narrow: 0, middle: 182, wide: 208 }[size];
    const room = (height - fontSize * 2.9) / (fontSize * (names > 0 ? 1.3 : 2.55));
    const linesTo = (count: number) => groups.slice(0, count).reduce((sum, { items }) => sum + items.length + 0.9, 0);
    const shown = groups.filter((_, index) => index === 0 || linesTo(index + 1) <= room);
    const top = Math.ceil((Math.max(...rows.map((row) => row.share)) + 3) / 10) * 10;
    return {
      margin: 0,
      marks: [
        dumbbells(shown, {
          domain: [0, top],
          ticks: [0, 20, 40, 60, 80].filter((tick) => tick <= top),
          format: (value) => format.percent(value),
          fontSize,
          names,
          seriesLabels: [format.text(firms.tenpay), format.text(firms.alipay)],
        }),
      ],
    };
  },
});
