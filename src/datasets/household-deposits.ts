import { z } from "zod";
import { notesAreTwins } from "../dataset-kit/checks.ts";
import { amount, isoDate, oneOf, unit } from "../dataset-kit/columns.ts";
import { ccBy, defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";
import { evidence } from "../dataset-kit/evidence.ts";

const dataset = defineDataset({
  id: "household-deposits",
  title: { en: "Household deposits in yuan", zh: "住户人民币存款" },
  description: {
    en: "Household deposits in yuan at banks, in total and on demand, from the central bank’s tables of the sources and uses of credit funds.",
    zh: "银行体系住户人民币存款总额及其中的活期存款，据央行金融机构人民币信贷收支表。",
  },
  producer: { en: "People’s Bank of China", zh: "中国人民银行" },
  licence: ccBy,
  key: ["series", "date"],
  row: z.object({
    series: oneOf(["demand", "total"], { en: "Series", zh: "序列" }),
    date: isoDate({ en: "Date", zh: "日期" }),
    deposits: amount("trn CNY", { en: "Deposits", zh: "存款" }, { max: 1000 }),
    unit: unit(["trn CNY"], { en: "Unit", zh: "单位" }),
    ...evidence,
  }),
  breaks: [
    {
      at: "2015-01-01",
      reason: {
        en: "The central bank changed its statistical standard in January 2015. Figures before and after are not joined.",
        zh: "央行自2015年1月起调整统计制度，前后数字不连线。",
      },
      source: "pboc-credit-funds-2015",
    },
  ],
  checks: [notesAreTwins()],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
