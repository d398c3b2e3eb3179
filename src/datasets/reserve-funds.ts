import { z } from "zod";
import { boundsAreNamed, notesAreTwins, unitFollows } from "../dataset-kit/checks.ts";
import { amount, isoDate, oneOf, unit } from "../dataset-kit/columns.ts";
import { ccBy, defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";
import { bound, evidence } from "../dataset-kit/evidence.ts";

const dataset = defineDataset({
  id: "reserve-funds",
  title: { en: "Payment firms’ client reserves", zh: "支付机构客户备付金" },
  description: {
    en: "Clients’ money held by non-bank payment firms: what lay at banks, what lies at the central bank (its balance sheet), and the share that had to be deposited there.",
    zh: "非银行支付机构的客户备付金：存放于银行的、存放于央行的（货币当局资产负债表），以及须交存央行的比例。",
  },
  producer: { en: "People’s Bank of China", zh: "中国人民银行" },
  licence: ccBy,
  key: ["series", "date"],
  row: z.object({
    series: oneOf(["at-banks", "at-pboc", "custody-ratio"], { en: "Series", zh: "序列" }),
    date: isoDate({ en: "Date", zh: "日期" }),
    value: amount("as the row says", { en: "Figure", zh: "数值" }),
    unit: unit(["100m CNY", "percent"], { en: "Unit", zh: "单位" }),
    bound: bound(),
    ...evidence,
  }),
  breaks: [
    {
      at: "2019-01-14",
      where: { series: "at-pboc" },
      reason: {
        en: "From this day all client money is held at the central bank; earlier figures are the share already moved there, so their rise is not all growth.",
        zh: "自此备付金全额交存央行；此前的数字只是已经移入的部分，其升幅不全是增长。",
      },
      source: "taireedec-2025-02-17",
    },
  ],
  checks: [
    unitFollows("series", { "at-banks": "100m CNY", "at-pboc": "100m CNY", "custody-ratio": "percent" }),
    boundsAreNamed(),
    notesAreTwins(),
  ],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
