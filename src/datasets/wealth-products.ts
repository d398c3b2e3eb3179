import { z } from "zod";
import { notesAreTwins } from "../dataset-kit/checks.ts";
import { amount, isoDate, oneOf, unit } from "../dataset-kit/columns.ts";
import { ccBy, defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";
import { evidence } from "../dataset-kit/evidence.ts";

const dataset = defineDataset({
  id: "wealth-products",
  title: { en: "Banks’ wealth-management products", zh: "银行理财产品存续余额" },
  description: {
    en: "Outstanding wealth-management products of banks and, later, of their wealth companies. Figures with and without principal-guaranteed products are two scopes.",
    zh: "银行及其理财公司理财产品的存续余额。含保本与不含保本是两种口径。",
  },
  producer: { en: "Banking regulators and their registration centre", zh: "银行业监管部门及理财登记中心" },
  licence: ccBy,
  key: ["scope", "date"],
  row: z.object({
    scope: oneOf(["with-guaranteed", "without-guaranteed"], { en: "Scope", zh: "统计口径" }),
    date: isoDate({ en: "Date", zh: "日期" }),
    balance: amount("trn CNY", { en: "Balance", zh: "余额" }, { max: 100 }),
    unit: unit(["trn CNY"], { en: "Unit", zh: "单位" }),
    ...evidence,
  }),
  breaks: [
    {
      at: "2018-12-31",
      where: { scope: "without-guaranteed" },
      reason: {
        en: "Later totals leave out products whose principal the bank guarantees. The end of 2018 is known on both scopes, about ten trillion yuan apart.",
        zh: "此后的总额不含保本理财。2018年末两种口径都有数字，相差约10万亿元。",
      },
      source: "xinhua-2020-07-19",
    },
  ],
  checks: [notesAreTwins()],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
