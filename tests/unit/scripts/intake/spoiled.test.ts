import { expect, test } from "vitest";
import { refusalOf, textOf } from "./world.ts";

/** One thing spoiled in a text, and the whole message it is refused with. */
interface Spoiled {
  what: string;
  text?: string;
  from: string | RegExp;
  to: string;
  source?: string;
}

const spoiled: Spoiled[] = [
  { what: "a missing unit", from: "614.20亿笔", to: "614.20" },
  { what: "half a unit", from: "151.33万亿元", to: "151.33万亿" },
  { what: "亿 for 万亿", from: "927.50万亿元".replace("927.50", "９２７.５０"), to: "９２７.５０亿元" },
  { what: "a unit of the other kind", from: "151.33万亿元", to: "151.33亿笔" },
  { what: "a year's sentence under a quarter's title", from: "第三季度，银行共处理", to: "全年，银行共处理" },
  {
    what: "a year's figures under a quarter's title",
    from: "3520.80亿笔，金额90.12万亿元",
    to: "13800.10亿笔，金额352.20万亿元",
  },
  { what: "a growth with the wrong sign", from: "下降2.37%", to: "2.37%" },
  { what: "one growth for two figures", from: "同比分别增长2.37%和0.89%", to: "同比增长2.37%" },
  {
    what: "two periods in one text",
    from: /$/u,
    to: "2031年第二季度支付体系运行总体情况\n第二季度，银行共处理电子支付业务801.00亿笔，金额920.00万亿元。\n",
  },
  { what: "an unknown source", from: "", to: "", source: "bank-2031-11-30" },
  { what: "a footnote mark that cannot be decided", from: "1000.30亿笔", to: "1300.30亿笔" },
  { what: "a figure said twice", from: /$/u, to: "非银行支付机构处理网络支付业务3610.00亿笔，金额90.12万亿元。\n" },
  { what: "no title", from: /^.*\n/u, to: "支付业务\n" },
  { what: "no value", from: "，金额90.12万亿元", to: "" },
  { what: "another text", from: /^[^]*$/u, to: "今天天气很好。\n" },
  { what: "no sentence that is known", from: /^([^\n]*)[^]*$/u, to: "$1\n今天天气很好。\n" },
  { what: "a year that is not its quarters", text: "payments-year", from: "3200.00", to: "3210.00" },
  { what: "net assets without a unit", text: "fund-quarter", from: "单位：人民币元\n", to: "" },
  { what: "shares without a unit", text: "fund-quarter", from: /份\n[^]*$/u, to: "\n" },
  {
    what: "net assets that are not the shares",
    text: "fund-quarter",
    from: /654,321,098,765.43\n/u,
    to: "654,321,098,766.43\n",
  },
  {
    what: "two columns run together",
    text: "fund-quarter",
    from: /654,321,098,765.43\n/u,
    to: "654,321,098,765.43 601,000,000,000.00\n",
  },
  {
    what: "two reports in one text",
    text: "fund-quarter",
    from: /$/u,
    to: "天弘余额宝货币市场基金2031年第2季度报告\n",
  },
  {
    what: "a report without the figures",
    text: "fund-quarter",
    from: /(报告期末基金份额总额|期末基金资产净值)/gu,
    to: "数",
  },
];

test.each(spoiled)(
  "$what is refused, with where, what and what to do",
  ({ text = "payments-quarter", from, to, source }) => {
    const whole = textOf(text);
    const changed = whole.replace(from, to);
    if (!source) expect(changed).not.toBe(whole);
    expect(refusalOf(changed, source ?? (text === "fund-quarter" ? "fund-page" : "bank-page"))).toMatchSnapshot();
  },
);
