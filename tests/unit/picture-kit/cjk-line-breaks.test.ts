import { expect, test } from "vitest";
import { phrases } from "../../../src/picture-kit/cjk-line-breaks.ts";

test.each([
  ["各省差距五年拉近，此后不再缩小", "各省|差距|五年|拉近，|此后不再缩小"],
  ["余额宝翻近三倍，2018年3月见顶", "余额宝翻近三倍，|2018年|3月|见顶"],
  ["只相当于住户存款的2.5%", "只|相当|于|住户|存款的|2.5%"],
  ["叫停第274天，要等到第1480天", "叫停第274天，|要|等到|第1480天"],
  ["笔数归钱包，金额归银行，通道归了国家", "笔数归钱包，|金额归银行，|通道归了国家"],
  ["支付机构的移动支付只增加六分之一", "支付机构的|移动支付|只|增加|六分之一"],
  ["后“余额宝时代”", "后“余额宝时代”"],
  ["1.5万亿元备付金，2016年末", "1.5万亿元|备付金，|2016年末"],
])("%s is cut between words", (title, pieces) => expect(phrases(title).join("|")).toBe(pieces));

test.each(["", "一", "PNG", "2018—2019年：直连一断", "  "])("nothing of %o is lost", (title) =>
  expect(phrases(title).join("")).toBe(title),
);
