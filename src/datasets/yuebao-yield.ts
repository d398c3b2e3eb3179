import { z } from "zod";
import { boundsAreNamed, notesAreTwins } from "../dataset-kit/checks.ts";
import { amount, isoDate, unit } from "../dataset-kit/columns.ts";
import { ccBy, defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";
import { bound, evidence } from "../dataset-kit/evidence.ts";

const dataset = defineDataset({
  id: "yuebao-yield",
  title: { en: "Yu’e Bao fund: seven-day yield", zh: "余额宝七日年化收益率" },
  description: {
    en: "Annualised yield over the last seven days, as the fund publishes it daily; month ends and days that the press printed.",
    zh: "基金每日公布的七日年化收益率，取月末及媒体刊出的个别日期。",
  },
  producer: { en: "Tianhong Asset Management", zh: "天弘基金" },
  licence: ccBy,
  key: ["date"],
  row: z.object({
    date: isoDate({ en: "Date", zh: "日期" }),
    yield: amount("percent", { en: "Seven-day annualised yield", zh: "七日年化收益率" }, { max: 20 }),
    unit: unit(["percent"], { en: "Unit", zh: "单位" }),
    bound: bound(),
    ...evidence,
  }),
  checks: [boundsAreNamed(), notesAreTwins()],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
