import { z } from "zod";
import { boundsAreNamed, notesAreTwins } from "../dataset-kit/checks.ts";
import { amount, isoDate, oneOf, text, unit } from "../dataset-kit/columns.ts";
import { ccBy, defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";
import { bound, evidence } from "../dataset-kit/evidence.ts";

const dataset = defineDataset({
  id: "money-market-funds",
  title: { en: "Money-market funds: net assets of all funds", zh: "货币市场基金：全行业资产净值" },
  description: {
    en: "Net assets of all money-market funds in China, as the Asset Management Association counts them and as four other bodies do. The counts differ in scope: never join two publishers in one line.",
    zh: "全国货币市场基金资产净值，以基金业协会统计为主，另列四家机构的数字。各家口径不同，不可连成一条线。",
  },
  producer: { en: "Asset Management Association of China", zh: "中国证券投资基金业协会" },
  licence: ccBy,
  key: ["series", "date"],
  row: z.object({
    series: oneOf(["amac", "fitch", "rba", "tx", "wind"], { en: "Counted by", zh: "统计者" }),
    date: isoDate({ en: "Date", zh: "日期" }),
    netAssets: amount("trn CNY", { en: "Net assets", zh: "资产净值" }, { max: 100 }),
    unit: unit(["trn CNY"], { en: "Unit", zh: "单位" }),
    bound: bound(),
    publisher: text({ en: "Name of the counter", zh: "统计机构名称" }),
    ...evidence,
  }),
  checks: [boundsAreNamed(), notesAreTwins()],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
