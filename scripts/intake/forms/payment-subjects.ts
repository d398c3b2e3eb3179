/** What a release names, and the series of data/payment-volumes.csv it belongs to. */
export interface Subject {
  series: string;
  /** How it is called in messages. */
  name: string;
  /** What stands right before its figures. */
  opening: RegExp;
}

/** The subjects whose figures the table keeps. Rates of other systems, cards and accounts are listed as not placed. */
export const subjects: readonly Subject[] = [
  { series: "bank-epay", name: "电子支付业务", opening: /银行(?:机构)?共?(?:处理|发生)电子支付业务/gu },
  {
    series: "bank-online",
    name: "网上支付业务",
    opening: /(?<=银行(?:机构)?共?(?:处理|发生)电子支付业务[^非]{0,240})网上支付(?:业务)?/gu,
  },
  {
    series: "bank-mobile",
    name: "移动支付业务",
    opening: /(?<=银行(?:机构)?共?(?:处理|发生)电子支付业务[^非]{0,240})移动支付(?:业务)?/gu,
  },
  {
    series: "bank-phone",
    name: "电话支付业务",
    opening: /(?<=银行(?:机构)?共?(?:处理|发生)电子支付业务[^非]{0,240})电话支付(?:业务)?/gu,
  },
  { series: "nonbank-online", name: "网络支付业务", opening: /非银行支付机构共?(?:处理|发生)网络支付业务/gu },
  { series: "netsunion", name: "网联清算平台", opening: /网联(?:清算)?平台共?(?:处理|发生)(?:支付)?业务/gu },
  {
    series: "unionpay-interbank",
    name: "银联跨行支付系统",
    opening: /银联(?:跨行)?(?:支付|清算|交易)?(?:清算|支付)?系统共?(?:处理|发生)(?:支付)?业务/gu,
  },
];

/** Units of numbers and of values: the power of ten that makes them billions of payments, trillions of yuan. */
export const unitsOf = {
  count: { 亿笔: -1, 万笔: -5, 笔: -9 },
  value: { 万亿元: 0, 亿元: -4, 万元: -8, 元: -12 },
} as const satisfies Record<string, Record<string, number>>;
