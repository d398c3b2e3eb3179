import type { Words } from "../../i18n/lang.ts";
import type { Quoted } from "./figures.ts";

/** A series with the name of its side in a comparison. */
export type Side = Quoted & { name: Words };

const payments = { dataset: "payment-volumes", time: "period", column: "value" };

/** What non-bank firms handle online, as a number of payments or in yuan. */
const firms = (measure: "count" | "value"): Side => ({
  ...payments,
  where: { series: "nonbank-online", measure },
  name: { en: "Alipay, WeChat Pay and other payment firms", zh: "支付宝、财付通等支付机构" },
});

/** What banks handle on phones. */
const banks = (measure: "count" | "value"): Side => ({
  ...payments,
  where: { series: "bank-mobile", measure },
  name: { en: "Banks’ mobile payments", zh: "银行移动支付" },
});

export const firmsCount = firms("count");
export const firmsValue = firms("value");
export const banksCount = banks("count");
export const banksValue = banks("value");

export const fund: Side = {
  dataset: "yuebao-net-assets",
  where: {},
  time: "date",
  column: "netAssets",
  name: { en: "Yu’e Bao’s first fund", zh: "天弘余额宝" },
};

export const deposits: Side = {
  dataset: "household-deposits",
  where: { series: "total" },
  time: "date",
  column: "deposits",
  name: { en: "Households’ bank deposits", zh: "住户存款" },
};

export const fundYield: Quoted = {
  dataset: "yuebao-yield",
  where: {},
  time: "date",
  column: "yield",
};

export const reserves: Quoted = {
  dataset: "reserve-funds",
  where: { series: "at-pboc" },
  time: "date",
  column: "value",
};
